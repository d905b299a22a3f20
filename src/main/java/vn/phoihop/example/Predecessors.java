package vn.phoihop.example;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.phoihop.programmes.Item;
import vn.phoihop.programmes.ItemText;
import vn.phoihop.programmes.NewProgramme;
import vn.phoihop.programmes.Outcome;
import vn.phoihop.programmes.Paper;
import vn.phoihop.programmes.ProgrammeId;
import vn.phoihop.programmes.ProgrammeSheets;
import vn.phoihop.programmes.ProgrammeText;
import vn.phoihop.programmes.ProgrammeText.PartyText;
import vn.phoihop.programmes.Programmes;
import vn.phoihop.programmes.Terms;
import vn.phoihop.programmes.Terms.Ending;
import vn.phoihop.shared.Actor;

/// The programmes of 2021 to 2025 of the two provinces of before: signed then, taken over by the bodies of today,
/// closed.
@Component
class Predecessors {

    private static final LocalDate SIGNED = LocalDate.of(2021, 7, 9);

    private final Programmes programmes;
    private final Terms terms;
    private final ProgrammeSheets sheets;
    private final Secretary secretary;
    private final OfficeTime time;

    Predecessors(Programmes programmes, Terms terms, ProgrammeSheets sheets, Secretary secretary, OfficeTime time) {
        this.programmes = programmes;
        this.terms = terms;
        this.sheets = sheets;
        this.secretary = secretary;
        this.time = time;
    }

    void conclude(OldProvinces.Old old, Locality.Bodies bodies) {
        var board = Secretary.of(old.of("BTGTU"));
        var paper = new Paper(4, "", SIGNED, null, "");
        var fresh = new NewProgramme(ProgrammeId.fresh(), text(old), List.of(review(old)), paper);
        var course = time.course(SIGNED.minusDays(50));
        var id = course.on(SIGNED.minusDays(50), 9, () -> Secretary.done(programmes.draft(fresh, board)));
        course.on(
                SIGNED.minusDays(49), 9, () -> secretary.ask(id, course.today().plusDays(19), board));
        course.on(
                SIGNED.minusDays(32),
                10,
                () -> secretary.agree(id, course.today().plusDays(32), board));
        course.on(SIGNED, 10, () -> secretary.sign(id, SIGNED, board));
        course.on(OldProvinces.REFORM.plusDays(10), 10, () -> takeOver(id, old, bodies, board));
        course.on(OldProvinces.REFORM.plusDays(45), 10, () -> accede(id, board));
        course.on(LocalDate.of(2026, 1, 6), 10, () -> close(id, board));
    }

    private static ProgrammeText text(OldProvinces.Old old) {
        return new ProgrammeText(
                Agreements.head(
                        "CTr",
                        "PROVINCE_FIVE",
                        "Chương trình phối hợp thực hiện Quyết định số 238-QĐ/TW giai đoạn 2021 - 2025 của tỉnh "
                                + old.name(),
                        2021,
                        2025),
                old.bodies().values().stream()
                        .map(id -> new PartyText(id, "Phối hợp theo Quy chế 238."))
                        .toList(),
                Agreements.CONTENTS);
    }

    private static ItemText review(OldProvinces.Old old) {
        return Work.item(
                "CONCERNS",
                "Rà soát các vấn đề nổi cộm hằng năm",
                "Báo cáo rà soát",
                old.of("UBND"),
                List.of(),
                LocalDate.of(2021, 8, 1),
                LocalDate.of(2025, 6, 30));
    }

    private void takeOver(ProgrammeId id, OldProvinces.Old old, Locality.Bodies bodies, Actor board) {
        old.bodies()
                .forEach((abbreviation, party) -> Secretary.expect(terms.succeed(
                        id,
                        secretary.version(id, board),
                        party,
                        OldProvinces.heir(abbreviation, bodies),
                        "Nghị quyết minh họa số 01/NQ-MH",
                        board)));
    }

    private void accede(ProgrammeId id, Actor board) {
        for (var party : secretary.parties(id, board)) {
            var heir = Secretary.of(party.organisation());
            Secretary.expect(
                    terms.accede(id, secretary.signature(id, party, OldProvinces.REFORM.plusDays(45), heir), heir));
        }
    }

    private void close(ProgrammeId id, Actor board) {
        var endings = sheets.need(id, board).items().stream()
                .collect(Collectors.toMap(Item::id, item -> new Ending(Outcome.FINISHED, "")));
        Secretary.expect(terms.close(
                id,
                secretary.version(id, board),
                "Hoàn thành các nội dung đã ký; chuyển sang chương trình giai đoạn mới của tỉnh Hòa Giang.",
                endings,
                board));
    }
}
