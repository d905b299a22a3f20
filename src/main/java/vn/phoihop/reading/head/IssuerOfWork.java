package vn.phoihop.reading.head;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.phoihop.reading.Head;
import vn.phoihop.reading.Symbol;

/// The issuer of a cited document where no words name it: from its symbol, where that can mean one body only.
final class IssuerOfWork {

    private static final Pattern LEVEL =
            Pattern.compile("\\b(tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu)\\b");

    private IssuerOfWork() {}

    static void complete(Work work, Head head) {
        var symbol = work.symbol();
        if (symbol == null || work.hasIssuer()) {
            return;
        }
        var issuer = issuer(symbol, head);
        if (issuer != null) {
            work.inferIssuer(issuer);
        }
    }

    private static @Nullable String issuer(Symbol symbol, Head head) {
        if (symbol instanceof Symbol.Joint joint) {
            return JointNames.of(joint.organs(), "", committee(head));
        }
        var organ = symbol.organs().getFirst();
        if (organ.equals("TW") || organ.equals("TƯ")) {
            return null;
        }
        var body = Lexicon.bodyWithCode(organ).orElse(null);
        if (body == null) {
            return null;
        }
        if (body.national()) {
            return body.name();
        }
        var level = level(head);
        boolean ofCouncilOrCommittee = organ.equals("UBND") || organ.equals("HĐND");
        return ofCouncilOrCommittee && level != null ? body.name() + " " + level : null;
    }

    private static @Nullable String level(Head head) {
        if (head.issuer() == null) {
            return null;
        }
        var found = LEVEL.matcher(head.issuer());
        return found.find() ? found.group() : null;
    }

    private static String committee(Head head) {
        var level = level(head);
        if (level == null) {
            return "Tỉnh ủy";
        }
        return switch (level) {
            case "tỉnh" -> "Tỉnh ủy";
            case "thành phố" -> "Thành ủy";
            case "huyện" -> "Huyện ủy";
            case "thị xã" -> "Thị ủy";
            case "quận" -> "Quận ủy";
            default -> "Đảng ủy";
        };
    }
}
