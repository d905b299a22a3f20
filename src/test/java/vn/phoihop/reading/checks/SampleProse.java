package vn.phoihop.reading.checks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import vn.phoihop.reading.figures.Numeral;

/// Writes sentences as reports have them, with figures that agree or with one that does not.
final class SampleProse {

    enum Kind {
        SUM_BEHIND_GOM("wrong-sum"),
        SUM_IN_BRACKETS("wrong-sum"),
        SUM_OF_MONEY("wrong-sum"),
        SUM_OF_ITEMS("wrong-sum"),
        DIVISION("wrong-sum"),
        REST("wrong-sum"),
        SHARE_OF_FRACTION("wrong-share"),
        SHARE_OF_TOTAL("wrong-share"),
        GROWTH_WITH_DIFFERENCE("wrong-growth"),
        DIFFERENCE_WITH_GROWTH("wrong-growth"),
        FROM_TO("wrong-growth"),
        NAMES("wrong-count"),
        LARGER_PART("part-exceeds-whole"),
        STRUCTURE("partition-not-100");

        final String rule;

        Kind(String rule) {
            this.rule = rule;
        }
    }

    private static final List<String> OPENINGS = List.of(
            "Toàn tỉnh có",
            "Trong quý I, huyện đã hỗ trợ cho",
            "Đến nay, các địa phương đã tiếp nhận",
            "Từ đầu năm đến nay, ngành đã giải quyết");
    private static final List<String> UNITS =
            List.of("hộ", "người", "hồ sơ", "trường hợp", "học viên", "vụ việc", "dự án", "cơ sở");
    private static final List<String> PLACES = List.of(
            "Tân Lập",
            "Hòa Bình",
            "Phú Thọ",
            "Long Sơn",
            "Mỹ Đức",
            "An Khê",
            "Bình Minh",
            "Vĩnh Lộc",
            "Thạnh Phú",
            "Đông Hải");

    private final Random random;
    private final boolean faulty;

    SampleProse(Random random, boolean faulty) {
        this.random = random;
        this.faulty = faulty;
    }

    String sentence(Kind kind) {
        return switch (kind) {
            case SUM_BEHIND_GOM -> parts("%s %s %s, " + of("gồm: ", "bao gồm ", "chia ra: ", "cụ thể: "), ".");
            case SUM_IN_BRACKETS -> parts("%s %s %s (" + of("", "gồm: ", "cụ thể: "), ") theo quy định.");
            case SUM_OF_MONEY -> money();
            case SUM_OF_ITEMS -> items();
            case DIVISION -> division();
            case REST -> rest();
            case SHARE_OF_FRACTION -> fraction();
            case SHARE_OF_TOTAL -> ofTotal();
            case GROWTH_WITH_DIFFERENCE -> growth(true);
            case DIFFERENCE_WITH_GROWTH -> growth(false);
            case FROM_TO -> fromTo();
            case NAMES -> names();
            case LARGER_PART -> larger();
            case STRUCTURE -> structure();
        };
    }

    private String of(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private String of(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private int count() {
        return 60 + random.nextInt(3000);
    }

    /// The number itself, or in faulty prose one that is off by a few percent.
    private int maybeWrong(int right) {
        if (!faulty) {
            return right;
        }
        int off = Math.max(2, right * (3 + random.nextInt(8)) / 100);
        return random.nextBoolean() ? right + off : right - off;
    }

    private static String print(long number) {
        return Numeral.of(number).print();
    }

    private static String percent(double value, int decimals) {
        var rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
        return new Numeral(rounded, decimals).print() + "%";
    }

    /// A percentage, in faulty prose another one.
    private String share(double right) {
        int decimals = 1 + random.nextInt(2);
        return percent(faulty ? right + (random.nextBoolean() ? 1.3 : -1.7) : right, decimals);
    }

    private String parts(String opening, String closing) {
        var unit = of(UNITS);
        int first = count();
        int second = count();
        int third = count();
        int total = maybeWrong(first + second + third);
        var text = new StringBuilder(opening.formatted(of(OPENINGS), print(total), unit));
        boolean named = random.nextBoolean();
        var separator = of(", ", "; ");
        int from = random.nextInt(PLACES.size() - 3);
        text.append(part(from, first, unit, named)).append(separator);
        text.append(part(from + 1, second, unit, named)).append(separator);
        return text.append(part(from + 2, third, unit, named)).append(closing).toString();
    }

    private static String part(int place, int value, String unit, boolean named) {
        return PLACES.get(place) + (named ? " " + print(value) + " " + unit : ": " + print(value));
    }

    private String money() {
        int first = 100 + random.nextInt(900);
        int second = 100 + random.nextInt(900);
        int total = maybeWrong(first + second);
        return "Tổng kinh phí thực hiện %s tỷ đồng, gồm: ngân sách tỉnh %s tỷ đồng và ngân sách huyện %s tỷ đồng."
                .formatted(tenth(total), tenth(first), tenth(second));
    }

    private static String tenth(int tenths) {
        return new Numeral(BigDecimal.valueOf(tenths, 1), 1).print();
    }

    private String items() {
        int first = count();
        int second = count();
        return "Tổng số hồ sơ đã tiếp nhận là %s hồ sơ. Bao gồm: lĩnh vực đất đai %s hồ sơ; lĩnh vực hộ tịch %s hồ sơ."
                .formatted(print(maybeWrong(first + second)), print(first), print(second));
    }

    private String division() {
        int first = count();
        int second = count();
        var labels = random.nextBoolean() ? List.of("trực tuyến", "trực tiếp") : List.of("trong tỉnh", "ngoài tỉnh");
        return "%s %s hồ sơ (trong đó: %s %s hồ sơ, %s %s hồ sơ)."
                .formatted(
                        of(OPENINGS),
                        print(maybeWrong(first + second)),
                        labels.getFirst(),
                        print(first),
                        labels.getLast(),
                        print(second));
    }

    private String rest() {
        int first = count();
        int second = count();
        return "%s %s kiến nghị, trong đó đã giải quyết xong %s kiến nghị, còn lại %s kiến nghị đang xem xét."
                .formatted(of(OPENINGS), print(maybeWrong(first + second)), print(first), print(second));
    }

    private String fraction() {
        int whole = count();
        int part = whole / 2 + random.nextInt(whole / 3);
        var link = of(", đạt tỷ lệ %s.", ", đạt %s.", " (đạt %s).", " (%s).", ", chiếm %s.");
        return "Có %s/%s hộ đăng ký tham gia".formatted(print(part), print(whole))
                + link.formatted(share(100.0 * part / whole));
    }

    private String ofTotal() {
        int whole = count();
        int part = whole / 3 + random.nextInt(whole / 3);
        return "Đã giải quyết %s kiến nghị, chiếm %s tổng số %s kiến nghị."
                .formatted(print(part), share(100.0 * part / whole), print(whole));
    }

    private String growth(boolean percentFirst) {
        int base = count();
        int change = 5 + random.nextInt(base / 2);
        boolean up = random.nextBoolean();
        int now = up ? base + change : base - change;
        var way = up ? "tăng" : "giảm";
        var unit = of(UNITS);
        var percent = share(100.0 * change / base);
        var words = percentFirst
                ? "%s %s (%s %s)".formatted(way, percent, print(change), unit)
                : "%s %s %s (%s)".formatted(way, print(change), unit, percent);
        return "%s %s %s, %s so với cùng kỳ năm 2024.".formatted(of(OPENINGS), print(now), unit, words);
    }

    private String fromTo() {
        int before = count();
        int now = before + 10 + random.nextInt(before / 2);
        return "Số cơ sở đạt chuẩn tăng từ %s cơ sở lên %s cơ sở (tăng %s)."
                .formatted(print(before), print(now), share(100.0 * (now - before) / before));
    }

    private String names() {
        int size = 3 + random.nextInt(4);
        int printed = faulty ? size + 1 : size;
        return "Đã kiểm tra tại %02d xã (%s).".formatted(printed, String.join(", ", PLACES.subList(0, size)));
    }

    private String larger() {
        int whole = count();
        int part = faulty ? whole + whole / 4 : whole / 2;
        return "%s %s hộ nghèo, trong đó có %s hộ nghèo được hỗ trợ nhà ở."
                .formatted(of(OPENINGS), print(whole), print(part));
    }

    private String structure() {
        int first = 150 + random.nextInt(200);
        int second = 200 + random.nextInt(200);
        int third = 1000 - first - second + (faulty ? 15 + random.nextInt(30) : 0);
        return "Cơ cấu kinh tế: nông nghiệp chiếm %s%%, công nghiệp chiếm %s%%, dịch vụ chiếm %s%%."
                .formatted(tenth(first), tenth(second), tenth(third));
    }
}
