package vn.phoihop.example;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.phoihop.example.State.Kind;
import vn.phoihop.shell.spi.Banner;
import vn.phoihop.shell.spi.StartNotes;

/// Says that what one sees is made up: on every page, and where the program starts, with how to sign in.
@Component
class SampleMark implements Banner, StartNotes {

    private final State state;
    private final Notebook notebook;
    private final MessageSource messages;
    private final AtomicReference<Optional<Kind>> settled = new AtomicReference<>(Optional.empty());

    SampleMark(State state, Notebook notebook, MessageSource messages) {
        this.state = state;
        this.notebook = notebook;
        this.messages = messages;
    }

    @Override
    public Optional<String> key() {
        return isExample() ? Optional.of("example.banner") : Optional.empty();
    }

    @Override
    public List<String> lines(Locale language) {
        if (!isExample()) {
            return List.of();
        }
        var password = notebook.read().orElse(say("example.password.gone", language));
        return Stream.concat(
                        Stream.of(say("example.start", language), say("example.password", language, password)),
                        Staff.MEMBERS.stream().map(member -> line(member, language)))
                .toList();
    }

    private String line(Staff.Member member, Locale language) {
        var roles = member.roles().stream()
                .sorted()
                .map(role -> say("example.role." + role, language))
                .toList();
        return "  %-16s %s, %s"
                .formatted(member.userName(), String.join(", ", roles), say("example.body." + member.body(), language));
    }

    /// Settled once by the first start, so it is asked until it is, and not again.
    private boolean isExample() {
        return settled.updateAndGet(known -> known.isPresent() ? known : state.settled())
                .equals(Optional.of(Kind.MADE));
    }

    private String say(String key, Locale language, Object... details) {
        return messages.getMessage(key, details, language);
    }
}
