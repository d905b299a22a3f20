package vn.phoihop.example;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.phoihop.organisations.AreaId;
import vn.phoihop.organisations.Branch;
import vn.phoihop.organisations.Level;
import vn.phoihop.organisations.OrganisationLine;
import vn.phoihop.programmes.NewProgramme;
import vn.phoihop.programmes.ProgrammeHead;
import vn.phoihop.programmes.ProgrammeText;
import vn.phoihop.programmes.ProgrammeText.Content;
import vn.phoihop.programmes.ProgrammeText.PartyText;
import vn.phoihop.programmes.Programmes;
import vn.phoihop.programmes.coverage.Coverage;
import vn.phoihop.programmes.coverage.CoverageQuestion;
import vn.phoihop.programmes.coverage.NewTargets;
import vn.phoihop.programmes.coverage.Picture;
import vn.phoihop.shared.OrganisationId;

/// Which communes of today, and which districts of before, have signed a programme of their own.
@Component
class Communes {

    private static final List<LocalDate> SIGNED = List.of(
            LocalDate.of(2021, 8, 12), LocalDate.of(2021, 9, 6), LocalDate.of(2021, 9, 30), LocalDate.of(2021, 11, 15));

    private final Coverage coverage;
    private final Programmes programmes;

    Communes(Coverage coverage, Programmes programmes) {
        this.coverage = coverage;
        this.programmes = programmes;
    }

    /// Every district of a province of before signed by the end of 2021, but for the city of Hòa Bắc, which was exempt.
    void districts(OldProvinces.Old old, Locality.Bodies bodies) {
        var board = old.of("BTGTU");
        var by = Secretary.of(board);
        Secretary.expect(coverage.set(
                new NewTargets(
                        Level.DISTRICT,
                        Branch.ADVISORY_BOARD,
                        "DISTRICT_FIVE",
                        "Kế hoạch thực hiện Quy chế 238 của tỉnh " + old.name(),
                        LocalDate.of(2021, 4, 20),
                        LocalDate.of(2021, 12, 31)),
                by));
        var units = coverage.on(
                        new CoverageQuestion(Level.DISTRICT, "DISTRICT_FIVE", null, LocalDate.of(2022, 12, 1)), by)
                .units();
        for (int i = 0; i < units.size(); i++) {
            district(units.get(i), SIGNED.get(i % SIGNED.size()), by.organisation());
        }
        coverage.share(board, bodies.of("BTGDVTU"));
    }

    private void district(Picture.Unit unit, LocalDate signed, OrganisationId board) {
        var by = Secretary.of(board);
        var target = unit.target();
        if (unit.place().equals("Thành phố Hòa Bắc")) {
            Secretary.expect(coverage.exempt(
                    target.id(),
                    target.version(),
                    LocalDate.of(2021, 5, 10),
                    "Thực hiện chung chương trình của tỉnh",
                    by));
            return;
        }
        Secretary.expect(
                coverage.signed(target.id(), target.version(), signed, "01-CTr/BTGHU-HĐND-UBND-TAND-VKSND", by));
    }

    /// Of the communes of today sixteen have signed, four are drafting, one is exempt, three have nothing yet.
    void sign(Locality.Bodies bodies, LocalDate today) {
        var by = Secretary.of(bodies.of("BTGDVTU"));
        Secretary.expect(coverage.set(
                new NewTargets(
                        Level.COMMUNE,
                        Branch.ADVISORY_BOARD,
                        "COMMUNE_THREE",
                        "Chương trình phối hợp giai đoạn hiện hành của tỉnh",
                        today.minusDays(200),
                        today.minusDays(25)),
                by));
        var units = coverage.on(new CoverageQuestion(Level.COMMUNE, "COMMUNE_THREE", null, today), by)
                .units();
        for (int i = 0; i < units.size(); i++) {
            commune(i, units.get(i), bodies, today);
        }
    }

    private void commune(int index, Picture.Unit unit, Locality.Bodies bodies, LocalDate today) {
        var target = unit.target();
        var by = Secretary.of(target.owner());
        switch (index % 12) {
            case 3, 9 -> draft(unit, bodies, today);
            case 5 -> {
                if (index == 5) {
                    Secretary.expect(coverage.exempt(
                            target.id(), target.version(), today.minusDays(60), "Đang sắp xếp lại tổ chức", by));
                }
            }
            case 7 -> {}
            default ->
                Secretary.expect(coverage.signed(
                        target.id(),
                        target.version(),
                        today.minusDays(20L + index * 7L % 120),
                        "01-CTPH/BXDĐ-HĐND-UBND",
                        by));
        }
    }

    private void draft(Picture.Unit unit, Locality.Bodies bodies, LocalDate today) {
        var board = unit.target().unit();
        var area = areaOf(board, bodies);
        var parties = bodies.all().stream()
                .filter(line -> line.area().equals(area))
                .filter(line -> line.id().equals(board)
                        || line.branch() == Branch.COUNCIL
                        || line.branch() == Branch.PEOPLES_COMMITTEE)
                .map(line -> new PartyText(line.id(), "Phối hợp thực hiện."))
                .toList();
        var head = new ProgrammeHead(
                "CTPH",
                "COMMUNE_THREE",
                "Chương trình phối hợp của " + unit.place(),
                "Chương trình phối hợp của tỉnh theo Quyết định số 238-QĐ/TW",
                LocalDate.of(today.getYear(), 1, 1),
                LocalDate.of(today.getYear() + 4, 12, 31),
                today,
                List.of("WRITTEN", "MEETINGS"));
        var text = new ProgrammeText(
                head,
                parties,
                List.of(new Content("CONCERNS", "Nắm tình hình và giải quyết vấn đề Nhân dân quan tâm.")));
        Secretary.done(programmes.draft(NewProgramme.of(text, List.of()), Secretary.of(board)));
    }

    private static AreaId areaOf(OrganisationId board, Locality.Bodies bodies) {
        return bodies.all().stream()
                .filter(line -> line.id().equals(board))
                .map(OrganisationLine::area)
                .findFirst()
                .orElseThrow();
    }
}
