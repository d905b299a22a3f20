package vn.phoihop.concerns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.phoihop.concerns.triage.Criterion;
import vn.phoihop.concerns.triage.Gate;
import vn.phoihop.concerns.triage.Rubric;
import vn.phoihop.shared.AccountId;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;

/// The versions of the rubric: the one that came with the program, those proposed, those in force one after another.
@Component
class RubricStore {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String VERSION = """
            select version, weights, thresholds, gates, anchors, decision, why, valid_from, proposed_by, proposer_id,
                   proposer, proposed_at, tried_at, confirmer, confirmer_id, confirmed_at, dropped_at
              from concerns.rubric
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ZoneId zone;

    RubricStore(JdbcClient jdbc, Clock clock, @Value("${phoihop.zone}") ZoneId zone) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.zone = zone;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /// The version in force: the latest that has begun.
    Rubric inForce() {
        return jdbc.sql(VERSION + """
                 where valid_from <= :today
                 order by valid_from desc, version desc
                 limit 1
                """)
                .param("today", today())
                .query((row, n) -> rubric(row))
                .single();
    }

    Optional<Rubric> find(int version) {
        return version(version).map(RubricVersion::rubric);
    }

    Optional<RubricVersion> version(int version) {
        return jdbc.sql(VERSION + " where version = :version")
                .param("version", version)
                .query((row, n) -> version(row))
                .optional();
    }

    /// All of them, the latest first.
    List<RubricVersion> all() {
        return jdbc.sql(VERSION + " order by version desc")
                .query((row, n) -> version(row))
                .list();
    }

    /// Writes a proposed version down; its number.
    int propose(Rubric rubric, String why, Instant at, Actor by) {
        return jdbc.sql("""
                insert into concerns.rubric
                       (version, weights, thresholds, gates, anchors, decision, why, proposed_by, proposer_id, proposer,
                        proposed_at)
                select max(version) + 1, :weights, :thresholds, :gates, cast(:anchors as jsonb), '', :why,
                       cast(:by as uuid), cast(:organisation as uuid), :name, :at
                  from concerns.rubric
                returning version
                """)
                .param(
                        "weights",
                        Stream.of(Criterion.values()).map(rubric::weight).toArray(Integer[]::new))
                .param("thresholds", rubric.thresholds().toArray(Integer[]::new))
                .param("gates", rubric.gates().stream().map(Gate::name).sorted().toArray(String[]::new))
                .param("anchors", JSON.writeValueAsString(rubric.anchors()))
                .param("why", why)
                .param("by", by.account().value())
                .param("organisation", by.organisation().value())
                .param("name", by.name())
                .param("at", ConcernColumns.time(at))
                .query(Integer.class)
                .single();
    }

    /// Puts a version that was tried in force from a day; false when it is no longer proposed.
    boolean confirm(int version, String decision, LocalDate from, Instant at, Actor by) {
        return jdbc.sql("""
                update concerns.rubric
                   set decision = :decision, valid_from = :from, confirmed_by = :by, confirmer_id = :organisation,
                       confirmer = :name, confirmed_at = :at
                 where version = :version
                   and tried_at is not null
                   and confirmed_at is null
                   and dropped_at is null
                """)
                        .param("version", version)
                        .param("decision", decision)
                        .param("from", from)
                        .param("by", by.account().value())
                        .param("organisation", by.organisation().value())
                        .param("name", by.name())
                        .param("at", ConcernColumns.time(at))
                        .update()
                > 0;
    }

    /// Takes a proposal back; false when it is no longer proposed.
    boolean drop(int version, Instant at) {
        return jdbc.sql("""
                update concerns.rubric
                   set dropped_at = :at
                 where version = :version
                   and proposed_at is not null
                   and confirmed_at is null
                   and dropped_at is null
                """)
                        .param("version", version)
                        .param("at", ConcernColumns.time(at))
                        .update()
                > 0;
    }

    private RubricVersion version(ResultSet row) throws SQLException {
        var proposedBy = row.getObject("proposed_by", UUID.class);
        var dropped = ConcernColumns.moment(row, "dropped_at");
        var confirmed = ConcernColumns.moment(row, "confirmed_at");
        return new RubricVersion(
                rubric(row),
                row.getString("decision"),
                row.getString("why"),
                row.getObject("valid_from", LocalDate.class),
                proposedBy == null ? null : new AccountId(proposedBy),
                organisation(row, "proposer_id"),
                row.getString("proposer"),
                ConcernColumns.moment(row, "proposed_at"),
                ConcernColumns.moment(row, "tried_at"),
                organisation(row, "confirmer_id"),
                row.getString("confirmer"),
                confirmed,
                dropped);
    }

    private static @org.jspecify.annotations.Nullable OrganisationId organisation(ResultSet row, String column)
            throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new OrganisationId(id);
    }

    private static Rubric rubric(ResultSet row) throws SQLException {
        var weights = new EnumMap<Criterion, Integer>(Criterion.class);
        var given = (Integer[]) row.getArray("weights").getArray();
        int place = 0;
        for (var criterion : Criterion.values()) {
            weights.put(criterion, given[place++]);
        }
        return new Rubric(
                row.getInt("version"),
                weights,
                List.of((Integer[]) row.getArray("thresholds").getArray()),
                gates((String[]) row.getArray("gates").getArray()),
                JSON.readValue(row.getString("anchors"), new TypeReference<Map<String, String>>() {}));
    }

    private static Set<Gate> gates(String... names) {
        return Stream.of(names).map(Gate::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
