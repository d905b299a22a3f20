package vn.phoihop.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import vn.phoihop.organisations.AreaId;
import vn.phoihop.organisations.AreaKind;
import vn.phoihop.organisations.Areas;
import vn.phoihop.organisations.NewArea;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.organisations.Validity;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Role;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Offices;
import vn.phoihop.testing.Offices.Person;
import vn.phoihop.testing.Places;

@ModuleTest
@Import(Reporting.class)
@DisplayName("A form")
class FilingsModuleTests {

    @Autowired
    Reporting reporting;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Organisations organisations;

    @Autowired
    Offices offices;

    @Autowired
    Filings filings;

    @Autowired
    FilingActs acts;

    @Autowired
    Places places;

    @Autowired
    Areas areas;

    private Person clerk() {
        return offices.in(offices.establishInACommune("UBND xã"), Role.SPECIALIST);
    }

    private Filings.Which key(Person person, String period) {
        var area = organisations.need(person.organisation()).area();
        return new Filings.Which(catalogue.form("QC238-XA"), area, reporting.period(period));
    }

    private int no(String code) {
        return catalogue.figures(List.of(code)).getFirst().no();
    }

    @Test
    void namesPartsThatDoNotAddUpAndTakesNothing() {
        var clerk = clerk();
        var typed = Map.of(
                no("LD-01"), "3.282", no("LD-01/TRINH-DO:SO-CAP"), "2.164", no("LD-01/TRINH-DO:DUOI-3T"), "1.117");

        var answer = filings.file(key(clerk, "2026-H1"), -1, typed, EntryWay.GRID, "", clerk.actor());

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Recording.Refused.class,
                        refused -> assertThat(refused.faults())
                                .extracting(fault -> fault.place() + " " + fault.kind() + " " + fault.details())
                                .containsExactly("LD-01 PARTS_DIFFER [3281, 3282]"));
        assertThat(filings.sheet(key(clerk, "2026-H1"), clerk.actor()).filedAt())
                .isNull();
    }

    @Test
    void keepsADraftThatDoesNotCount() {
        var clerk = clerk();
        var key = key(clerk, "2026-H1");

        filings.keepDraft(key, -1, Map.of(no("VD-01"), "chưa rõ"), clerk.actor());

        var sheet = filings.sheet(key, clerk.actor());
        assertThat(sheet.hasDraft()).isTrue();
        assertThat(sheet.rows())
                .filteredOn(row -> row.figure().code().equals("VD-01"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.typed()).isEqualTo("chưa rõ");
                    assertThat(row.value()).isNull();
                });
    }

    @Test
    void takesAValueBackWhoseFieldWasEmptiedAndAsksWhy() {
        var clerk = clerk();
        var key = key(clerk, "2026-H1");
        var raised = catalogue.figures(List.of("VD-01")).getFirst();
        filings.file(key, -1, Map.of(raised.no(), "4", no("VD-04"), "2"), EntryWay.GRID, "", clerk.actor());
        var emptied = Map.of(raised.no(), " ", no("VD-04"), "2", no("VD-02"), "");

        var silent = filings.file(key, 0, emptied, EntryWay.GRID, "", clerk.actor());
        var explained = filings.file(key, 0, emptied, EntryWay.GRID, "Nhập nhầm đơn vị", clerk.actor());
        var again = filings.file(key, 1, emptied, EntryWay.GRID, "", clerk.actor());

        assertThat(silent)
                .isInstanceOfSatisfying(
                        Recording.Refused.class,
                        refused -> assertThat(refused.faults())
                                .extracting(fault -> fault.place() + " " + fault.kind())
                                .containsExactly("VD-01 CORRECTS"));
        assertThat(explained)
                .isInstanceOfSatisfying(
                        Recording.Recorded.class,
                        recorded -> assertThat(recorded.corrected()).isEqualTo(1));
        assertThat(again).isInstanceOf(Recording.Recorded.class);
        assertThat(filings.sheet(key, clerk.actor()).rows())
                .filteredOn(row -> row.figure().no() == raised.no())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.typed()).isEmpty();
                    assertThat(row.value()).isNull();
                    assertThat(row.version()).isEqualTo(2);
                });
    }

    @Test
    void showsTheYearBeforeBesideAYear() {
        var clerk = clerk();
        filings.file(key(clerk, "2025-Y1"), -1, Map.of(no("VD-04"), "3"), EntryWay.GRID, "", clerk.actor());

        var sheet = filings.sheet(key(clerk, "2026-Y1"), clerk.actor());

        assertThat(sheet.rows())
                .filteredOn(row -> row.figure().code().equals("VD-04"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.before()).isEqualByComparingTo("3");
                    assertThat(row.lastYear()).isEqualByComparingTo("3");
                });
    }

    @Test
    void letsOneFigureBeCorrectedOnceWhileItIsLocked() {
        var clerk = clerk();
        var leader = clerk.colleague(Role.LEADER).actor();
        var key = key(clerk, "2026-H1");
        var raised = catalogue.figures(List.of("VD-01")).getFirst();
        filings.file(key, -1, Map.of(raised.no(), "4", no("VD-04"), "2"), EntryWay.GRID, "", clerk.actor());
        acts.lock(key, 0, leader);
        var typed = Map.of(raised.no(), "5", no("VD-04"), "2");

        var locked = filings.file(key, 1, typed, EntryWay.GRID, "Đếm sót", clerk.actor());
        acts.unlock(key, raised, "Đếm sót một vấn đề", leader);
        var opened = filings.file(key, 1, typed, EntryWay.GRID, "Đếm sót", clerk.actor());
        var again = filings.file(
                key, 2, Map.of(raised.no(), "6", no("VD-04"), "2"), EntryWay.GRID, "Lần nữa", clerk.actor());

        assertThat(locked).isInstanceOf(Recording.Refused.class);
        assertThat(opened).isInstanceOf(Recording.Recorded.class);
        assertThat(again).isInstanceOf(Recording.Refused.class);
        assertThat(filings.sheet(key, clerk.actor()).state()).isEqualTo(FilingState.LOCKED);
    }

    @Test
    void asksWhyAFigureDiffersMuchFromLastYear() {
        var clerk = clerk();
        filings.file(key(clerk, "2025-H1"), -1, Map.of(no("DS-01"), "10.000"), EntryWay.GRID, "", clerk.actor());

        var answer = filings.file(
                key(clerk, "2026-H1"), -1, Map.of(no("DS-01"), "12.000"), EntryWay.GRID, "", clerk.actor());
        var reasoned = filings.file(
                key(clerk, "2026-H1"),
                -1,
                Map.of(no("DS-01"), "12.000"),
                EntryWay.GRID,
                "Khu đô thị mới",
                clerk.actor());

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Recording.Refused.class,
                        refused -> assertThat(refused.faults())
                                .extracting(Fault::kind)
                                .containsExactly(Fault.Kind.DIFFERS_FROM_LAST_YEAR));
        assertThat(reasoned).isInstanceOf(Recording.Recorded.class);
    }

    @Test
    void isNotOverwrittenByWhoSawAnOlderOne() {
        var clerk = clerk();
        var key = key(clerk, "2026-H1");
        filings.keepDraft(key, -1, Map.of(no("VD-01"), "1"), clerk.actor());
        filings.keepDraft(key, 0, Map.of(no("VD-01"), "2"), clerk.actor());

        assertThatThrownBy(() -> filings.keepDraft(key, 0, Map.of(no("VD-01"), "3"), clerk.actor()))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void isCountedAsHandedInAndInTime() {
        var clerk = clerk();
        var key = key(clerk, "2031-H1");
        filings.file(key, -1, Map.of(no("VD-01"), "1"), EntryWay.GRID, "", clerk.actor());

        var rates = filings.rates(key.form(), key.area(), key.period(), clerk.actor());

        assertThat(rates.reporting()).isEqualByComparingTo("100");
        assertThat(rates.punctual()).isEqualByComparingTo("100");
    }

    @Test
    void isCountedAtEveryLevelOfATerritory() {
        var province = places.aProvince();
        var near = district(province);
        var far = district(province);
        var punctual = offices.in(places.aCommitteeOf(places.aCommuneOf(near)), Role.SPECIALIST);
        places.aCommuneOf(near);
        places.aCommuneOf(far);
        var key = key(punctual, "2031-H1");
        filings.file(key, -1, Map.of(no("VD-01"), "1"), EntryWay.GRID, "", punctual.actor());
        var above = offices.in(places.aCommitteeOf(province), Role.SPECIALIST);

        var rates = filings.rates(key.form(), province, key.period(), above.actor());

        assertThat(rates.reporting()).isEqualByComparingTo("33.33");
        assertThat(rates.punctual()).isEqualByComparingTo("33.33");
        assertThat(rates.levels())
                .extracting(level -> level.area().id() + " " + level.rates().reporting())
                .containsExactlyInAnyOrder(near + " 50.00", far + " 0.00");
        assertThat(filings.rates(key.form(), near, key.period(), above.actor()).levels())
                .isEmpty();
    }

    private AreaId district(AreaId province) {
        var number = reporting.code().replace("-", "");
        return areas.establish(
                new NewArea(number, "Huyện " + number, AreaKind.DISTRICT, province, Validity.since(Places.FOUNDED)),
                Actor.installation());
    }
}
