package vn.phoihop.typesetting.check;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.phoihop.typesetting.Finding;
import vn.phoihop.typesetting.Finding.Severity;

/// The findings as they come, with their sentences from `messages/typesetting`.
final class Report {

    private static final int QUOTED = 80;

    private static final String BUNDLE = "messages/typesetting";
    private static final ResourceBundle VIETNAMESE = ResourceBundle.getBundle(BUNDLE, Locale.ROOT);
    private static final ResourceBundle ENGLISH = ResourceBundle.getBundle(BUNDLE, Locale.ENGLISH);

    private final List<Finding> findings = new ArrayList<>();

    void error(String rule, String place, Object... values) {
        add(rule, Severity.ERROR, place, values);
    }

    void warning(String rule, String place, Object... values) {
        add(rule, Severity.WARNING, place, values);
    }

    /// An error if nothing but blanks was given.
    void need(String words, String rule, String place) {
        if (words.isBlank()) {
            error(rule, place);
        }
    }

    /// A warning if the words are longer than the field of the data exchange (NĐ 30/2020, Phụ lục VI).
    void limit(String words, int longest, String place) {
        if (words.length() > longest) {
            warning("too-long", place, beginning(words), Integer.toString(words.length()), Integer.toString(longest));
        }
    }

    private void add(String rule, Severity severity, String place, Object... values) {
        var key = "typesetting.finding." + rule;
        findings.add(new Finding(
                rule, severity, place, say(VIETNAMESE.getString(key), values), say(ENGLISH.getString(key), values)));
    }

    private static String say(String pattern, Object... values) {
        return new MessageFormat(pattern, Locale.ROOT).format(values);
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /// Enough of a long text to know it by.
    private static String beginning(String words) {
        return words.length() <= QUOTED ? words : words.substring(0, QUOTED).strip() + "…";
    }
}
