package vn.phoihop.typesetting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.phoihop.typesetting.Block.Cell;
import vn.phoihop.typesetting.Block.Clause;
import vn.phoihop.typesetting.Block.Column;
import vn.phoihop.typesetting.Block.Heading;
import vn.phoihop.typesetting.Block.Items;
import vn.phoihop.typesetting.Block.Paragraph;
import vn.phoihop.typesetting.Block.Row;
import vn.phoihop.typesetting.Block.Stand;
import vn.phoihop.typesetting.Block.Table;
import vn.phoihop.typesetting.Head.Issuer;
import vn.phoihop.typesetting.Head.Kind;
import vn.phoihop.typesetting.Head.Stamps;
import vn.phoihop.typesetting.Head.Urgency;
import vn.phoihop.typesetting.Signature.Authority;
import vn.phoihop.typesetting.Signature.Mark;
import vn.phoihop.typesetting.Text.Emphasis;
import vn.phoihop.typesetting.Text.Run;

/// Documents as offices write them, of every kind the typesetter knows.
final class Samples {

    static final LocalDate DAY = LocalDate.of(2026, 6, 5);

    private Samples() {}

    /// A province’s half-year report to the board of the same level.
    static OfficialDocument stateReport() {
        var head = new Head(
                null,
                List.of(new Issuer("Ủy ban nhân dân tỉnh An Giang", Regime.STATE)),
                Designation.of(616, "BC", "UBND"),
                "An Giang",
                LocalDate.of(2026, 6, 21),
                new Kind("Báo cáo", false),
                "Kết quả thực hiện Quy chế phối hợp số 238-QĐ/TW ngày 30/9/2020 của Ban Bí thư 6 tháng đầu năm 2026",
                Stamps.NONE);
        return OfficialDocument.begin(Regime.STATE, DAY, head)
                .to(List.of("Ban Tuyên giáo và Dân vận Tỉnh ủy", "Văn phòng Tỉnh ủy"))
                .saying(reportBody())
                .signed(
                        List.of(new Signature(
                                Regime.STATE,
                                List.of(new Authority(Mark.TM, "Ủy ban nhân dân"), new Authority(Mark.KT, "Chủ tịch")),
                                "Phó Chủ tịch",
                                "Lê Văn Phước")),
                        new Recipients(
                                List.of(
                                        "Như trên",
                                        "CT, các PCT UBND tỉnh",
                                        "Sở Văn hóa, Thể thao và Du lịch",
                                        "LĐVP, P. KGVX"),
                                "VT, pttly"));
    }

    static List<Block> reportBody() {
        return List.of(
                Paragraph.of(
                        "Thực hiện Công văn số 1998-CV/BTGDVTU ngày 04 tháng 6 năm 2026 của Ban Tuyên giáo và Dân vận Tỉnh ủy về việc báo cáo kết quả thực hiện quy chế phối hợp, Ủy ban nhân dân tỉnh báo cáo kết quả như sau:"),
                Heading.of(Level.ROMAN, "Công tác lãnh đạo, chỉ đạo"),
                new Paragraph(Text.of(
                        new Run.Words("Ủy ban nhân dân tỉnh đã ban hành ", Emphasis.NONE),
                        new Run.Figure("12 văn bản", "evidence:1"),
                        new Run.Words(" chỉ đạo các sở, ngành và địa phương", Emphasis.NONE),
                        new Run.Note(Text.of("Trong đó có 8 công văn và 4 kế hoạch.")),
                        new Run.Words(
                                "; tổ chức 02 hội nghị giao ban với Ban Tuyên giáo và Dân vận Tỉnh ủy.",
                                Emphasis.NONE))),
                Heading.of(Level.ROMAN, "Kết quả thực hiện"),
                Heading.of(Level.NUMBER, "Thực thi pháp luật"),
                Paragraph.of(
                        "Toàn tỉnh có 149/156 xã, phường, thị trấn đạt chuẩn tiếp cận pháp luật, đạt tỷ lệ 95,51%. Tiếp nhận và xử lý 8.724 hồ sơ, tăng 1,4% (119 hồ sơ) so với cùng kỳ năm 2025."),
                Heading.of(Level.NUMBER, "Giải quyết các vấn đề nổi cộm, Nhân dân quan tâm"),
                new Items(List.of(
                        Text.of("Về môi trường: đã xử lý 34 vụ việc, còn 2 vụ đang theo dõi."),
                        Text.of("Về đất đai: đã trả lời 45 kiến nghị của cử tri."))),
                new Table(
                        "Bảng 1. Kết quả tiếp nhận, xử lý thông tin báo chí nêu",
                        "Đơn vị tính: tin, bài",
                        List.of(
                                new Column(1, Stand.CENTRE),
                                new Column(5, Stand.LEFT),
                                new Column(2, Stand.RIGHT),
                                new Column(2, Stand.RIGHT)),
                        List.of(
                                new Row(
                                        List.of(
                                                new Cell(Text.of("TT"), 1, 2),
                                                new Cell(Text.of("Lĩnh vực"), 1, 2),
                                                new Cell(Text.of("6 tháng đầu năm"), 2, 1)),
                                        false),
                                Row.of("2025", "2026")),
                        List.of(
                                Row.of("1", "Tài nguyên, môi trường", "34", "45"),
                                Row.of("2", "Giao thông, xây dựng", "14", "3"),
                                Row.of("3", "Y tế, giáo dục", "9", "12"),
                                new Row(List.of(new Cell(Text.of("Cộng"), 2, 1), Cell.of("57"), Cell.of("60")), true))),
                Heading.of(Level.ROMAN, "Nhiệm vụ trọng tâm thời gian tới"),
                Clause.of(Level.NUMBER, "Tiếp tục quán triệt Quy chế 238, gắn với nhiệm vụ của từng cơ quan, đơn vị."),
                Clause.of(Level.NUMBER, "Cung cấp thông tin kịp thời cho báo chí về những vấn đề dư luận quan tâm."),
                Paragraph.of(
                        "Trên đây là báo cáo kết quả thực hiện Quy chế 238 trong 6 tháng đầu năm 2026 của Ủy ban nhân dân tỉnh An Giang."));
    }

    /// A letter of an office of a People’s Committee, with urgency.
    static OfficialDocument stateLetter() {
        var head = new Head(
                "Ủy ban nhân dân tỉnh An Giang",
                List.of(new Issuer("Văn phòng", Regime.STATE)),
                new Designation(2403, null, null, List.of("VPUBND"), "KGVX"),
                "An Giang",
                DAY,
                new Kind("Công văn", true),
                "báo cáo kết quả thực hiện Quy chế 238 sáu tháng đầu năm 2026",
                new Stamps(Urgency.URGENT, false, null));
        return OfficialDocument.begin(Regime.STATE, DAY, head)
                .to(List.of(
                        "Các sở, ban, ngành tỉnh",
                        "Ủy ban nhân dân các xã, phường, đặc khu",
                        "Báo và phát thanh, truyền hình An Giang"))
                .saying(List.of(
                        Paragraph.of(
                                "Thực hiện ý kiến chỉ đạo của Chủ tịch Ủy ban nhân dân tỉnh về việc tổng hợp kết quả phối hợp, Văn phòng Ủy ban nhân dân tỉnh đề nghị các cơ quan, đơn vị báo cáo theo đề cương gửi kèm trước ngày 14 tháng 6 năm 2026."),
                        Paragraph.of("Rất mong các cơ quan, đơn vị quan tâm thực hiện.")))
                .signed(
                        List.of(new Signature(
                                Regime.STATE,
                                List.of(new Authority(Mark.KT, "Chánh Văn phòng")),
                                "Phó Chánh Văn phòng",
                                "Nguyễn Thị Ngọc Ánh")),
                        new Recipients(List.of("Như trên", "Chủ tịch UBND tỉnh (để b/c)"), "VT, KGVX"));
    }

    /// A decision in articles, with bases, regulation as annex.
    static OfficialDocument decision() {
        var head = new Head(
                null,
                List.of(new Issuer("Ủy ban nhân dân tỉnh Lâm Đồng", Regime.STATE)),
                Designation.of(7, "QĐ", "UBND"),
                "Lâm Đồng",
                LocalDate.of(2026, 2, 3),
                new Kind("Quyết định", false),
                "Về việc ban hành Chế độ báo cáo công tác phối hợp trên địa bàn tỉnh",
                Stamps.NONE);
        return OfficialDocument.begin(Regime.STATE, DAY, head)
                .onBases(
                        "Chủ tịch Ủy ban nhân dân tỉnh Lâm Đồng",
                        List.of(
                                Text.of("Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025"),
                                Text.of(
                                        "Căn cứ Nghị định số 09/2019/NĐ-CP ngày 24 tháng 01 năm 2019 của Chính phủ quy định về chế độ báo cáo của cơ quan hành chính nhà nước"),
                                Text.of("Theo đề nghị của Chánh Văn phòng Ủy ban nhân dân tỉnh")))
                .saying(
                        List.of(
                                new Block.Centred("Quyết định:"),
                                Clause.of(
                                        Level.ARTICLE,
                                        "Ban hành kèm theo Quyết định này Chế độ báo cáo công tác phối hợp trên địa bàn tỉnh."),
                                Heading.of(Level.ARTICLE, "Trách nhiệm thi hành"),
                                Clause.of(
                                        Level.CLAUSE,
                                        "Chánh Văn phòng Ủy ban nhân dân tỉnh hướng dẫn, đôn đốc việc thực hiện."),
                                Clause.of(Level.CLAUSE, "Thủ trưởng các sở, ban, ngành:"),
                                Clause.of(Level.POINT, "Gửi báo cáo đúng hạn;"),
                                Clause.of(Level.POINT, "Chịu trách nhiệm về số liệu;"),
                                Clause.of(Level.POINT, "Trả lời yêu cầu làm rõ."),
                                Clause.of(Level.ARTICLE, "Quyết định này có hiệu lực kể từ ngày ký."),
                                Clause.of(
                                        Level.ARTICLE,
                                        "Chánh Văn phòng Ủy ban nhân dân tỉnh, Thủ trưởng các cơ quan có liên quan chịu trách nhiệm thi hành Quyết định này.")))
                .signed(
                        List.of(new Signature(Regime.STATE, List.of(), "Chủ tịch", "Hồ Văn Mười")),
                        new Recipients(
                                List.of("Như Điều 3", "Văn phòng Chính phủ", "TT Tỉnh ủy, TT HĐND tỉnh"), "VT, TH"))
                .with(List.of(
                        new Annex(
                                "Chế độ báo cáo công tác phối hợp",
                                List.of(
                                        Heading.of(Level.CHAPTER, "Quy định chung"),
                                        Heading.of(Level.ARTICLE, "Phạm vi điều chỉnh"),
                                        Paragraph.of(
                                                "Chế độ này quy định kỳ báo cáo, nội dung, số liệu và trách nhiệm."),
                                        Heading.of(Level.CHAPTER, "Tổ chức thực hiện"),
                                        Heading.of(Level.SECTION, "Báo cáo định kỳ"),
                                        Heading.of(Level.ARTICLE, "Thời hạn gửi báo cáo"),
                                        Paragraph.of("Các đơn vị gửi báo cáo trước ngày 14 của tháng cuối kỳ.")),
                                false),
                        new Annex("Biểu số liệu của các xã, phường", List.of(wide(60)), true)));
    }

    /// A table that goes on over pages.
    static Table wide(int rows) {
        var lines = new ArrayList<Row>();
        for (int i = 1; i <= rows; i++) {
            lines.add(Row.of(
                    Integer.toString(i),
                    "Xã Tân Hòa " + i,
                    "1." + (100 + i),
                    "" + (7 * i),
                    "" + (3 * i + 2),
                    (90 + i % 10) + ",5"));
        }
        return new Table(
                null,
                "Đơn vị tính: hồ sơ",
                List.of(
                        new Column(1, Stand.CENTRE),
                        new Column(5, Stand.LEFT),
                        new Column(2, Stand.RIGHT),
                        new Column(2, Stand.RIGHT),
                        new Column(2, Stand.RIGHT),
                        new Column(2, Stand.RIGHT)),
                List.of(Row.of("TT", "Đơn vị", "Dân số", "Tiếp nhận", "Đã giải quyết", "Tỷ lệ (%)")),
                lines);
    }

    /// A letter of a Party committee.
    static OfficialDocument partyLetter() {
        var head = new Head(
                "Đảng bộ tỉnh An Giang",
                List.of(new Issuer("Ban Thường vụ", Regime.PARTY)),
                Designation.of(5, "CV", "TU"),
                "An Giang",
                LocalDate.of(2026, 6, 4),
                new Kind("Công văn", true),
                "về việc tăng cường thực hiện Quy chế 238",
                new Stamps(null, true, null));
        return OfficialDocument.begin(Regime.PARTY, DAY, head)
                .to(List.of("Các đảng ủy trực thuộc Tỉnh ủy"))
                .saying(List.of(
                        Paragraph.of(
                                "Thực hiện Quyết định số 238-QĐ/TW, ngày 30-9-2020 của Ban Bí thư, Ban Thường vụ Tỉnh ủy yêu cầu các cấp ủy tiếp tục quán triệt và triển khai các nội dung sau:"),
                        Clause.of(Level.NUMBER, "Phân công một đồng chí trong ban thường vụ phụ trách."),
                        Clause.of(Level.NUMBER, "Báo cáo kết quả về Ban Thường vụ Tỉnh ủy trước ngày 15-12-2026.")))
                .signed(
                        List.of(new Signature(
                                Regime.PARTY,
                                List.of(new Authority(Mark.TM, "Ban Thường vụ")),
                                "Phó Bí thư Thường trực",
                                "Mai Văn Huỳnh")),
                        new Recipients(
                                List.of("Như trên", "Ban Tuyên giáo và Dân vận Trung ương (b/c)"),
                                "Văn phòng Tỉnh ủy"));
    }

    /// A report of an advisory board of a Party committee.
    static OfficialDocument partyReport() {
        var head = new Head(
                "Tỉnh ủy An Giang",
                List.of(new Issuer("Ban Tuyên giáo và Dân vận", Regime.PARTY)),
                Designation.of(312, "BC", "BTGDVTU"),
                "An Giang",
                LocalDate.of(2026, 6, 30),
                new Kind("Báo cáo", false),
                "kết quả thực hiện Quy chế 238 trong 6 tháng đầu năm 2026",
                Stamps.NONE);
        return OfficialDocument.begin(Regime.PARTY, DAY, head)
                .saying(reportBody())
                .signed(
                        List.of(new Signature(
                                Regime.PARTY,
                                List.of(new Authority(Mark.KT, "Trưởng ban")),
                                "Phó Trưởng ban",
                                "Trần Thị Thanh Hương")),
                        new Recipients(
                                List.of("Ban Tuyên giáo và Dân vận Trung ương", "Thường trực Tỉnh ủy"),
                                "Văn phòng Ban"));
    }

    /// A programme of five bodies.
    static OfficialDocument jointProgramme() {
        var head = new Head(
                null,
                List.of(
                        new Issuer("Ban Tuyên giáo và Dân vận Tỉnh ủy", Regime.PARTY),
                        new Issuer("Hội đồng nhân dân tỉnh", Regime.STATE),
                        new Issuer("Ủy ban nhân dân tỉnh", Regime.STATE),
                        new Issuer("Tòa án nhân dân tỉnh", Regime.STATE),
                        new Issuer("Viện kiểm sát nhân dân tỉnh", Regime.STATE)),
                new Designation(4, null, "CTr", List.of("BTGDVTU", "HĐND", "UBND", "TAND", "VKSND"), null),
                "Lâm Đồng",
                LocalDate.of(2026, 7, 9),
                new Kind("Chương trình phối hợp", false),
                "thực hiện Quy chế 238 giai đoạn 2026 - 2030",
                Stamps.NONE);
        return OfficialDocument.begin(Regime.PARTY, DAY, head)
                .onBases(
                        null,
                        List.of(Text.of(
                                "Căn cứ Quyết định số 238-QĐ/TW, ngày 30-9-2020 của Ban Bí thư về Quy chế phối hợp")))
                .saying(List.of(
                        Heading.of(Level.ROMAN, "Mục đích, yêu cầu"),
                        Paragraph.of(
                                "Tăng cường phối hợp giữa các cơ quan trong việc thực thi pháp luật và giải quyết những vấn đề Nhân dân quan tâm."),
                        Heading.of(Level.ROMAN, "Nội dung phối hợp"),
                        Clause.of(Level.NUMBER, "Trao đổi thông tin về những vấn đề nổi cộm trên địa bàn."),
                        Clause.of(Level.NUMBER, "Phối hợp giao ban báo chí hằng quý.")))
                .signed(
                        List.of(
                                new Signature(Regime.PARTY, List.of(), "Trưởng ban", "Bùi Huy Thành"),
                                new Signature(
                                        Regime.STATE,
                                        List.of(
                                                new Authority(Mark.TM, "Thường trực Hội đồng nhân dân"),
                                                new Authority(Mark.KT, "Chủ tịch")),
                                        "Phó Chủ tịch",
                                        "K' Mák"),
                                new Signature(
                                        Regime.STATE,
                                        List.of(
                                                new Authority(Mark.TM, "Ủy ban nhân dân"),
                                                new Authority(Mark.KT, "Chủ tịch")),
                                        "Phó Chủ tịch",
                                        "Tôn Thị Ngọc Hạnh"),
                                new Signature(Regime.STATE, List.of(), "Chánh án", "Nguyễn Thành Tâm"),
                                new Signature(Regime.STATE, List.of(), "Viện trưởng", "Trần Đình Sơn")),
                        new Recipients(
                                List.of("Ban Tuyên giáo và Dân vận Trung ương (b/c)", "Thường trực Tỉnh ủy (b/c)"),
                                "Văn phòng các cơ quan"));
    }

    /// A certified copy of the letter.
    static OfficialDocument copy() {
        return stateLetter()
                .copied(new Copy(
                        Copy.Sort.WHOLE,
                        "Ủy ban nhân dân tỉnh An Giang",
                        new Issuer("Văn phòng", Regime.STATE),
                        Designation.of(15, "SY", "VP"),
                        "An Giang",
                        LocalDate.of(2026, 6, 8),
                        new Signature(
                                Regime.STATE,
                                List.of(new Authority(Mark.TL, "Chánh Văn phòng")),
                                "Trưởng phòng Hành chính",
                                "Võ Minh Hải"),
                        new Recipients(List.of("Ủy ban nhân dân các xã, phường"), "VT")));
    }
}
