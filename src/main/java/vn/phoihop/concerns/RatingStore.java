package vn.phoihop.concerns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.concerns.triage.Assessment;
import vn.phoihop.concerns.triage.Criterion;
import vn.phoihop.concerns.triage.Profile;
import vn.phoihop.shared.AccountId;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;

/// Ratings, each with its version of the rubric, kept for ever.
@Component
class RatingStore {

    private static final String INSERT = """
            insert into concerns.rating
                   (province_id, concern_id, kind, h, p, u, v, d, t, s, j, evidence, sources, people_from, people_to,
                    is_large_share, level, level_low, level_high, score, rubric_version, reason, rater_role,
                    organisation_id, account_id, at, in_force)
            values (:province, :concern, :kind, :h, :p, :u, :v, :d, :t, :s, :j, :evidence, :sources, :people_from,
                    :people_to, :is_large_share, :level, :low, :high, :score, :version, :reason, :role,
                    :organisation, :account, :at, :in_force)
            """;

    private final JdbcClient jdbc;

    RatingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A rating as it was given.
    record Given(
            long id,
            String kind,
            Rating rating,
            int level,
            int version,
            String reason,
            String role,
            OrganisationId organisation,
            AccountId by,
            Instant at,
            boolean inForce) {}

    /// How a rating was given: which of its kind, in which version of the rubric, why, and whether it comes into force.
    record Manner(String kind, int version, String reason, boolean isInForce) {}

    /// Writes a rating down; one that comes into force ends the one before.
    void give(Concern concern, Rating rating, Assessment said, Manner manner, Step step) {
        var isInForce = manner.isInForce();
        if (isInForce) {
            end(concern);
        }
        jdbc.sql(INSERT)
                .params(values(rating))
                .param("province", concern.province())
                .param("concern", concern.key())
                .param("kind", manner.kind())
                .param("level", said.level())
                .param("low", said.low())
                .param("high", said.high())
                .param("score", said.score())
                .param("version", manner.version())
                .param("reason", manner.reason())
                .param("role", role(step.by()))
                .param("organisation", step.by().organisation().value())
                .param("account", step.by().account().value())
                .param("at", ConcernColumns.time(step.at()))
                .param("in_force", isInForce)
                .update();
    }

    private void end(Concern concern) {
        jdbc.sql("""
                update concerns.rating
                   set in_force = false
                 where province_id = :province
                   and concern_id = :concern
                   and in_force
                """)
                .param("province", concern.province())
                .param("concern", concern.key())
                .update();
    }

    private static String role(Actor by) {
        return by.roles().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    private static Map<String, @Nullable Object> values(Rating rating) {
        var values = new HashMap<String, @Nullable Object>();
        for (var criterion : Criterion.values()) {
            values.put(
                    criterion.name().toLowerCase(Locale.ROOT),
                    rating.profile().values().get(criterion));
        }
        values.put("s", rating.scope());
        values.put("j", rating.agencies());
        values.put("evidence", texts(rating.evidence()));
        values.put("sources", texts(rating.sources()));
        values.put("people_from", rating.people().from());
        values.put("people_to", rating.people().to());
        values.put("is_large_share", rating.isLargeShare());
        return values;
    }

    private static String[] texts(Map<Criterion, ?> given) {
        return Stream.of(Criterion.values())
                .map(criterion ->
                        given.containsKey(criterion) ? given.get(criterion).toString() : "")
                .toArray(String[]::new);
    }

    /// Whether somebody has rated it before.
    boolean hasRated(Concern concern, AccountId who) {
        return of(concern).stream().anyMatch(given -> given.by().equals(who));
    }

    /// Whether the rating in force is younger than the last reopening.
    boolean isRatedSinceReopened(Concern concern) {
        return jdbc.sql("""
                select not exists (
                       select 1
                         from concerns.message
                         join concerns.rating
                           on rating.province_id = message.province_id
                          and rating.concern_id = message.concern_id
                          and rating.in_force
                        where message.province_id = :province
                          and message.concern_id = :concern
                          and message.kind = 'REOPENED'
                          and message.at > rating.at)
                """)
                .param("province", concern.province())
                .param("concern", concern.key())
                .query(Boolean.class)
                .single();
    }

    /// The ratings of a concern, oldest first.
    List<Given> of(Concern concern) {
        return jdbc.sql("""
                select id, kind, h, p, u, v, d, t, s, j, evidence, sources, people_from, people_to, is_large_share,
                       level, rubric_version, reason, rater_role, organisation_id, account_id, at, in_force
                  from concerns.rating
                 where province_id = :province
                   and concern_id = :concern
                 order by id
                """)
                .param("province", concern.province())
                .param("concern", concern.key())
                .query((row, n) -> given(row))
                .list();
    }

    private static Given given(ResultSet row) throws SQLException {
        return new Given(
                row.getLong("id"),
                row.getString("kind"),
                rating(row),
                row.getInt("level"),
                row.getInt("rubric_version"),
                row.getString("reason"),
                row.getString("rater_role"),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                new AccountId(row.getObject("account_id", UUID.class)),
                ConcernColumns.needMoment(row, "at"),
                row.getBoolean("in_force"));
    }

    private static Rating rating(ResultSet row) throws SQLException {
        var values = new EnumMap<Criterion, Integer>(Criterion.class);
        var evidence = new EnumMap<Criterion, String>(Criterion.class);
        var sources = new EnumMap<Criterion, Rating.Source>(Criterion.class);
        var lines = (String[]) row.getArray("evidence").getArray();
        var kinds = (String[]) row.getArray("sources").getArray();
        int place = 0;
        for (var criterion : Criterion.values()) {
            var value = row.getObject(criterion.name().toLowerCase(Locale.ROOT), Integer.class);
            if (value != null) {
                values.put(criterion, value);
            }
            evidence.put(criterion, lines[place]);
            if (!kinds[place].isEmpty()) {
                sources.put(criterion, Rating.Source.valueOf(kinds[place]));
            }
            place++;
        }
        return new Rating(
                new Profile(values),
                evidence,
                sources,
                row.getLong("people_from"),
                row.getLong("people_to"),
                row.getBoolean("is_large_share"),
                row.getInt("s"),
                row.getInt("j"));
    }
}
