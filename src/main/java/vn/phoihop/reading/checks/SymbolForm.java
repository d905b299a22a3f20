package vn.phoihop.reading.checks;

import java.util.List;
import java.util.regex.Pattern;
import vn.phoihop.reading.Finding;
import vn.phoihop.reading.Head;
import vn.phoihop.reading.Severity;
import vn.phoihop.reading.head.Fold;
import vn.phoihop.reading.head.Lexicon;

/// A number and symbol not written in the form of its regime: `726-BC/UBND`, `15/BC-BTGTU`, `726/BC/UBND`.
final class SymbolForm {

    private static final Pattern OWN = Pattern.compile(
            "^[\\s*#|]*(?:Số|SỐ|số)\\s*[:.]?\\s*(?<number>\\d{1,6})?[\\s._…]*(?<first>[/–-])\\s*(?<type>\\p{Lu}\\p{L}{0,5})\\s*(?<second>[/–-])\\s*(?<organ>\\p{Lu}[\\p{L}]{0,14})(?=[\\s*|]|$)");
    private static final Pattern PARTY =
            Pattern.compile("(?:BTG|BDV|BTC|BNC|UBKT|VP|BXD|BXĐ)?(?:DV)?(?:TU|HU|QU|ĐU|Đ)$|TU|HU|QU|ĐU");
    private static final int HEAD_LINES = 40;

    private SymbolForm() {}

    static List<Finding> of(List<String> lines, Head head) {
        for (int i = 0; i < Math.min(HEAD_LINES, lines.size()); i++) {
            var own = OWN.matcher(lines.get(i));
            if (own.find()) {
                return ofLine(i + 1, own.group().replace("*", "").strip(), own);
            }
        }
        return List.of();
    }

    private static List<Finding> ofLine(int line, String text, java.util.regex.Matcher own) {
        var type = own.group("type");
        var organ = own.group("organ");
        boolean stateSigns = own.group("first").equals("/") && isDash(own.group("second"));
        boolean partySigns = isDash(own.group("first")) && own.group("second").equals("/");
        if (Lexicon.typesWithCode(type).isEmpty()) {
            return List.of();
        }
        var number = own.group("number") == null ? "…" : own.group("number");
        if (isState(organ) && !stateSigns) {
            return List.of(finding("symbol-not-in-state-form", line, text, number + "/" + type + "-" + organ));
        }
        if (isParty(organ) && !partySigns) {
            return List.of(finding("symbol-not-in-party-form", line, text, number + "-" + type + "/" + organ));
        }
        return List.of();
    }

    private static boolean isDash(String sign) {
        return Fold.of(sign).equals("-");
    }

    private static boolean isState(String organ) {
        return Lexicon.bodyWithCode(organ).map(body -> body.branch() == 'S').orElse(false);
    }

    private static boolean isParty(String organ) {
        boolean party =
                Lexicon.bodyWithCode(organ).map(body -> body.branch() == 'P').orElse(false);
        return party && PARTY.matcher(organ).find();
    }

    private static Finding finding(String rule, int line, String text, String right) {
        return Finding.of(rule, Severity.WARNING, line, text, right, text, right);
    }
}
