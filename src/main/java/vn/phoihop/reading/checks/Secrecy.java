package vn.phoihop.reading.checks;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.phoihop.reading.Finding;
import vn.phoihop.reading.Severity;
import vn.phoihop.reading.text.Passage;

/// Looks for a stamp of secrecy (Luật Bảo vệ bí mật nhà nước: Tuyệt mật, Tối mật, Mật) where stamps stand: alone on a
/// line, in capitals, in the head, in a running header or in the properties of the file. The same words in a sentence
/// are no stamp.
public final class Secrecy {

    /// Lines of the first page in which a stamp may stand.
    private static final int HEAD = 40;
    private static final int LONGEST = 60;

    private static final String DEGREE = "(?:TUY[ỆÊẾỂE]T\\s*M[ẬÂẤA]T|T[ỐÔỔÓO]I\\s*M[ẬÂẤA]T|M[ẬÂẤ]T)";
    private static final String FRAME = "[\\s\\[\\](){}|<>«»“”\"'‘’*_=.:;,–—-]*";
    private static final String LABEL = "(?:(?:ĐỘ|MỨC ĐỘ|DẤU|DẤU CHỈ ĐỘ)\\s*MẬT\\s*[:.-]?\\s*)?";
    private static final Pattern STAMP = Pattern.compile(FRAME + LABEL + "(" + DEGREE + ")" + FRAME);
    private static final Pattern LETTER_BY_LETTER =
            Pattern.compile(FRAME + "((?:T\\s+U\\s+Y\\s+Ệ\\s+T\\s+|T\\s+Ố\\s+I\\s+)?M\\s+Ậ\\s+T)" + FRAME);
    private static final Pattern LABELLED =
            Pattern.compile("(?:độ mật|mức độ mật|dấu chỉ độ mật)\\s*[:.-]\\s*(tuyệt mật|tối mật|mật)\\b.*", flags());
    private static final Pattern BESIDE_HEAD =
            Pattern.compile("(?:.*(?:VIỆT NAM|Hạnh phúc|ỦY BAN|UỶ BAN|HỘI ĐỒNG|TỈNH|Số:?).*\\s{3,}|\\s*)[\\[(|]?\\s*("
                    + DEGREE + ")\\s*[\\])|]?(?:\\s{3,}.*)?");
    private static final Pattern PROPERTY =
            Pattern.compile("(?:.*[:;,]\\s*|\\s*)(?:độ mật\\s*:?\\s*)?(tuyệt mật|tối mật|mật)\\s*[.;]?", flags());

    private Secrecy() {}

    /// The stamp, if there is one.
    public static Optional<Finding> of(List<String> lines, List<Passage> passages, List<String> properties) {
        int head = endOfHead(lines, passages);
        var stamped = IntStream.range(0, lines.size())
                .mapToObj(i -> ofLine(lines.get(i), i, i < head))
                .flatMap(Optional::stream)
                .findFirst();
        return stamped.or(() -> properties.stream()
                .map(Secrecy::ofProperty)
                .flatMap(Optional::stream)
                .findFirst());
    }

    /// The head ends with the first line of prose.
    private static int endOfHead(List<String> lines, List<Passage> passages) {
        return passages.stream()
                .filter(passage -> passage.text().length() > 200)
                .mapToInt(Passage::firstLine)
                .map(line -> Math.max(line, 12))
                .findFirst()
                .orElse(Math.min(HEAD, lines.size()));
    }

    private static Optional<Finding> ofLine(String line, int index, boolean inHead) {
        if (line.length() > LONGEST * 3) {
            return Optional.empty();
        }
        var stamp = STAMP.matcher(line);
        if (stamp.matches() && (inHead || isWhole(stamp.group(1)))) {
            return Optional.of(finding(index + 1, line.strip(), stamp.group(1)));
        }
        if (!inHead) {
            return Optional.empty();
        }
        for (var pattern : List.of(LETTER_BY_LETTER, LABELLED, BESIDE_HEAD)) {
            var matcher = pattern.matcher(line.strip());
            if (matcher.matches()) {
                return Optional.of(finding(index + 1, line.strip(), matcher.group(1)));
            }
        }
        return Optional.empty();
    }

    /// Outside the head (a running header of a later page) only the undamaged word counts.
    private static boolean isWhole(String stamp) {
        return stamp.endsWith("MẬT");
    }

    private static Optional<Finding> ofProperty(String property) {
        var matcher = PROPERTY.matcher(property.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(finding(1, property.strip(), matcher.group(1)));
    }

    private static Finding finding(int line, String text, String stamp) {
        return Finding.of("secrecy-stamp", Severity.ERROR, line, text, null, degree(stamp));
    }

    private static String degree(String stamp) {
        var letters = stamp.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (letters.startsWith("TUY")) {
            return "TUYỆT MẬT";
        }
        if (letters.startsWith("T")) {
            return "TỐI MẬT";
        }
        return "MẬT";
    }

    private static int flags() {
        return Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    }
}
