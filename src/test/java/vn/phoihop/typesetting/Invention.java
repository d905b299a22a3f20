package vn.phoihop.typesetting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import vn.phoihop.typesetting.Block.Heading;
import vn.phoihop.typesetting.Block.Items;
import vn.phoihop.typesetting.Block.Paragraph;
import vn.phoihop.typesetting.Head.Issuer;
import vn.phoihop.typesetting.Head.Kind;
import vn.phoihop.typesetting.Head.Stamps;
import vn.phoihop.typesetting.Head.Urgency;
import vn.phoihop.typesetting.Signing.Body;
import vn.phoihop.typesetting.Signing.Capacity;
import vn.phoihop.typesetting.Signing.Signer;
import vn.phoihop.typesetting.Text.Emphasis;
import vn.phoihop.typesetting.Text.Run;

/// Invents well-formed documents from a seed: both regimes, letters and others, all capacities, joint ones, tables,
/// annexes, footnotes, figures.
final class Invention {

    private record Place(String name, String level) {}

    private record Office(
            @Nullable String superior,
            String name,
            Regime side,
            String code,
            Body body,
            Capacity capacity,
            Signer signer) {}

    private static final List<Capacity> STATE_CAPACITIES = List.of(Capacity.values());
    /// nobody signs by mandate in the Party’s guidance
    private static final List<Capacity> PARTY_CAPACITIES =
            List.of(Capacity.HEAD, Capacity.DEPUTY, Capacity.ACTING_HEAD, Capacity.UNIT_HEAD, Capacity.UNIT_DEPUTY);
    private static final List<String> FAMILY =
            List.of("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Võ", "Đặng", "Bùi", "Đỗ");
    private static final List<String> MIDDLE = List.of("Văn", "Thị", "Minh", "Thị Ngọc", "Quốc", "Thanh");
    private static final List<String> GIVEN =
            List.of("Phước", "Hương", "Ánh", "Huỳnh", "Dũng", "Thủy", "Nghĩa", "Tuyết");
    private static final List<Place> PLACES = List.of(
            new Place("An Giang", "tỉnh"),
            new Place("Lâm Đồng", "tỉnh"),
            new Place("Đồng Tháp", "tỉnh"),
            new Place("Quảng Ngãi", "tỉnh"));
    private static final List<String> TOPICS = List.of(
            "kết quả thực hiện Quy chế 238 trong 6 tháng đầu năm 2026",
            "tăng cường phối hợp cung cấp thông tin cho báo chí",
            "giải quyết kiến nghị của cử tri sau kỳ họp giữa năm",
            "phối hợp xử lý các vấn đề nổi cộm, Nhân dân quan tâm trên địa bàn");
    private static final List<String> TITLES = List.of(
            "Công tác lãnh đạo, chỉ đạo",
            "Kết quả thực hiện nhiệm vụ",
            "Đánh giá chung",
            "Khó khăn, hạn chế và nguyên nhân",
            "Phương hướng, nhiệm vụ thời gian tới");
    private static final List<String> SENTENCES = List.of(
            "Các cơ quan, đơn vị đã phối hợp chặt chẽ trong việc trao đổi thông tin và xử lý những vấn đề dư luận quan tâm.",
            "Công tác tuyên truyền được thực hiện thường xuyên, kịp thời, đúng định hướng.",
            "Một số đơn vị gửi báo cáo còn chậm, nội dung chưa đầy đủ.",
            "Việc trả lời thông tin báo chí nêu được thực hiện đúng thời hạn quy định.");
    private static final List<String> BODIES = List.of(
            "Ban Tuyên giáo và Dân vận Tỉnh ủy",
            "Sở Tư pháp",
            "Văn phòng Ủy ban nhân dân tỉnh",
            "Sở Nông nghiệp và Môi trường");

    private final RandomGenerator random;
    private final Place place;

    private Invention(RandomGenerator random) {
        this.random = random;
        this.place = pick(PLACES);
    }

    static OfficialDocument of(long seed) {
        return new Invention(new SplittableRandom(seed)).document();
    }

    private OfficialDocument document() {
        return random.nextInt(6) == 0 ? joint() : single(random.nextBoolean() ? Regime.STATE : Regime.PARTY);
    }

    private OfficialDocument single(Regime regime) {
        var office = regime == Regime.STATE ? stateOffice() : partyOffice();
        boolean letter = random.nextInt(3) == 0;
        var kind = letter
                ? new Kind("Công văn", true)
                : new Kind(pick(List.of("Báo cáo", "Kế hoạch", "Thông báo", "Hướng dẫn")), false);
        var type = letter ? (regime == Regime.STATE ? null : "CV") : code(kind.name());
        var unit = letter && regime == Regime.STATE && random.nextBoolean() ? pick(List.of("TH", "VX", "NC")) : null;
        var organ = office.code();
        var designation = new Designation(
                1 + random.nextInt(2500),
                null,
                type,
                List.of(organ),
                letter && regime == Regime.STATE ? unit == null ? "VP" : unit : null);
        var head = new Head(
                office.superior(),
                List.of(new Issuer(office.name(), regime)),
                designation,
                place.name(),
                day(),
                kind,
                pick(TOPICS),
                stamps());
        var document = OfficialDocument.begin(regime, head.date() == null ? Samples.DAY : head.date(), head)
                .to(letter || random.nextBoolean() ? addressees() : List.of())
                .saying(body())
                .signed(List.of(signature(office)), recipients(regime));
        return random.nextInt(4) == 0 ? document.with(annexes()) : document;
    }

    private Stamps stamps() {
        var urgency = random.nextInt(4) == 0 ? pick(List.of(Urgency.values())) : null;
        return new Stamps(urgency, random.nextInt(5) == 0, null);
    }

    private LocalDate day() {
        return LocalDate.of(2021, 1, 1).plusDays(random.nextInt(2000));
    }

    private Office stateOffice() {
        boolean committee = random.nextBoolean();
        var body = committee
                ? new Body("Ủy ban nhân dân", Regime.STATE, true, "Chủ tịch")
                : new Body("Sở Tư pháp", Regime.STATE, false, "Giám đốc");
        var capacity = pick(STATE_CAPACITIES);
        return committee
                ? new Office(
                        null,
                        "Ủy ban nhân dân " + place.level() + " " + place.name(),
                        Regime.STATE,
                        "UBND",
                        body,
                        capacity,
                        signer(body, capacity))
                : new Office(
                        "Ủy ban nhân dân " + place.level() + " " + place.name(),
                        "Sở Tư pháp",
                        Regime.STATE,
                        "STP",
                        body,
                        capacity,
                        signer(body, capacity));
    }

    private Office partyOffice() {
        boolean committee = random.nextBoolean();
        var body = committee
                ? new Body("Ban Thường vụ", Regime.PARTY, true, "Bí thư")
                : new Body("Ban Tuyên giáo và Dân vận", Regime.PARTY, false, "Trưởng ban");
        var capacity = pick(PARTY_CAPACITIES);
        return committee
                ? new Office(
                        "Đảng bộ tỉnh " + place.name(),
                        "Ban Thường vụ",
                        Regime.PARTY,
                        "TU",
                        body,
                        capacity,
                        signer(body, capacity))
                : new Office(
                        "Tỉnh ủy " + place.name(),
                        "Ban Tuyên giáo và Dân vận",
                        Regime.PARTY,
                        "BTGDVTU",
                        body,
                        capacity,
                        signer(body, capacity));
    }

    /// Heads sign in their post, deputies in theirs, others by order or by mandate in the post of their own unit.
    private Signer signer(Body body, Capacity capacity) {
        return switch (capacity) {
            case HEAD, ACTING_HEAD -> signer(body.head(), null);
            case DEPUTY -> signer("Phó " + body.head(), null);
            case DEPUTY_IN_CHARGE -> signer("Phó " + body.head() + " phụ trách", null);
            case UNIT_HEAD -> signer("Chánh Văn phòng", null);
            case UNIT_DEPUTY -> signer("Phó Chánh Văn phòng", "Chánh Văn phòng");
            case MANDATED -> signer("Chánh Thanh tra", null);
        };
    }

    private Signer signer(String post, @Nullable String unitHead) {
        return new Signer(post, pick(FAMILY) + " " + pick(MIDDLE) + " " + pick(GIVEN), unitHead);
    }

    private static Signature signature(Office office) {
        return Signing.of(office.body(), office.capacity(), office.signer());
    }

    private static String code(String kind) {
        return switch (kind) {
            case "Báo cáo" -> "BC";
            case "Kế hoạch" -> "KH";
            case "Thông báo" -> "TB";
            default -> "HD";
        };
    }

    private OfficialDocument joint() {
        var sample = Samples.jointProgramme();
        int count = 2 + random.nextInt(4);
        var issuers = sample.head().issuers().subList(0, count);
        var organs = sample.head().designation().organs().subList(0, count);
        var head = new Head(
                null,
                issuers,
                new Designation(1 + random.nextInt(90), null, pick(List.of("CTr", "KH")), organs, null),
                place.name(),
                day(),
                new Kind(pick(List.of("Chương trình", "Kế hoạch")), false),
                "phối hợp thực hiện Quy chế 238 giai đoạn 2026 - 2030",
                Stamps.NONE);
        var signatures = sample.signatures().subList(0, count).stream()
                .map(one -> new Signature(
                        one.side(),
                        one.authority(),
                        one.post(),
                        signer("x", null).name()))
                .toList();
        return OfficialDocument.begin(Regime.PARTY, Samples.DAY, head)
                .saying(body())
                .signed(signatures, recipients(Regime.PARTY));
    }

    private List<String> addressees() {
        return some(BODIES, 1 + random.nextInt(3));
    }

    private Recipients recipients(Regime regime) {
        var items = new ArrayList<>(List.of("Như trên"));
        items.addAll(some(BODIES, random.nextInt(3)));
        return new Recipients(items, regime == Regime.STATE ? "VT, TH" : "Văn phòng Tỉnh ủy");
    }

    private List<Annex> annexes() {
        var annexes = new ArrayList<Annex>();
        for (int i = 0; i <= random.nextInt(2); i++) {
            annexes.add(new Annex(
                    "Biểu số liệu của các xã, phường",
                    List.of(Samples.wide(5 + random.nextInt(50))),
                    random.nextBoolean()));
        }
        return annexes;
    }

    private List<Block> body() {
        var blocks = new ArrayList<Block>();
        blocks.add(Paragraph.of(
                "Thực hiện Quyết định số 238-QĐ/TW ngày 30/9/2020 của Ban Bí thư, cơ quan báo cáo các nội dung sau:"));
        for (var title : some(TITLES, 2 + random.nextInt(3))) {
            blocks.add(Heading.of(Level.ROMAN, title));
            blocks.add(counted());
            for (int i = random.nextInt(3); i > 0; i--) {
                blocks.add(
                        random.nextBoolean()
                                ? Paragraph.of(pick(SENTENCES))
                                : new Items(List.of(Text.of(pick(SENTENCES)), Text.of(pick(SENTENCES)))));
            }
            if (random.nextInt(4) == 0) {
                blocks.add(Samples.wide(1 + random.nextInt(12)));
            }
        }
        blocks.add(Paragraph.of("Trên đây là nội dung cần trao đổi, đề nghị các cơ quan phối hợp thực hiện."));
        return blocks;
    }

    private Block counted() {
        var figure = 2 + random.nextInt(8_000);
        var printed = figure < 1000 ? "" + figure : figure / 1000 + "." + "%03d".formatted(figure % 1000);
        var runs = new ArrayList<Run>();
        runs.add(new Run.Words("Đã tiếp nhận và xử lý ", Emphasis.NONE));
        runs.add(new Run.Figure(printed + " kiến nghị", "evidence:" + figure));
        runs.add(new Run.Words(" của cử tri", Emphasis.NONE));
        if (random.nextInt(3) == 0) {
            runs.add(new Run.Note(Text.of("Số liệu của các xã, phường gửi đến.")));
        }
        runs.add(new Run.Words(", bảo đảm thời hạn.", Emphasis.NONE));
        return new Paragraph(new Text(runs));
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private <T> List<T> some(List<T> from, int count) {
        int start = random.nextInt(from.size() - Math.min(count, from.size()) + 1);
        return from.subList(start, start + Math.min(count, from.size()));
    }
}
