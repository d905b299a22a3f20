package vn.phoihop.concerns;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.concerns.Rubrics.Change;
import vn.phoihop.concerns.Rubrics.Example;
import vn.phoihop.concerns.triage.Criterion;
import vn.phoihop.concerns.triage.Profile;
import vn.phoihop.concerns.triage.Rubric;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Filter;
import vn.phoihop.shared.Reference;

/// Tries a version of the rubric on what was rated (chạy song song): each rating in force keeps its level, and only how
/// many would get another one is written down. Ratings are read by profile, so that a million cost as many answers of
/// the rubric as there are different profiles.
@Component
class RubricTrials {

    private static final int MOST_EXAMPLES = 200;
    private static final int SHOWN = 20;

    private static final String PROFILE = Stream.of(Criterion.values())
            .map(criterion -> "coalesce(rating." + criterion.name().toLowerCase(Locale.ROOT) + "::text, '?')")
            .collect(Collectors.joining(" || ' ' || "));

    private static final String EXAMPLES = """
            insert into concerns.rubric_change (province_id, concern_id, version, to_level)
            select rating.province_id, rating.concern_id, :version, changed.level
              from unnest(cast(:profiles as text[]), cast(:levels as int[])) as changed (profile, level)
              join concerns.rating
                on rating.in_force
               and rating.level <> changed.level
               and changed.profile = %s
              join concerns.concern
                on concern.province_id = rating.province_id
               and concern.id = rating.concern_id
             order by concern.is_open desc, concern.received_at desc, concern.id
             limit :most
            """.formatted(PROFILE);

    private final JdbcClient jdbc;

    RubricTrials(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// As many open or ended concerns of this profile have this level.
    private record Group(String profile, boolean isOpen, int level, int concerns) {}

    /// Tries it anew.
    void run(Rubric rubric, Instant at) {
        forget(rubric.version());
        var groups = groups();
        var levels = new LinkedHashMap<String, Integer>();
        groups.forEach(group -> levels.computeIfAbsent(group.profile(), profile -> level(rubric, profile)));
        var counts = groups.stream()
                .collect(Collectors.groupingBy(
                        group ->
                                List.of(group.isOpen() ? 1 : 0, group.level(), levels.getOrDefault(group.profile(), 0)),
                        Collectors.summingInt(Group::concerns)));
        counts.forEach((key, concerns) ->
                put(rubric.version(), new Change(key.getFirst() == 1, key.get(1), key.getLast(), concerns)));
        examples(rubric.version(), levels, groups);
        jdbc.sql("update concerns.rubric set tried_at = :at where version = :version")
                .param("at", ConcernColumns.time(at))
                .param("version", rubric.version())
                .update();
    }

    private static int level(Rubric rubric, String profile) {
        return rubric.assess(Profile.read(List.of(profile.split(" ", -1))).orElseThrow())
                .level();
    }

    private void forget(int version) {
        for (var table : List.of("rubric_trial", "rubric_change")) {
            jdbc.sql("delete from concerns." + table + " where version = :version")
                    .param("version", version)
                    .update();
        }
    }

    private List<Group> groups() {
        return jdbc.sql("select " + PROFILE + """
                        as profile, concern.is_open, rating.level, count(*)::int as concerns
                  from concerns.rating
                  join concerns.concern
                    on concern.province_id = rating.province_id
                   and concern.id = rating.concern_id
                 where rating.in_force
                 group by 1, 2, 3
                """)
                .query((row, number) -> new Group(
                        row.getString("profile"),
                        row.getBoolean("is_open"),
                        row.getInt("level"),
                        row.getInt("concerns")))
                .list();
    }

    private void put(int version, Change change) {
        jdbc.sql("""
                insert into concerns.rubric_trial (version, is_open, from_level, to_level, concerns)
                values (:version, :open, :from, :to, :concerns)
                """)
                .param("version", version)
                .param("open", change.isOpen())
                .param("from", change.from())
                .param("to", change.to())
                .param("concerns", change.concerns())
                .update();
    }

    /// Some of those that would change, the open ones first.
    private void examples(int version, Map<String, Integer> levels, List<Group> groups) {
        var changed = groups.stream()
                .filter(group -> levels.getOrDefault(group.profile(), 0) != group.level())
                .map(Group::profile)
                .distinct()
                .toList();
        if (!changed.isEmpty()) {
            jdbc.sql(EXAMPLES)
                    .param("version", version)
                    .param("profiles", changed.toArray(String[]::new))
                    .param(
                            "levels",
                            changed.stream()
                                    .map(profile -> levels.getOrDefault(profile, 0))
                                    .toArray(Integer[]::new))
                    .param("most", MOST_EXAMPLES)
                    .update();
        }
    }

    /// What the trial found.
    List<Change> changes(int version) {
        return jdbc.sql("""
                select is_open, from_level as from, to_level as to, concerns
                  from concerns.rubric_trial
                 where version = :version
                 order by is_open desc, from_level desc, to_level desc
                """)
                .param("version", version)
                .query((row, n) -> new Change(
                        row.getBoolean("is_open"), row.getInt("from"), row.getInt("to"), row.getInt("concerns")))
                .list();
    }

    private static Filter seen(int version, Actor actor) {
        return Filter.none()
                .and("change.version = :version", "version", version)
                .and(
                        "access.may_see(:sees, concern.owner_id, concern.shared_with, concern.published)",
                        "sees",
                        actor.visibility().sees());
    }

    /// Some of those that would change and this actor may see.
    List<Example> examples(int version, Actor actor) {
        var filter = Blindness.keep(seen(version, actor), actor);
        return jdbc.sql("""
                select concern.id, concern.number, concern.title, concern.level, change.to_level
                  from concerns.rubric_change as change
                  join concerns.concern
                    on concern.province_id = change.province_id
                   and concern.id = change.concern_id
                """ + filter.where() + """

                 order by concern.is_open desc, concern.received_at desc, concern.id
                 limit :limit
                """)
                .params(filter.parameters())
                .param("limit", SHOWN)
                .query((row, n) -> new Example(
                        new Reference(
                                Concern.KIND,
                                row.getObject("id", UUID.class).toString(),
                                row.getString("number"),
                                row.getString("title")),
                        row.getInt("level"),
                        row.getInt("to_level")))
                .list();
    }
}
