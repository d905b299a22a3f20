package vn.phoihop.operations;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/// When the application cannot start for a reason the operator can mend, says that reason and nothing else.
@Order(Ordered.HIGHEST_PRECEDENCE)
class SentencesAtTheStart implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        var obstacle = obstacle(failure);
        obstacle.ifPresent(reason -> System.err.println("phoihop: " + reason.in(Sentences.ofTheTerminal())));
        return obstacle.isPresent();
    }

    static Optional<Obstacle> obstacle(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> switch (cause) {
                    case Obstacle obstacle -> Stream.of(obstacle);
                    case PortInUseException port ->
                        Stream.of(new Obstacle(
                                port,
                                "port-taken",
                                Integer.toString(port.getPort()),
                                Integer.toString(port.getPort() + 1)));
                    default -> Stream.empty();
                })
                .findFirst();
    }
}
