package vn.phoihop.reading.head;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The bodies of a joint symbol by name: `BTGTU-HĐND-UBND` → `Ban Tuyên giáo Tỉnh ủy; Hội đồng nhân dân tỉnh; …`.
final class JointNames {

    private static final Pattern PLACE =
            Pattern.compile("(tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu)\\s+(\\p{Lu}.*)$");
    private static final Pattern CAPITALS = Pattern.compile("^\\p{Lu}\\p{L}*(?:\\s\\p{Lu}\\p{L}*){0,3}");
    private static final Pattern COMMITTEE_PLACE = Pattern.compile("(Tỉnh|Thành|Huyện|Quận|Thị) ủy\\s+(\\p{Lu}.*)$");

    private JointNames() {}

    /// The level and place of a letterhead or dateline: `tỉnh An Giang`; empty if unknown.
    static String place(List<String> letterhead, @Nullable String place) {
        for (var name : letterhead) {
            var found = PLACE.matcher(name);
            if (found.find()) {
                return found.group(1) + " " + first(found.group(2));
            }
            var committee = COMMITTEE_PLACE.matcher(name);
            if (committee.find()) {
                return level(committee.group(1)) + " " + committee.group(2);
            }
        }
        return place == null
                ? ""
                : Lexicon.province(place).map(found -> "tỉnh " + found).orElse("");
    }

    /// The place at the beginning of a phrase: a province, or the words with capitals.
    private static String first(String phrase) {
        var words = phrase.split(" ", -1);
        for (int length = Math.min(5, words.length); length >= 1; length--) {
            var province = Lexicon.province(String.join(" ", List.of(words).subList(0, length)));
            if (province.isPresent()) {
                return province.get();
            }
        }
        var capitals = CAPITALS.matcher(phrase);
        return capitals.find() ? capitals.group() : phrase;
    }

    private static String level(String committee) {
        return switch (committee) {
            case "Tỉnh" -> "tỉnh";
            case "Thành" -> "thành phố";
            case "Huyện" -> "huyện";
            case "Quận" -> "quận";
            default -> "thị xã";
        };
    }

    /// The word for the Party committee of that level, `Tỉnh ủy`; from the text where the symbol leaves it open.
    static String party(List<String> organs, String where, String text) {
        if (where.startsWith("huyện")) {
            return "Huyện ủy";
        }
        if (where.startsWith("xã") || where.startsWith("phường") || where.startsWith("đặc khu")) {
            return "Đảng ủy";
        }
        if (where.startsWith("thị xã") || text.contains("Ban Tuyên giáo Thị ủy")) {
            return "Thị ủy";
        }
        if (where.startsWith("thành phố")
                || text.contains("Ban Tuyên giáo Thành ủy")
                || text.contains("Dân vận Thành ủy")) {
            return "Thành ủy";
        }
        return organs.stream().anyMatch(organ -> organ.endsWith("HU")) ? "Huyện ủy" : "Tỉnh ủy";
    }

    /// The names of the bodies, joined by `; `.
    static String of(List<String> organs, String where, String committee) {
        return organs.stream().map(organ -> name(organ, where, committee)).collect(Collectors.joining("; "));
    }

    private static String name(String organ, String where, String committee) {
        var body = Lexicon.bodyWithCode(organ).orElse(null);
        if (body == null) {
            return organ;
        }
        if (body.national()) {
            return body.name();
        }
        var placeName = where.replaceFirst("^(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu)\\s+", "");
        if (body.branch() == 'P') {
            var name = body.name().replaceFirst("(?:Tỉnh|Thành|Huyện|Quận|Thị) ủy", committee);
            var whole = name.endsWith("ủy") ? name : name + " " + committee;
            return (whole + " " + placeName).strip();
        }
        return (body.name() + " " + (where.isEmpty() ? levelOf(committee) : where)).strip();
    }

    private static String levelOf(String committee) {
        return switch (committee) {
            case "Tỉnh ủy" -> "tỉnh";
            case "Thành ủy" -> "thành phố";
            case "Huyện ủy" -> "huyện";
            case "Thị ủy" -> "thị xã";
            case "Quận ủy" -> "quận";
            default -> "";
        };
    }
}
