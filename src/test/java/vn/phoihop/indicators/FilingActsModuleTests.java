package vn.phoihop.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.shared.Role;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Offices;
import vn.phoihop.testing.Offices.Person;
import vn.phoihop.testing.Places;

@ModuleTest
@Import(Reporting.class)
@DisplayName("A form that was handed in")
class FilingActsModuleTests {

    @Autowired
    Reporting reporting;

    @Autowired
    Places places;

    @Autowired
    Offices offices;

    @Autowired
    Organisations organisations;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Filings filings;

    @Autowired
    FilingActs acts;

    @Autowired
    RollUps rollUps;

    @Autowired
    Remarks remarks;

    @Autowired
    Values values;

    Person province;
    Person commune;
    Filings.Which key;
    Figure raised;

    @BeforeEach
    void aCommuneHandsIn() {
        var above = places.aProvince();
        var below = places.aCommuneOf(above);
        province = offices.in(places.aCommitteeOf(above), Role.SPECIALIST, Role.LEADER);
        commune = offices.in(places.aCommitteeOf(below), Role.SPECIALIST);
        raised = catalogue.figures(List.of("VD-01")).getFirst();
        key = new Filings.Which(catalogue.form("QC238-XA"), below, reporting.period("2026-H1"));
        filings.file(key, -1, Map.of(raised.no(), "4"), EntryWay.GRID, "", commune.actor());
    }

    @Test
    void isReturnedWithItsReasonAndHandedInAgain() {
        assertThat(acts.sendBack(key, 0, " ", province.actor())).contains(Refusal.WORDS_MISSING);
        assertThat(acts.sendBack(key, 0, "Thiếu số vấn đề đã giải quyết", commune.actor()))
                .contains(Refusal.NOT_YOURS_TO_DO);
        assertThat(acts.sendBack(key, 0, "Thiếu số vấn đề đã giải quyết", province.actor()))
                .isEmpty();

        var returned = filings.sheet(key, commune.actor());
        assertThat(returned.state()).isEqualTo(FilingState.RETURNED);
        assertThat(returned.returned()).isEqualTo("Thiếu số vấn đề đã giải quyết");

        filings.file(key, 1, Map.of(raised.no(), "5"), EntryWay.GRID, "Đã rà soát", commune.actor());
        var again = filings.sheet(key, province.actor());
        assertThat(again.state()).isEqualTo(FilingState.FILED);
        assertThat(again.returned()).isEmpty();
        assertThat(again.history())
                .extracting(FormSheet.Told::event)
                .containsExactly(FilingEvent.FILED, FilingEvent.RETURNED, FilingEvent.FILED);
    }

    @Test
    void goesOnCountingWhileItIsReturned() {
        acts.sendBack(key, 0, "Xem lại", province.actor());

        var whole = rollUps.of(
                        RollUps.Question.of(key.area(), List.of(raised), key.period(), Optional.empty()),
                        province.actor())
                .orElseThrow()
                .whole();
        assertThat(whole.cell(raised).value()).isEqualByComparingTo("4");
    }

    @Test
    void isLockedAndOpenedByLeadersOnly() {
        assertThat(acts.lock(key, 0, commune.actor())).contains(Refusal.NOT_YOURS_TO_DO);
        assertThat(acts.lock(key, 0, province.actor())).isEmpty();
        assertThat(acts.lock(key, 1, province.actor())).contains(Refusal.NOT_IN_THIS_STATE);
        assertThat(acts.unlock(key, 1, "", province.actor())).contains(Refusal.WORDS_MISSING);
        assertThat(acts.unlock(key, 1, "Rà soát lại toàn biểu", province.actor()))
                .isEmpty();

        assertThat(filings.sheet(key, commune.actor()).state()).isEqualTo(FilingState.FILED);
    }

    @Test
    void hasValuesThatAreRemarkedOnAndFollowedUp() {
        remarks.remark(
                key.unit(), key.period(), raised, true, "Cao hơn hẳn kỳ trước, đề nghị kiểm tra", province.actor());

        assertThat(values.need(key.unit(), key.period(), raised, commune.actor())
                        .isFollowed())
                .isTrue();
        var scope = organisations.need(province.organisation()).area();
        assertThat(remarks.followed(scope, key.period(), province.actor()))
                .singleElement()
                .satisfies(one -> assertThat(one.figure().code()).isEqualTo("VD-01"));

        remarks.remark(key.unit(), key.period(), raised, false, "Đã kiểm tra, đúng", commune.actor());
        assertThat(remarks.followed(scope, key.period(), province.actor())).isEmpty();
    }

    @Test
    void showsTheUsualRangeOfAValueFromItsOwnPast() {
        var figure = reporting.aCount();
        for (int month = 1; month <= 7; month++) {
            reporting.give(key.area(), reporting.period("2025-M0" + month), figure, 10 + month);
        }
        reporting.give(key.area(), reporting.period("2025-M08"), figure, 90);

        var value = values.need(key.unit(), reporting.period("2025-M08"), figure, commune.actor());

        assertThat(value.past()).hasSize(8);
        assertThat(value.usual())
                .isNotNull()
                .satisfies(
                        bounds -> assertThat(bounds.hold(Reporting.number(90))).isFalse());
    }
}
