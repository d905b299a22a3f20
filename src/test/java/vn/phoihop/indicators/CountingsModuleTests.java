package vn.phoihop.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.phoihop.indicators.Reporting.REFORM;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.phoihop.organisations.AreaId;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.organisations.Validity;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Role;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Offices;
import vn.phoihop.testing.Offices.Person;
import vn.phoihop.testing.Places;

@ModuleTest
@Import({Reporting.class, Ledgers.class})
@DisplayName("A counted figure")
class CountingsModuleTests {

    @Autowired
    Reporting reporting;

    @Autowired
    Ledgers ledgers;

    @Autowired
    Countings countings;

    @Autowired
    Observations observations;

    @Autowired
    Organisations organisations;

    @Autowired
    Offices offices;

    @Autowired
    Places places;

    @Autowired
    JdbcClient jdbc;

    private Figure counted(String evidence) {
        return reporting.establish(
                NewIndicator.count(reporting.code(), "Hồ sơ thử", "hồ sơ", AreaLevel.COMMUNE, Places.FOUNDED)
                        .counted(evidence));
    }

    private Person clerk() {
        return offices.in(offices.establishInACommune("UBND xã"), Role.SPECIALIST);
    }

    private AreaId area(Person person) {
        return organisations.need(person.organisation()).area();
    }

    private String id() {
        return UUID.randomUUID().toString();
    }

    private Counting count(Person clerk, Period period, Figure figure) {
        assertThat(countings.count(area(clerk), period, List.of(figure), "", clerk.actor()))
                .isInstanceOf(Recording.Recorded.class);
        var id = Objects.requireNonNull(
                countings.latest(area(clerk), period, clerk.actor()).get(figure.no()));
        return countings.need(id, clerk.actor());
    }

    @Test
    void countsWhatLiesBetweenTheDaysOfItsWindowAndNamesEveryRecord() {
        var clerk = clerk();
        var figure = counted(Ledgers.WRITTEN);
        var one = id();
        ledgers.write(one, clerk.organisation(), "2025-12-14T17:00:00Z");
        ledgers.write(id(), clerk.organisation(), "2025-12-14T16:59:59Z");
        ledgers.write(id(), clerk.organisation(), "2026-06-14T17:00:00Z");
        ledgers.write(id(), new OrganisationId(UUID.randomUUID()), "2026-02-01T02:00:00Z");

        var counting = count(clerk, reporting.period("2026-H1"), figure);

        assertThat(counting.counted()).isOne();
        assertThat(counting.records())
                .extracting(record -> record.thing().path())
                .containsExactly("/ledgers/" + one);
        assertThat(observations.history(area(clerk), reporting.period("2026-H1"), figure, clerk.actor()))
                .singleElement()
                .satisfies(value -> {
                    assertThat(value.value()).isEqualByComparingTo("1");
                    assertThat(value.way()).isEqualTo(EntryWay.COUNTED);
                    assertThat(value.source()).isNotNull();
                });
    }

    @Test
    void standsAsItWasAndSaysWhatDiffersWhenCountedAgain() {
        var clerk = clerk();
        var figure = counted(Ledgers.WRITTEN);
        var kept = id();
        var struck = id();
        var late = id();
        ledgers.write(kept, clerk.organisation(), "2026-01-05T02:00:00Z");
        ledgers.write(struck, clerk.organisation(), "2026-01-06T02:00:00Z");
        var counting = count(clerk, reporting.period("2026-H1"), figure);
        assertThat(countings.recount(counting.id(), clerk.actor()).isSame()).isTrue();

        ledgers.strike(struck);
        ledgers.write(late, clerk.organisation(), "2026-01-07T02:00:00Z");
        var recount = countings.recount(counting.id(), clerk.actor());

        assertThat(recount.isSame()).isFalse();
        assertThat(recount.now()).isEqualTo(2);
        assertThat(recount.added()).extracting(one -> one.thing().id()).containsExactly(late);
        assertThat(recount.gone()).extracting(one -> one.thing().id()).containsExactly(struck);
        assertThat(countings.need(counting.id(), clerk.actor()).records())
                .extracting(one -> one.thing().id())
                .containsExactly(kept, struck);
    }

    @Test
    void countsTheRecordsOfEachBodyOnceInTheirSum() {
        var clerk = clerk();
        var below = places.aDepartmentOf(clerk.organisation(), "Phòng Kinh tế", "KT");
        var belowClerk = offices.in(below, Role.SPECIALIST);
        var beside = places.aDepartmentOf(clerk.organisation(), "Phòng Văn hóa - Xã hội", "VHXH");
        var figure = reporting.establish(NewIndicator.count(
                        reporting.code(), "Hồ sơ của từng cơ quan", "hồ sơ", AreaLevel.COMMUNE, Places.FOUNDED)
                .counted(Ledgers.WRITTEN)
                .eachBody());
        var own = id();
        ledgers.write(own, below, "2026-01-05T02:00:00Z");
        ledgers.write(id(), beside, "2026-01-05T02:00:00Z");
        ledgers.write(id(), clerk.organisation(), "2026-01-05T02:00:00Z");
        var half = reporting.period("2026-H1");

        assertThat(countings.count(below, half, List.of(figure), "", clerk.actor()))
                .isEqualTo(new Recording.Refused(Refusal.NOT_YOUR_AREA, List.of()));
        assertThat(countings.count(below, half, List.of(figure), "", belowClerk.actor()))
                .isInstanceOf(Recording.Recorded.class);
        assertThat(countings.count(clerk.organisation(), half, List.of(figure), "", clerk.actor()))
                .isInstanceOf(Recording.Recorded.class);

        var ofOne = opened(below, half, figure, clerk);
        assertThat(ofOne.records()).extracting(one -> one.thing().id()).containsExactly(own);
        assertThat(ofOne.of().name()).isEqualTo("Phòng Kinh tế");
        assertThat(countings.recount(ofOne.id(), clerk.actor()).isSame()).isTrue();
        assertThat(opened(clerk.organisation(), half, figure, clerk).counted()).isOne();
    }

    private Counting opened(OrganisationId body, Period period, Figure figure, Person clerk) {
        var id = Objects.requireNonNull(
                countings.latest(body, period, clerk.actor()).get(figure.no()));
        return countings.need(id, clerk.actor());
    }

    @Test
    void countsForAPredecessorOfItsUnitToo() {
        var province = places.aProvince();
        var before = reporting.commune(province, Places.FOUNDED, Optional.of(REFORM));
        var after = reporting.commune(province, REFORM, Optional.empty());
        reporting.merge(before, after);
        var old = places.aCommitteeOf(before, new Validity(Places.FOUNDED, REFORM));
        var body = places.aCommitteeOf(after, Validity.since(REFORM));
        var clerk = offices.in(body, Role.SPECIALIST);
        var figure = counted(Ledgers.WRITTEN);
        ledgers.write(id(), old, "2025-06-20T02:00:00Z");
        ledgers.write(id(), body, "2025-08-01T02:00:00Z");
        ledgers.write(id(), before, "2025-06-25T02:00:00Z");

        var counting = count(clerk, reporting.period("DL:2025-Y1"), figure);

        assertThat(counting.counted()).isEqualTo(3);
    }

    @Test
    void isOneOrNoughtWhereItIsAskedWhetherThereIsAny() {
        var clerk = clerk();
        var figure = counted(Ledgers.KEPT);
        ledgers.write(id(), clerk.organisation(), "2026-01-05T02:00:00Z");
        ledgers.write(id(), clerk.organisation(), "2026-01-06T02:00:00Z");

        var counting = count(clerk, reporting.period("2026-H1"), figure);

        assertThat(counting.counted()).isOne();
        assertThat(counting.records()).hasSize(2);
    }

    @Test
    void doesNotNameWhatItsReaderMayNotSee() {
        var clerk = clerk();
        var figure = counted(Ledgers.WRITTEN);
        var secret = id();
        ledgers.write(secret, clerk.organisation(), "2026-01-05T02:00:00Z");
        ledgers.hide(secret);

        var counting = count(clerk, reporting.period("2026-H1"), figure);

        assertThat(counting.counted()).isOne();
        assertThat(counting.records()).isEmpty();
        assertThat(counting.hidden()).isOne();
        assertThatThrownBy(() -> countings.need(counting.id(), clerk().actor())).isInstanceOf(NotThere.class);
    }

    @Test
    void asksWhyItChangesAndKeepsBothCountings() {
        var clerk = clerk();
        var figure = counted(Ledgers.WRITTEN);
        var period = reporting.period("2026-H1");
        ledgers.write(id(), clerk.organisation(), "2026-01-05T02:00:00Z");
        var first = count(clerk, period, figure);
        ledgers.write(id(), clerk.organisation(), "2026-01-06T02:00:00Z");

        var silent = countings.count(area(clerk), period, List.of(figure), "", clerk.actor());
        var reasoned = countings.count(area(clerk), period, List.of(figure), "Vào sổ muộn một hồ sơ", clerk.actor());

        assertThat(silent).isInstanceOf(Recording.Refused.class);
        assertThat(reasoned).isInstanceOf(Recording.Recorded.class);
        assertThat(countings.need(first.id(), clerk.actor()).counted()).isOne();
        assertThatThrownBy(() -> jdbc.sql("update indicators.counted_record set title = ''")
                        .update())
                .hasMessageContaining("corrected, not taken away");
    }
}
