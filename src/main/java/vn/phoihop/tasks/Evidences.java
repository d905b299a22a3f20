package vn.phoihop.tasks;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.registry.DocumentLine;
import vn.phoihop.registry.Register;
import vn.phoihop.registry.RegisterFilter;
import vn.phoihop.shared.Actor;

/// Finds what somebody names as evidence: a registered document by its number and symbol, or by its address.
@Component
public class Evidences {

    private static final Set<String> SCHEMES = Set.of("https", "http");
    private static final int LOOKED_AT = 5;

    private final Register register;

    Evidences(Register register) {
        this.register = register;
    }

    /// The document meant, or why it is not known.
    public sealed interface Found {

        /// This one.
        record Document(Evidence.OfDocument evidence) implements Found {}

        /// None, or more than one.
        record Refused(Refusal why) implements Found {}
    }

    /// The document of the register with this number and symbol (`726/BC-UBND`), that this actor sees.
    @Transactional(readOnly = true)
    public Found document(String number, Actor actor) {
        var words = number.strip();
        if (words.isEmpty()) {
            return new Found.Refused(Refusal.NO_SUCH_DOCUMENT);
        }
        var lines = register.list(RegisterFilter.words(words), null, actor, LOOKED_AT)
                .lines();
        var same = lines.stream()
                .filter(line -> plain(line.printedNumber()).equals(plain(words)))
                .toList();
        var meant = same.isEmpty() ? lines : same;
        if (meant.size() > 1) {
            return new Found.Refused(Refusal.DOCUMENT_AMBIGUOUS);
        }
        return meant.isEmpty()
                ? new Found.Refused(Refusal.NO_SUCH_DOCUMENT)
                : new Found.Document(evidence(meant.getFirst()));
    }

    private static Evidence.OfDocument evidence(DocumentLine line) {
        var id = UUID.fromString(line.id().toString());
        return new Evidence.OfDocument(id, (line.printedNumber() + " " + line.subject()).strip());
    }

    private static String plain(String number) {
        return number.replace(" ", "");
    }

    static Optional<Refusal> refuses(Evidence evidence) {
        return switch (evidence) {
            case Evidence.OfDocument paper -> Optional.empty();
            case Evidence.OfLink link -> isAddress(link.address()) ? Optional.empty() : Optional.of(Refusal.NO_ADDRESS);
            case Evidence.OfFigure figure ->
                figure.unit().isBlank() || figure.title().isBlank()
                        ? Optional.of(Refusal.FIGURE_INCOMPLETE)
                        : Optional.empty();
        };
    }

    private static boolean isAddress(String address) {
        try {
            var asked = new URI(address.strip());
            return asked.getScheme() != null && SCHEMES.contains(asked.getScheme()) && asked.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
