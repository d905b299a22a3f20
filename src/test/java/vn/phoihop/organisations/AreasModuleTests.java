package vn.phoihop.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;
import vn.phoihop.shared.Actor;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Places;

@ModuleTest
@RecordApplicationEvents
@DisplayName("Areas")
class AreasModuleTests {

    private static final Actor US = Actor.installation();
    private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Validity OLD = Validity.since(Places.FOUNDED).until(MERGER);
    private static final Validity NEW = Validity.since(MERGER);

    private final Areas areas;
    private final Places places;
    private final TransactionTemplate transactions;
    private final JdbcClient jdbc;

    AreasModuleTests(Areas areas, Places places, TransactionTemplate transactions, JdbcClient jdbc) {
        this.areas = areas;
        this.places = places;
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    @Test
    void becomeTheirSuccessorsAcrossSeveralSteps() {
        var one = places.aProvince(OLD);
        var other = places.aProvince(OLD);
        var merged = places.aProvince(NEW);
        merge(one, merged);
        merge(other, merged);
        var city = areas.rename(merged, 0, "Thành phố Thử", AreaKind.CITY, LocalDate.of(2026, 4, 30), "NQ 1", US);

        assertThat(areas.successorsOn(TODAY, one)).extracting(AreaLine::id).containsExactly(city);
        assertThat(areas.successorsOn(LocalDate.of(2025, 12, 31), one))
                .extracting(AreaLine::id)
                .containsExactly(merged);
        assertThat(areas.successorsOn(LocalDate.of(2024, 1, 1), one))
                .extracting(AreaLine::id)
                .containsExactly(one);
        assertThat(areas.predecessorsOn(LocalDate.of(2024, 6, 30), city))
                .extracting(AreaLine::id)
                .containsExactlyInAnyOrder(one, other);
        assertThat(areas.history(other)).hasSize(2);
        assertThat(areas.history(city)).hasSize(3);
    }

    @Test
    void keepWhatIsBelowThemWhenTheyAreRenamed() {
        var province = places.aProvince();
        var commune = places.aCommuneOf(province);

        var city = areas.rename(province, 0, "Thành phố Mới", AreaKind.CITY, MERGER, "NQ 2", US);

        assertThat(areas.within(province, LocalDate.of(2025, 6, 30)))
                .extracting(AreaLine::id)
                .containsExactlyInAnyOrder(province, commune);
        assertThat(areas.within(province, TODAY)).extracting(AreaLine::id).containsExactlyInAnyOrder(city, commune);
    }

    @Test
    void becomeOneLineWhenARenamingIsLearntLater() {
        var before = places.aProvince(OLD);
        var after = places.aProvince(NEW);
        var commune = places.aCommuneOf(after, NEW);

        areas.record(Succession.of(before, after, SuccessionKind.RENAMED, MERGER, "NQ 3"), US);

        assertThat(areas.need(after).line()).isEqualTo(before);
        assertThat(areas.need(commune).parent()).isEqualTo(before);
    }

    @Test
    void areRefusedTwiceUnderOneCodeAtOneTime() {
        var province = areas.need(places.aProvince());
        var again = new NewArea(province.code(), "Tỉnh Khác", AreaKind.PROVINCE, null, NEW);

        assertRefused(Refusal.CODE_TAKEN, () -> areas.establish(again, US));
    }

    @Test
    void areRefusedToEndBeforeTheyBegin() {
        assertRefused(Refusal.ENDS_BEFORE_IT_BEGINS, () -> places.aProvince(NEW.until(MERGER)));
    }

    @Test
    void areRefusedBelowAParentThatIsNotInForceAllTheTime() {
        var province = places.aProvince(OLD);

        assertRefused(Refusal.PARENT_NOT_IN_FORCE, () -> places.aCommuneOf(province));
    }

    @Test
    void areNotEndedBeforeWhatIsBelowThem() {
        var province = areas.need(places.aProvince());
        places.aCommuneOf(province.id());

        assertRefused(Refusal.CHILD_OUTLASTS_PARENT, () -> correct(province, null, OLD));
    }

    @Test
    void areNotEndedBeforeTheOrganisationsInThem() {
        var province = areas.need(places.aProvince());
        places.aCommitteeOf(province.id());

        assertRefused(Refusal.ORGANISATION_OUTLASTS_AREA, () -> correct(province, null, OLD));
    }

    @Test
    void areRefusedACycleOfParents() {
        var above = areas.need(places.aProvince());
        var below = places.aCommuneOf(above.id());

        assertRefused(Refusal.CYCLE_OF_PARENTS, () -> correct(above, below, above.validity()));
        assertRefused(Refusal.PARENT_IS_ITSELF, () -> correct(above, above.id(), above.validity()));
    }

    @Test
    void keepTheTimesTheirSuccessionsNeed() {
        var one = places.aProvince(OLD);
        var merged = places.aProvince(NEW);
        merge(one, merged);

        assertRefused(
                Refusal.PREDECESSOR_NOT_ENDED, () -> correct(areas.need(one), null, Validity.since(Places.FOUNDED)));
        assertRefused(
                Refusal.SUCCESSOR_NOT_BEGUN,
                () -> correct(areas.need(merged), null, Validity.since(MERGER.plusDays(1))));
        assertRefused(Refusal.SUCCESSION_RECORDED, () -> merge(one, merged));
    }

    @Test
    void areNotRenamedToTwo() {
        var one = places.aProvince(OLD);
        var two = places.aProvince(NEW);
        var three = places.aProvince(NEW);
        areas.record(Succession.of(one, two, SuccessionKind.RENAMED, MERGER, ""), US);

        assertRefused(
                Refusal.LINE_OVERLAPS,
                () -> areas.record(Succession.of(one, three, SuccessionKind.RENAMED, MERGER, ""), US));
    }

    @Test
    void areChangedByOneAtATime() {
        var province = areas.need(places.aProvince());
        correct(province, null, province.validity());

        assertThatThrownBy(() -> correct(province, null, province.validity()))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void announceEveryChange(ApplicationEvents events) {
        var one = places.aProvince(OLD);
        var merged = places.aProvince(NEW);
        merge(one, merged);

        assertThat(events.stream(AreaEstablished.class))
                .extracting(AreaEstablished::area)
                .contains(one, merged);
        assertThat(events.stream(SuccessionRecorded.class))
                .extracting(SuccessionRecorded::subject)
                .contains("organisations/areas/" + one.value());
    }

    @Test
    void areRefusedACycleDrawnByTwoAtTheSameMoment() throws Exception {
        var one = areas.need(places.aProvince());
        var other = areas.need(places.aProvince());

        var refused = together(
                () -> correct(one, other.id(), one.validity()), () -> correct(other, one.id(), other.validity()));

        assertThat(refused).isEqualTo(Refusal.CYCLE_OF_PARENTS);
    }

    @Test
    void areRefusedAChildWhileTheParentIsBeingEnded() throws Exception {
        var province = areas.need(places.aProvince());

        var refused = together(() -> correct(province, null, OLD), () -> places.aCommuneOf(province.id()));

        assertThat(refused).isEqualTo(Refusal.PARENT_NOT_IN_FORCE);
    }

    @Test
    void areNotEndedWhileAChildIsBeingEntered() throws Exception {
        var province = areas.need(places.aProvince());

        var refused = together(() -> places.aCommuneOf(province.id()), () -> correct(province, null, OLD));

        assertThat(refused).isEqualTo(Refusal.CHILD_OUTLASTS_PARENT);
    }

    @Test
    void areRefusedOneCodeToTwoAtTheSameMoment() throws Exception {
        var code = areas.need(places.aProvince(OLD)).code();
        var again = new NewArea(code, "Tỉnh Khác", AreaKind.PROVINCE, null, NEW);

        var refused = together(() -> areas.establish(again, US), () -> areas.establish(again, US));

        assertThat(refused).isEqualTo(Refusal.CODE_TAKEN);
    }

    /// The first change is made but not yet committed when the second begins; what became of the second.
    private @Nullable Refusal together(Runnable first, Runnable second) throws Exception {
        var made = new CountDownLatch(1);
        var begun = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var one = threads.submit(() -> transactions.executeWithoutResult(status -> {
                first.run();
                made.countDown();
                await(begun);
                untilSomeoneWaits();
            }));
            var other = threads.submit(() -> {
                await(made);
                begun.countDown();
                try {
                    second.run();
                    return null;
                } catch (Refused refused) {
                    return refused.why();
                }
            });
            one.get();
            return other.get();
        }
    }

    private void untilSomeoneWaits() {
        var waiting =
                jdbc.sql("select count(*) > 0 from pg_locks where not granted").query(Boolean.class);
        while (!waiting.single()) {
            Thread.onSpinWait();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void merge(AreaId one, AreaId merged) {
        areas.record(Succession.of(one, merged, SuccessionKind.MERGED, MERGER, "NQ 202/2025/QH15"), US);
    }

    private void correct(AreaLine area, @Nullable AreaId parent, Validity validity) {
        areas.correct(
                area.id(), area.version(), new NewArea(area.code(), area.name(), area.kind(), parent, validity), US);
    }

    private static void assertRefused(Refusal why, ThrowingCallable change) {
        assertThatThrownBy(change)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.why()).isEqualTo(why));
    }
}
