package vn.phoihop.reading.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.phoihop.reading.Symbol;

/// Who issues a document, in full, from what there is: letterhead, authority marks, symbol, place, and the text itself.
final class Issuers {

    private static final String LEVEL = "tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu|khu vực";
    private static final String NAMED =
            "\\s+((?i:" + LEVEL + "))(?:\\s+(\\p{Lu}[\\p{L}]*(?:\\s\\p{Lu}[\\p{L}]*){0,3}))?";
    private static final Pattern OWN_PLACE =
            Pattern.compile("(?:" + LEVEL + "|Tỉnh ủy|Thành ủy|Huyện ủy|Quận ủy|Thị ủy)\\s+[\\p{Lu}\\d].*");
    private static final Pattern PLACE = Pattern.compile("(?:(?:" + LEVEL + ")\\s+[\\p{Lu}\\d].*)$");
    private static final Pattern COMMITTEE =
            Pattern.compile("^(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng) ủy\\b.*|^(?:Đảng bộ|Chi bộ)\\b.*");
    private static final Pattern COMPLETE =
            Pattern.compile("^(?:Bộ|Cục|Tổng cục|Quốc hội|Chính phủ|Trường|Báo|Ủy ban Thường vụ Quốc hội)\\b.*");
    private static final Pattern PART =
            Pattern.compile("^(?:Văn phòng|Thường trực|Ban Thường trực|Ban Thường vụ|Ủy ban Kiểm tra)$");

    private final List<String> letterhead;
    private final List<String> marks;
    private final @Nullable Symbol symbol;
    private final @Nullable String place;
    private final String text;

    Issuers(List<String> letterhead, List<String> marks, @Nullable Symbol symbol, @Nullable String place, String text) {
        this.letterhead = letterhead;
        this.marks = marks;
        this.symbol = symbol;
        this.place = place;
        this.text = text;
    }

    /// The issuer or issuers (joined by `; `), or null.
    @Nullable
    String name() {
        if (symbol instanceof Symbol.Joint joint && joint.organs().size() > 1) {
            return jointly(joint);
        }
        var name = letterhead.isEmpty() ? inferred() : byMark(composed());
        return name == null || name.isBlank() ? null : name;
    }

    // ---- from the letterhead

    private String composed() {
        var own = letterhead.getLast();
        var above = letterhead.size() > 1 ? letterhead.get(letterhead.size() - 2) : "";
        if (above.isEmpty()) {
            return withPlace(own);
        }
        if (isComplete(own)) {
            return own;
        }
        if (COMMITTEE.matcher(own).matches()) {
            return withPlace(own);
        }
        if (above.startsWith("Ban Chấp hành Trung ương")) {
            return own + " Trung ương";
        }
        boolean sameHouse = COMMITTEE.matcher(above).matches()
                || PART.matcher(own).matches()
                || above.startsWith("Hội đồng nhân dân")
                || above.startsWith("Ủy ban Mặt trận")
                || above.startsWith("Đoàn đại biểu");
        if (sameHouse) {
            return own + " " + above;
        }
        var where = PLACE.matcher(above);
        return where.find() ? own + " " + where.group() : withPlace(own);
    }

    private static boolean isComplete(String name) {
        if (OWN_PLACE.matcher(name).find() || COMPLETE.matcher(name).matches()) {
            return true;
        }
        var folded = Fold.of(name);
        return Lexicon.bodies().stream()
                .anyMatch(body -> body.national() && body.folded().equals(folded));
    }

    /// A name without a place, given the one the text or the dateline adds.
    private String withPlace(String name) {
        if (isComplete(name) || (COMMITTEE.matcher(name).matches() && name.indexOf(' ', name.indexOf(' ') + 1) > 0)) {
            return name;
        }
        return located(name);
    }

    private String byMark(String name) {
        for (var mark : marks) {
            var folded = Fold.of(mark);
            boolean standing =
                    folded.contains("thuong truc") && (folded.contains("hdnd") || folded.contains("hoi dong nhan dan"));
            if (standing && name.startsWith("Hội đồng nhân dân")) {
                return "Thường trực " + name;
            }
            boolean bureau =
                    folded.contains("ban thuong vu") && COMMITTEE.matcher(name).matches();
            if (bureau) {
                return "Ban Thường vụ " + name;
            }
            if (folded.contains("ban thuong truc") && name.startsWith("Ủy ban Mặt trận")) {
                return "Ban Thường trực " + name;
            }
        }
        return name;
    }

    // ---- without a letterhead

    private @Nullable String inferred() {
        for (var mark : marks) {
            var body = Marks.body(mark);
            if (body != null) {
                var name = BodyNames.proper(body);
                return name.equals("Ban Thường vụ") ? bureau() : located(name);
            }
        }
        if (symbol == null) {
            return null;
        }
        var organ = symbol.organs().getFirst();
        var body = Lexicon.bodyWithCode(organ);
        if (body.isEmpty() || organ.equals("TW")) {
            return null;
        }
        return body.get().national() ? body.get().name() : located(body.get().name());
    }

    private String bureau() {
        var found = Pattern.compile("Ban Thường vụ (?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng) (?:ủy|uỷ)")
                .matcher(text);
        if (!found.find()) {
            return "Ban Thường vụ";
        }
        return place == null ? found.group() : found.group() + " " + place;
    }

    /// The name with level and place: as the text writes them together, else the level from the text and the place from
    /// the dateline.
    private String located(String name) {
        String level = null;
        String whole = null;
        for (var spelling : spellings(name)) {
            var found = Pattern.compile(Pattern.quote(spelling) + NAMED).matcher(text);
            while (found.find()) {
                level = level == null ? found.group(1).toLowerCase(Locale.ROOT) : level;
                var named = found.group(2);
                if (named != null && (place == null || Fold.of(named).equals(Fold.of(place)))) {
                    whole = whole == null
                            ? (place == null ? spelling : name) + " " + found.group(1) + " " + named
                            : whole;
                }
            }
        }
        if (whole != null) {
            return whole;
        }
        if (COMMITTEE.matcher(name).matches() || name.endsWith("ủy")) {
            return place == null ? name : name + " " + place;
        }
        return levelled(name, level);
    }

    private String levelled(String name, @Nullable String level) {
        if (place == null) {
            return level == null ? name : name + " " + level;
        }
        if (startsWithLevel(place)) {
            return name + " " + Character.toLowerCase(place.charAt(0)) + place.substring(1);
        }
        if (level != null && (!level.equals("tỉnh") || Lexicon.province(place).isPresent())) {
            return name + " " + level + " " + place;
        }
        if (level != null) {
            return name + " " + level;
        }
        return Lexicon.province(place)
                .map(found -> name + " " + provinceLevel(found) + " " + found)
                .orElse(name);
    }

    private static boolean startsWithLevel(String place) {
        return Pattern.compile("^(?i:" + LEVEL + ")\\s").matcher(place).find();
    }

    private static String provinceLevel(String province) {
        return List.of("Hà Nội", "Hồ Chí Minh", "Hải Phòng", "Đà Nẵng", "Cần Thơ", "Huế")
                        .contains(province)
                ? "thành phố"
                : "tỉnh";
    }

    /// The name as written, and with the usual abbreviations the text may prefer.
    private static List<String> spellings(String name) {
        var spellings = new ArrayList<String>(List.of(name));
        spellings.add(name.replace("Hội đồng nhân dân", "HĐND")
                .replace("Ủy ban nhân dân", "UBND")
                .replace("Ủy ban Mặt trận Tổ quốc Việt Nam", "Ủy ban MTTQ Việt Nam")
                .replace("Tòa án nhân dân", "TAND")
                .replace("Viện kiểm sát nhân dân", "VKSND"));
        spellings.add(name.replace("Ủy ban", "Uỷ ban").replace("Tòa án", "Toà án"));
        return spellings.stream().distinct().toList();
    }

    // ---- several bodies

    private String jointly(Symbol.Joint joint) {
        var where = JointNames.place(letterhead, place);
        return JointNames.of(joint.organs(), where, JointNames.party(joint.organs(), where, text));
    }
}
