package vn.phoihop.reading.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.phoihop.reading.Finding;
import vn.phoihop.reading.Head;
import vn.phoihop.reading.Regime;
import vn.phoihop.reading.Severity;
import vn.phoihop.reading.head.Fold;
import vn.phoihop.reading.head.Lexicon;
import vn.phoihop.reading.head.Marks;

/// Authority marks that do not fit the regime or the signer (NĐ 30/2020 Điều 13; the Party’s guidance).
final class SigningMarks {

    private static final Pattern COLLECTIVE = Pattern.compile(
            "(?:ban thuong vu|ban chap hanh|tinh uy|thanh uy|huyen uy|quan uy|thi uy|dang uy|chi bo|chi uy).*");
    private static final Pattern PARTY_BODY =
            Pattern.compile("\\b(?:tinh|thanh|huyen|quan|thi|dang|chi) uy\\b|dang bo|chi bo|trung uong");
    private static final Pattern COMMITTEE = Pattern.compile("(?:uy ban nhan dan|ubnd).*");

    private final List<String> lines;
    private final Head head;
    private final List<Finding> findings = new ArrayList<>();

    private SigningMarks(List<String> lines, Head head) {
        this.lines = lines;
        this.head = head;
    }

    static List<Finding> of(List<String> lines, Head head) {
        var marks = new SigningMarks(lines, head);
        boolean severalSign = head.signer() != null && head.signer().contains(";");
        if (head.regime() != Regime.JOINT && head.regime() != Regime.UNKNOWN && !severalSign) {
            marks.check();
        }
        return marks.findings;
    }

    private void check() {
        boolean collective = false;
        for (var phrase : head.authority()) {
            var mark = Marks.of(phrase);
            if (mark == null) {
                continue;
            }
            form(phrase, mark);
            if (mark.kind() == Marks.Kind.KT) {
                deputy(phrase, mark, collective);
            }
            collective = collective
                    || (mark.kind() == Marks.Kind.TM
                            && COLLECTIVE.matcher(Fold.of(mark.whom())).matches());
        }
        alone();
    }

    private void form(String phrase, Marks.Mark mark) {
        boolean party = head.regime() == Regime.PARTY;
        if (party && !isOfTheParty()) {
            return;
        }
        if (mark.kind() == Marks.Kind.Q || mark.kind() == Marks.Kind.TUQ || mark.stroke() == party) {
            return;
        }
        var letters = mark.kind().name();
        var right = party ? letters.charAt(0) + "/" + letters.substring(1) : letters + ".";
        var rule = party ? "mark-not-in-party-form" : "mark-not-in-state-form";
        add(rule, Severity.WARNING, phrase, right + " " + mark.whom());
    }

    /// The Youth Union and other unions write in Party form with State marks.
    private boolean isOfTheParty() {
        return head.issuer() != null
                && PARTY_BODY.matcher(Fold.of(head.issuer())).find();
    }

    private void deputy(String phrase, Marks.Mark mark, boolean collective) {
        var post = head.signerTitle();
        if (head.regime() == Regime.PARTY && collective) {
            add("deputising-in-collective", Severity.ERROR, phrase, null);
            return;
        }
        if (post == null) {
            return;
        }
        var whom = post(mark.whom());
        var signing = post(post);
        if (whom == null || signing == null) {
            return;
        }
        if (whom.equals(signing)) {
            add("deputising-for-oneself", Severity.ERROR, phrase, "PHÓ " + mark.whom());
        } else if (signing.startsWith("pho ") && !signing.startsWith("pho " + whom) && !whom.startsWith("pho ")) {
            add("deputy-of-another-post", Severity.WARNING, phrase, null, post);
        }
    }

    /// A deputy of a People’s Committee who signs `TM.` without `KT.`; one in charge signs directly.
    private void alone() {
        var post = head.signerTitle();
        if (post == null || head.regime() != Regime.STATE || head.authority().size() != 1) {
            return;
        }
        var phrase = head.authority().getFirst();
        var mark = Marks.of(phrase);
        var folded = Fold.of(post);
        boolean committee = mark != null
                && mark.kind() == Marks.Kind.TM
                && COMMITTEE.matcher(Fold.of(mark.whom())).matches();
        if (committee && folded.startsWith("pho chu tich") && !folded.contains("phu trach")) {
            add("deputy-without-mark", Severity.WARNING, post, "KT. CHỦ TỊCH");
        }
    }

    private static @Nullable String post(String words) {
        var folded = Fold.of(words);
        return Lexicon.titles().stream()
                .filter(folded::startsWith)
                .findFirst()
                .map(title -> title.replaceAll(" (?:thuong truc|phu trach|chuyen trach)$", ""))
                .orElse(null);
    }

    private void add(String rule, Severity severity, String phrase, @Nullable String suggestion, Object... more) {
        var values = new ArrayList<Object>(List.of(phrase, suggestion == null ? "" : suggestion));
        values.addAll(List.of(more));
        findings.add(Finding.of(rule, severity, line(phrase), phrase, suggestion, values.toArray()));
    }

    private int line(String phrase) {
        var wanted = Fold.of(phrase).replaceAll("\\s", "");
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (Fold.of(lines.get(i)).replaceAll("[\\s*]", "").contains(wanted)) {
                return i + 1;
            }
        }
        return Math.max(1, lines.size());
    }
}
