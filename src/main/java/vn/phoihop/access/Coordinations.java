package vn.phoihop.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.access.CoordinationAct.CoordinationEnded;
import vn.phoihop.access.CoordinationAct.CoordinationGiven;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.OrganisationId;

/// Whose work an organisation follows (điều phối). It opens one organisation’s content to the coordinators of another,
/// so that an administrator must reach both.
@Service
@Transactional
public class Coordinations {

    private final JdbcClient jdbc;
    private final Reach reach;
    private final Today today;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Coordinations(JdbcClient jdbc, Reach reach, Today today, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.reach = reach;
        this.today = today;
        this.events = events;
        this.clock = clock;
    }

    /// What is in force today, of the organisations in reach.
    @Transactional(readOnly = true)
    public List<CoordinationLine> lines(Actor by) {
        var within = reach.within(by);
        return jdbc.sql("""
                select id, coordinator_id, coordinated_id, valid_from, valid_to
                  from access.coordination
                 where valid_to is null or valid_to > :today
                 order by coordinator_id, valid_from, id
                """).param("today", today.date()).query(Coordinations::line).list().stream()
                .filter(line -> within.map(
                                mine -> mine.contains(line.coordinator()) || mine.contains(line.coordinated()))
                        .orElse(true))
                .toList();
    }

    /// The organisations whose coordinators follow the work of this one today, longest first.
    @Transactional(readOnly = true)
    public List<OrganisationId> coordinatorsOf(OrganisationId coordinated) {
        return jdbc.sql("""
                select coordinator_id
                  from access.coordination
                 where coordinated_id = :coordinated
                   and valid_from <= :today
                   and (valid_to is null or valid_to > :today)
                 order by valid_from, coordinator_id
                """)
                .param("coordinated", coordinated.value())
                .param("today", today.date())
                .query((row, n) -> new OrganisationId(row.getObject("coordinator_id", UUID.class)))
                .list();
    }

    /// Lets the coordinators of one organisation see the work of another, from today.
    public Optional<Refusal> give(OrganisationId coordinator, OrganisationId coordinated, Actor by) {
        if (coordinator.equals(coordinated)) {
            return Optional.of(Refusal.COORDINATES_ITSELF);
        }
        if (!reach.covers(by, coordinator) || !reach.covers(by, coordinated)) {
            return Optional.of(Refusal.OUT_OF_REACH);
        }
        if (!insert(coordinator, coordinated)) {
            return Optional.of(Refusal.COORDINATION_OVERLAPS);
        }
        events.publishEvent(new CoordinationGiven(coordinator, coordinated, by, clock.instant()));
        return Optional.empty();
    }

    /// Ends it today.
    public Optional<Refusal> end(UUID id, Actor by) {
        var line = need(id);
        if (!reach.covers(by, line.coordinator()) || !reach.covers(by, line.coordinated())) {
            return Optional.of(Refusal.OUT_OF_REACH);
        }
        var ended = jdbc.sql("""
                update access.coordination
                   set valid_to = greatest(valid_from, :today)
                 where id = :id
                   and (valid_to is null or valid_to > :today)
                """).param("id", id).param("today", today.date()).update();
        if (ended == 0) {
            return Optional.of(Refusal.ALREADY_ENDED);
        }
        events.publishEvent(new CoordinationEnded(line.coordinator(), line.coordinated(), by, clock.instant()));
        return Optional.empty();
    }

    private boolean insert(OrganisationId coordinator, OrganisationId coordinated) {
        return jdbc.sql("""
                insert into access.coordination (id, coordinator_id, coordinated_id, valid_from)
                values (:id, :coordinator, :coordinated, :today)
                on conflict on constraint coordination_once_at_a_time do nothing
                """)
                        .param("id", UUID.randomUUID())
                        .param("coordinator", coordinator.value())
                        .param("coordinated", coordinated.value())
                        .param("today", today.date())
                        .update()
                == 1;
    }

    private CoordinationLine need(UUID id) {
        return jdbc.sql("""
                select id, coordinator_id, coordinated_id, valid_from, valid_to
                  from access.coordination
                 where id = :id
                """)
                .param("id", id)
                .query(Coordinations::line)
                .optional()
                .orElseThrow(() -> new NotThere("coordination " + id));
    }

    private static CoordinationLine line(ResultSet row, int number) throws SQLException {
        return new CoordinationLine(
                row.getObject("id", UUID.class),
                new OrganisationId(row.getObject("coordinator_id", UUID.class)),
                new OrganisationId(row.getObject("coordinated_id", UUID.class)),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
