package vn.phoihop.reading.checks;

import java.util.List;
import java.util.regex.Pattern;
import vn.phoihop.reading.head.Fold;
import vn.phoihop.reading.head.Lexicon;

/// Whether the body a text names can have issued a document with that symbol; the list is `symbol-issuers.txt`.
final class IssuerFit {

    private record Rule(Pattern symbol, Pattern issuer, Pattern others) {}

    private static final List<Rule> RULES =
            Lexicon.lines("symbol-issuers.txt").stream().map(IssuerFit::rule).toList();

    private IssuerFit() {}

    /// Whether the symbol belongs to another body than the one named.
    static boolean contradicts(String notation, String issuer) {
        var folded = Fold.of(issuer);
        for (var rule : RULES) {
            if (rule.symbol().matcher(notation).matches()) {
                return !rule.issuer().matcher(folded).find()
                        && rule.others().matcher(folded).find();
            }
        }
        return false;
    }

    private static Rule rule(String line) {
        var fields = line.split("\\s+\\|\\|\\s+", -1);
        return new Rule(Pattern.compile(fields[0]), Pattern.compile(fields[1]), Pattern.compile(fields[2]));
    }
}
