package vn.phoihop.programmes.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.phoihop.organisations.AreaId;
import vn.phoihop.organisations.Branch;
import vn.phoihop.organisations.Level;
import vn.phoihop.organisations.NewOrganisation;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.organisations.Validity;
import vn.phoihop.programmes.Agreements;
import vn.phoihop.programmes.Refusal;
import vn.phoihop.shared.Actor;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Places;

@ModuleTest
@Import(Agreements.class)
@DisplayName("Coverage")
class CoverageModuleTests {

    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    @Autowired
    Agreements agreements;

    @Autowired
    Coverage coverage;

    @Autowired
    Places places;

    @Autowired
    Organisations organisations;

    private void aBoard(AreaId area, Level level, Validity validity) {
        organisations.establish(
                NewOrganisation.of("Ban " + UUID.randomUUID(), Branch.ADVISORY_BOARD, level, area, null, "", validity),
                Actor.installation());
    }

    private static CoverageQuestion on(Level level, LocalDate day) {
        return new CoverageQuestion(level, "", null, day);
    }

    @Test
    void ofTheDistrictsStaysAsItWasAfterTheyWereAbolished() {
        var province = agreements.inAProvince();
        var board = province.board().actor();
        for (int i = 0; i < 8; i++) {
            aBoard(places.aCommuneOf(province.area()), Level.DISTRICT, new Validity(Places.FOUNDED, REFORM));
        }
        aBoard(places.aCommuneOf(province.area()), Level.COMMUNE, Validity.since(REFORM));
        var set = LocalDate.of(2021, 4, 1);
        var due = LocalDate.of(2021, 12, 31);
        assertThat(coverage.set(
                        new NewTargets(
                                Level.DISTRICT, Branch.ADVISORY_BOARD, "DISTRICT_FIVE", "Kế hoạch số 11", set, due),
                        board))
                .isEmpty();
        coverage.on(on(Level.DISTRICT, set), board)
                .units()
                .forEach(unit -> assertThat(coverage.signed(
                                unit.target().id(),
                                unit.target().version(),
                                LocalDate.of(2021, 9, 30),
                                "01-CTr/BTGHU",
                                board))
                        .isEmpty());

        assertThat(coverage.on(on(Level.DISTRICT, LocalDate.of(2021, 9, 29)), board)
                        .total()
                        .printed())
                .isEqualTo("0/8");
        assertThat(coverage.on(on(Level.DISTRICT, LocalDate.of(2022, 12, 1)), board)
                        .total()
                        .printed())
                .isEqualTo("8/8");
        assertThat(coverage.on(on(Level.DISTRICT, REFORM.minusDays(1)), board)
                        .total()
                        .printed())
                .isEqualTo("8/8");
        assertThat(coverage.on(on(Level.DISTRICT, REFORM), board).units()).isEmpty();
    }

    @Test
    void doesNotCountWhoIsExemptFromThatDayOn() {
        var province = agreements.inAProvince();
        var board = province.board().actor();
        aBoard(places.aCommuneOf(province.area()), Level.COMMUNE, Validity.since(Places.FOUNDED));
        aBoard(places.aCommuneOf(province.area()), Level.COMMUNE, Validity.since(Places.FOUNDED));
        var today = agreements.today();
        coverage.set(
                new NewTargets(
                        Level.COMMUNE,
                        Branch.ADVISORY_BOARD,
                        "COMMUNE_THREE",
                        "Chương trình tỉnh",
                        today.minusDays(90),
                        today.minusDays(10)),
                board);
        var target =
                coverage.on(on(Level.COMMUNE, today), board).units().getFirst().target();

        assertThat(coverage.exempt(target.id(), target.version(), today.minusDays(5), "Đang sắp xếp", board))
                .isEmpty();

        var before = coverage.on(on(Level.COMMUNE, today.minusDays(6)), board);
        var after = coverage.on(on(Level.COMMUNE, today), board);
        assertThat(before.total().printed()).isEqualTo("0/2");
        assertThat(before.count(Standing.LATE)).isEqualTo(2);
        assertThat(after.total().printed()).isEqualTo("0/1");
    }

    @Test
    void asksOnlyTheBoardsWhoseNameHasTheWords() {
        var province = agreements.inAProvince();
        var board = province.board().actor();
        aBoard(places.aCommuneOf(province.area()), Level.COMMUNE, Validity.since(Places.FOUNDED));
        var today = agreements.today();

        var nobody = coverage.set(named("Không cơ quan nào mang tên này", today), board);
        var somebody = coverage.set(named("BAN", today), board);

        assertThat(nobody).contains(Refusal.NO_UNITS);
        assertThat(somebody).isEmpty();
        assertThat(coverage.on(on(Level.COMMUNE, today), board).units()).hasSize(1);
    }

    private static NewTargets named(String words, LocalDate today) {
        return new NewTargets(
                Level.COMMUNE, Branch.ADVISORY_BOARD, words, "COMMUNE_THREE", "Chương trình tỉnh", today, today);
    }

    @Test
    void hearsOfTheProgrammeOfTheUnitItself() {
        var province = agreements.inAProvince();
        var board = province.board().actor();
        var today = agreements.today();
        coverage.set(
                new NewTargets(
                        Level.PROVINCIAL,
                        Branch.ADVISORY_BOARD,
                        "PROVINCE_FIVE",
                        "Hướng dẫn của Trung ương",
                        today.minusDays(1),
                        today),
                board);

        assertThat(coverage.on(on(Level.PROVINCIAL, today), board).total().printed())
                .isEqualTo("0/1");
        agreements.inForce(province, "Chương trình của tỉnh");

        var unit = coverage.on(on(Level.PROVINCIAL, today), board).units().getFirst();
        assertThat(unit.standing()).isEqualTo(Standing.SIGNED);
        assertThat(unit.target().number()).isEqualTo("01-CTPH/BTGDVTU-HĐND-UBND-TAND-VKSND");
    }
}
