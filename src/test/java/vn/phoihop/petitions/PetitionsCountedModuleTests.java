package vn.phoihop.petitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.phoihop.petitions.Council.Seat;
import vn.phoihop.petitions.PetitionFilter.Box;
import vn.phoihop.shared.Actor;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Offices;
import vn.phoihop.testing.SettableTime;

@ModuleTest
@Import({SettableTime.class, Council.class})
@DisplayName("What is counted of petitions is what the recount finds")
class PetitionsCountedModuleTests {

    private static final int ALL = 5_000;

    @Autowired
    PetitionLists lists;

    @Autowired
    Council council;

    @Autowired
    Offices offices;

    @Autowired
    SettableTime time;

    @Autowired
    JdbcClient jdbc;

    Seat seat;

    @BeforeEach
    void aCouncil() {
        time.is(SettableTime.MONDAY_AT_NINE);
        seat = council.seat();
    }

    private PetitionId promised(int days) {
        var id = council.answered(seat, council.roadmap(days));
        Council.succeed(council.act(seat.office(), id, PetitionEvent.ANSWER_ACCEPTED, PetitionInput.NOTHING));
        return id;
    }

    /// Petitions beside which something else stands than their open promises say.
    private List<UUID> differing() {
        return jdbc.sql("""
                select petition.id
                  from petitions.petition
                  left join (
                    select distinct on (province_id, petition_id) province_id, petition_id, due_on, clock,
                           max(broken) over (partition by province_id, petition_id) as broken
                      from petitions.promise
                     where state = 'OPEN'
                     order by province_id, petition_id, due_on, id
                  ) as promised on promised.province_id = petition.province_id and promised.petition_id = petition.id
                 where (petition.promised_on, petition.promised_clock, petition.promise_broken)
                         is distinct from (promised.due_on, promised.clock, coalesce(promised.broken, 0))
                """).query((row, n) -> Columns.id(row, "id")).list();
    }

    private PetitionLine line(PetitionId id) {
        return lists.list(PetitionFilter.ALL, null, seat.office().actor(), ALL).lines().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whateverBecomesOfAPromise() {
        var id = promised(10);
        promised(30);
        assertThat(differing()).isEmpty();
        assertThat(line(id).promisedOn()).isEqualTo(council.today().plusDays(10));

        time.passes(Duration.ofDays(12));
        var promise = council.sheet(id, seat.office()).promises().getFirst().id();
        Council.succeed(council.act(
                seat.office(),
                id,
                PetitionEvent.PROMISE_FOUND_BROKEN,
                PetitionInput.promise(promise, null, "Đến hạn chưa làm")));
        assertThat(differing()).isEmpty();
        assertThat(line(id).marks().broken()).isEqualTo(1);

        Council.succeed(council.act(
                seat.head(),
                id,
                PetitionEvent.PROMISE_MOVED,
                PetitionInput.promise(promise, council.today().plusDays(20), "Mưa lũ kéo dài")));
        assertThat(differing()).isEmpty();
        assertThat(line(id).promisedOn()).isEqualTo(council.today().plusDays(20));
        assertThat(line(id).dueClock())
                .isEqualTo(
                        council.sheet(id, seat.office()).promises().getFirst().clock());

        Council.succeed(council.act(
                seat.specialist(),
                id,
                PetitionEvent.FULFILMENT_REPORTED,
                PetitionInput.proved("Đã sửa xong", "Biên bản 3/BB-UBND")));
        Council.succeed(council.act(
                seat.office(), id, PetitionEvent.FULFILMENT_RECOGNISED, PetitionInput.words("Đã kiểm tra")));
        assertThat(differing()).isEmpty();
        assertThat(line(id).promisedOn()).isNull();
    }

    @Test
    void ofEveryBoxStateKindAndFieldForWhoeverLooks() {
        council.collected(seat, "Đề nghị sửa đường.");
        council.collected(seat, council.said(seat, PetitionKind.OPINION, "Cử tri phấn khởi."));
        council.assigned(seat, "Đề nghị cấp nước.");
        council.answered(seat, Council.solved());
        promised(10);
        var noted = council.collected(seat, council.said(seat, PetitionKind.OPINION, "Cảm ơn."));
        Council.succeed(council.act(seat.office(), noted, PetitionEvent.OPINION_NOTED, PetitionInput.NOTHING));
        time.passes(Duration.ofDays(100));
        var stranger = offices.aSpecialistOf("Sở Y tế").actor();

        assertThat(List.of(
                        seat.office().actor(),
                        seat.specialist().actor(),
                        seat.head().actor(),
                        stranger))
                .allSatisfy(this::countsAreThoseOfTheLines);
        assertThat(lists.counts(PetitionFilter.ALL, seat.office().actor())).containsEntry("total", 6L);
        assertThat(lists.counts(PetitionFilter.ALL, stranger)).containsEntry("total", 0L);
    }

    private void countsAreThoseOfTheLines(Actor actor) {
        var counts = lists.counts(PetitionFilter.ALL, actor);
        var lines = lists.list(PetitionFilter.ALL, null, actor, ALL).lines();
        assertThat(counts).containsEntry("total", (long) lines.size()).doesNotContainKey("more");
        assertThat(of(counts, "state."))
                .isEqualTo(lines.stream()
                        .collect(Collectors.groupingBy(line -> line.state().name(), Collectors.counting())));
        assertThat(of(counts, "kind."))
                .isEqualTo(lines.stream()
                        .collect(Collectors.groupingBy(line -> line.kind().name(), Collectors.counting())));
        assertThat(of(counts, "field."))
                .isEqualTo(lines.stream()
                        .collect(Collectors.groupingBy(
                                line -> Objects.requireNonNull(line.content().field())
                                        .name(),
                                Collectors.counting())));
        for (var box : Box.values()) {
            var filter = PetitionFilter.ALL.boxed(box);
            var inside = lists.list(filter, null, actor, ALL).lines();
            assertThat(counts).as("%s", box).containsEntry("box." + box, (long) inside.size());
            assertThat(lists.counts(filter, actor)).containsEntry("total", (long) inside.size());
        }
        assertThat(counts)
                .containsEntry(
                        "box.WAITING",
                        lines.stream().filter(line -> line.marks().isWaiting()).count())
                .containsEntry(
                        "box.OVERDUE",
                        lines.stream().filter(line -> line.marks().isOverdue()).count())
                .containsEntry(
                        "box.PROMISED",
                        lines.stream().filter(line -> line.promisedOn() != null).count());
        for (var state : PetitionState.values()) {
            assertThat(lists.counts(PetitionFilter.ALL.in(state), actor))
                    .containsEntry("total", counts.getOrDefault("state." + state, 0L));
        }
    }

    private static Map<String, Long> of(Map<String, Long> counts, String prefix) {
        return counts.entrySet().stream()
                .filter(each -> each.getKey().startsWith(prefix))
                .collect(Collectors.toMap(each -> each.getKey().substring(prefix.length()), Map.Entry::getValue));
    }

    /// So many that words are looked for among the first of them, as often as the one given.
    private void andManyLike(PetitionId one, int many) {
        jdbc.sql("""
                insert into petitions.petition
                       (province_id, id, number, form_id, kind, state, owner_id, shared_with, session_id,
                        first_session_id, round_id, meeting_id, area_id, area_name, topic, wording, field,
                        collected_by, collected_at, raised_on, version)
                select province_id, gen_random_uuid(), number || '-' || n, gen_random_uuid(), kind, state, owner_id,
                       shared_with, session_id, first_session_id, round_id, meeting_id, area_id, area_name, 'Đường',
                       'Đề nghị sửa đường số ' || n, field, collected_by, collected_at + n * interval '1 minute',
                       raised_on, version
                  from petitions.petition
                 cross join generate_series(1, :many) as n
                 where id = :id
                """).param("many", many).param("id", one.value()).update();
    }

    @Test
    void ofWordsWhetherTheyAreCommonOrRare() {
        var office = seat.office().actor();
        andManyLike(council.collected(seat, "Đề nghị xây cầu Hiếm Có."), 1_500);

        assertThat(lists.list(PetitionFilter.words("sua duong"), null, office, 30)
                        .lines())
                .hasSize(30);
        assertThat(lists.counts(PetitionFilter.words("sua duong"), office)).containsKey("more");
        assertThat(lists.list(PetitionFilter.words("hiem co"), null, office, 30).lines())
                .hasSize(1);
        assertThat(lists.counts(PetitionFilter.words("hiem co"), office))
                .containsEntry("total", 1L)
                .doesNotContainKey("more");
        assertThat(lists.list(PetitionFilter.words("so 1499"), null, office, 30).lines())
                .hasSize(1);
        assertThat(lists.list(PetitionFilter.words("không có từ này"), null, office, 30)
                        .lines())
                .isEmpty();
        assertThat(lists.list(
                                PetitionFilter.words("hiem co"),
                                null,
                                offices.aSpecialistOf("Sở Y tế").actor(),
                                30)
                        .lines())
                .isEmpty();
    }
}
