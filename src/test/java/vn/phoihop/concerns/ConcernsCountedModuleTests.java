package vn.phoihop.concerns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.phoihop.concerns.ConcernFilter.Mine;
import vn.phoihop.concerns.ConcernLists.Tile;
import vn.phoihop.concerns.triage.Profile;
import vn.phoihop.shared.Actor;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Offices.Person;
import vn.phoihop.testing.SettableTime;

@ModuleTest
@Import(SettableTime.class)
@DisplayName("What is counted of concerns is what the recount finds")
class ConcernsCountedModuleTests extends ConcernCase {

    @Autowired
    ConcernLists lists;

    @Autowired
    MapStore maps;

    @Autowired
    JdbcClient jdbc;

    private void three() {
        receive("Đường ngập", "Mỗi khi mưa");
        receive("Chợ cháy", "Tầng hai");
        triage(opened, Profile.of(3, 2, 2, 2, 3, 3));
        receive("Chưa trả tiền bồi thường", "140 hộ");
        triage(opened, Profile.of(3, 2, 2, 2, 3, 3));
        assign(opened);
    }

    private Stream<Person> everybody() {
        return Stream.of(desk, head, lead, chief, partner, offices.aSpecialistOf("Sở Y tế"));
    }

    @Test
    void onTheMapWhetherOneOrganisationLooksOrMany() {
        three();
        for (var later : List.of(Duration.ZERO, Duration.ofDays(60))) {
            time.passes(later);
            assertThat(everybody()).allSatisfy(person -> {
                var sees = person.actor().visibility().sees();
                var many = Stream.concat(
                                Stream.of(sees),
                                Stream.generate(UUID::randomUUID).limit(20))
                        .toArray(UUID[]::new);

                var counted = recounted(person.actor());

                assertThat(maps.tiles(sees, time.instant())).isEqualTo(counted);
                assertThat(maps.tiles(many, time.instant())).isEqualTo(counted);
                assertThat(lists.map(person.actor())).isEqualTo(counted);
            });
        }
        assertThat(lists.map(desk.actor())).singleElement().satisfies(tile -> {
            assertThat(tile.open()).isEqualTo(3);
            assertThat(tile.late()).isEqualTo(3);
        });
        assertThat(lists.map(offices.aSpecialistOf("Sở Y tế").actor())).isEmpty();
    }

    /// Line by line, by the list everybody reads.
    private List<Tile> recounted(Actor actor) {
        var lines = lists.list(ConcernFilter.open(), null, actor, 1_000).lines();
        return lines.stream()
                .map(ConcernLine::areaCode)
                .distinct()
                .map(code -> lines.stream()
                        .filter(line -> line.areaCode().equals(code))
                        .toList())
                .map(here -> new Tile(
                        here.getFirst().areaCode(),
                        here.getFirst().areaName(),
                        here.size(),
                        (int) here.stream().filter(ConcernLine::isLate).count(),
                        (int) here.stream().filter(line -> line.level() >= 3).count()))
                .toList();
    }

    @Test
    void ofWhatIsLate() {
        three();
        time.passes(Duration.ofDays(60));
        assertThat(everybody()).allSatisfy(person -> {
            var actor = person.actor();
            var late = lists.list(ConcernFilter.open().late(true), null, actor).lines();

            assertThat(late)
                    .isEqualTo(lists.list(ConcernFilter.open(), null, actor).lines().stream()
                            .filter(ConcernLine::isLate)
                            .toList());
            assertThat(lists.counts(ConcernFilter.open().late(true), actor).total())
                    .isEqualTo(late.size());
            assertThat(lists.counts(ConcernFilter.open(), actor).late()).isEqualTo(late.size());
        });
    }

    @Test
    void ofWhereWeHelpAndNobodyElse() {
        three();
        var helping = ConcernFilter.open().as(Mine.PARTNER);

        assertThat(lists.list(helping, null, partner.actor()).lines())
                .extracting(ConcernLine::id)
                .containsExactly(opened);
        assertThat(lists.counts(helping, partner.actor()).total()).isEqualTo(1);
        assertThat(lists.list(helping, null, lead.actor()).lines()).isEmpty();
        assertThat(lists.counts(helping, desk.actor()).total()).isZero();
    }

    @Test
    void ofWhereWeHelpOnlyAsLongAsItMayBeSeen() {
        three();
        jdbc.sql("""
                update concerns.concern
                   set shared_with = array[cast(:lead as uuid)]
                 where id = :id
                """)
                .param("lead", lead.organisation().value())
                .param("id", opened.value())
                .update();

        assertThat(lists.list(ConcernFilter.open().as(Mine.PARTNER), null, partner.actor())
                        .lines())
                .isEmpty();
        assertThat(lists.counts(ConcernFilter.open().as(Mine.PARTNER), partner.actor())
                        .total())
                .isZero();
    }
}
