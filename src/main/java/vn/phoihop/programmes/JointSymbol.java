package vn.phoihop.programmes;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.phoihop.reading.Symbol;

/// The symbol of a document several bodies sign (ký hiệu văn bản liên tịch): `CTPH/BTGDVTU-HĐND-UBND`. The bodies are
/// printed in their order and compared without it, because provinces order them differently.
public record JointSymbol(String type, List<String> bodies) {

    public JointSymbol {
        bodies = bodies.stream()
                .map(body -> Normalizer.normalize(body, Normalizer.Form.NFC).strip())
                .toList();
    }

    /// Reads a number and symbol in any spelling (`01-CTPH/BTGDVTU-UBND`); empty when it is none of several bodies.
    public static Optional<JointSymbol> read(String written) {
        return Symbol.parse(written)
                .filter(symbol -> symbol.type() != null && !symbol.organs().isEmpty())
                .map(symbol -> new JointSymbol(typeOf(symbol), symbol.organs()));
    }

    private static String typeOf(Symbol symbol) {
        var type = symbol.type();
        return type == null ? "" : type;
    }

    /// What follows the number.
    public String notation() {
        return type + "/" + String.join("-", bodies);
    }

    /// Number and symbol as printed.
    public String printed(int number) {
        return new Symbol.Joint(Integer.toString(number), null, type, bodies, "-", "/").printed();
    }

    /// Number and symbol as they are compared: the same for every order of the bodies.
    public String code(@Nullable Integer number) {
        return number == null
                ? ""
                : number + " " + type + " "
                        + bodies.stream().distinct().sorted().collect(Collectors.joining(" "));
    }

    /// Whether both name the same type and the same bodies, in whatever order.
    public boolean isSameAs(JointSymbol other) {
        return code(0).equals(other.code(0));
    }
}
