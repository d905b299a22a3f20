package vn.phoihop.reading.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.phoihop.reading.Finding;
import vn.phoihop.reading.Head;
import vn.phoihop.reading.Regime;
import vn.phoihop.reading.Severity;
import vn.phoihop.reading.head.Fold;

/// Parts of the prescribed form (NĐ 30/2020 Điều 8; the Party’s guidance) that are missing or left blank.
final class FormParts {

    private static final Pattern NUMBER = Pattern.compile("^[\\s*#|]*(?:.{0,60}\\s)?so\\s*[:.]?[\\s._]*[/-].*");
    private static final Pattern DATE = Pattern.compile(".*\\bngay[\\s._\\d]*thang[\\s._\\d]*nam.*");
    private static final Set<String> WITHOUT_RECIPIENTS = Set.of(
            "LUẬT",
            "BỘ LUẬT",
            "PHÁP LỆNH",
            "BIÊN BẢN",
            "QUY CHẾ",
            "QUY CHẾ PHỐI HỢP",
            "QUY CHẾ LÀM VIỆC",
            "ĐỀ ÁN",
            "QUY ĐỊNH",
            "ĐỀ CƯƠNG",
            "GIẤY MỜI",
            "THƯ MỜI");
    private static final int HEAD_LINES = 40;

    private FormParts() {}

    static List<Finding> of(List<String> lines, Head head) {
        var findings = new ArrayList<Finding>();
        boolean numbered = head.number() != null || head.symbol() != null;
        if (!numbered && head.date() == null && head.place() == null) {
            if (head.type() != null && hasFoot(head)) {
                findings.add(notice("head-missing", 1, ""));
            }
            return findings;
        }
        number(lines, head, findings);
        date(lines, head, findings);
        foot(lines, head, findings);
        return findings;
    }

    private static boolean hasFoot(Head head) {
        return !head.recipients().isEmpty() || head.signer() != null;
    }

    private static void number(List<String> lines, Head head, List<Finding> findings) {
        if (head.number() == null && head.symbol() != null) {
            int line = line(lines, NUMBER);
            findings.add(Finding.of("number-blank", Severity.WARNING, line, shown(lines, line), null));
        }
    }

    private static void date(List<String> lines, Head head, List<Finding> findings) {
        var date = head.date();
        if (date == null || date.length() == 10) {
            return;
        }
        int line = line(lines, DATE);
        findings.add(Finding.of("date-incomplete", Severity.WARNING, line, shown(lines, line), null));
    }

    private static void foot(List<String> lines, Head head, List<Finding> findings) {
        boolean signed = head.signer() != null
                || head.signerTitle() != null
                || !head.authority().isEmpty();
        if (!signed && !head.recipients().isEmpty() && head.number() != null) {
            findings.add(notice("signature-missing", lines.size(), ""));
        }
        boolean needs =
                head.type() != null && !WITHOUT_RECIPIENTS.contains(head.type()) && head.regime() != Regime.JOINT;
        if (needs && head.signer() != null && head.recipients().isEmpty() && head.number() != null) {
            findings.add(notice("recipients-missing", lines.size(), ""));
        }
    }

    private static Finding notice(String rule, int line, String text) {
        return Finding.of(rule, Severity.NOTICE, Math.max(1, line), text, null);
    }

    private static int line(List<String> lines, Pattern pattern) {
        for (int i = 0; i < Math.min(HEAD_LINES, lines.size()); i++) {
            var line = lines.get(i);
            if (line.length() < 400 && pattern.matcher(Fold.of(line)).matches()) {
                return i + 1;
            }
        }
        return 1;
    }

    private static String shown(List<String> lines, int line) {
        return lines.isEmpty() ? "" : lines.get(line - 1).replace("*", "").strip();
    }
}
