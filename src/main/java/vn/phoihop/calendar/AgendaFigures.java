package vn.phoihop.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Visibility;

/// Figures about the obligations of organisations, counted from the caches of the clocks; there is none of a person.
@Component
class AgendaFigures {

    private static final String UNITS = """
            select mine.id, owed.open, owed.overdue, owed.soon, done.count as done
              from unnest(:organisations) as mine (id)
             cross join lateral (
                   select count(*) as open, count(*) filter (where due_at <= :now) as overdue,
                          count(*) filter (where due_at > :now and due_at <= :soon) as soon
                     from calendar.clock
                    where organisation_id = mine.id
                      and state = 'RUNNING'
                      and access.may_see(:sees, owner_id, shared_with, published)) as owed
             cross join lateral (
                   select count(*) as count
                     from calendar.clock
                    where organisation_id = mine.id
                      and state = 'STOPPED'
                      and ended_at >= :monday
                      and access.may_see(:sees, owner_id, shared_with, published)) as done
            """;

    /// Each of the three is found by an index of its own: most clocks of years have neither begun nor ended since.
    private static final String WEEKS = """
            select date_trunc('week', day)::date as monday, sum(opened) as opened, sum(closed) as closed,
                   sum(late) as late
              from (select (at at time zone :zone)::date as day, sum(opened) as opened, sum(closed) as closed,
                           sum(late) as late
                      from (select started_at as at, 1 as opened, 0 as closed, 0 as late
                              from calendar.clock
                             where organisation_id = any (:organisations)
                               and started_at between :from and :now
                               and supersedes is null
                               and access.may_see(:sees, owner_id, shared_with, published)
                            union all
                            select ended_at, 0, 1, 0
                              from calendar.clock
                             where organisation_id = any (:organisations)
                               and state = 'STOPPED'
                               and ended_at between :from and :now
                               and access.may_see(:sees, owner_id, shared_with, published)
                            union all
                            select due_at, 0, 0, 1
                              from calendar.clock
                             where organisation_id = any (:organisations)
                               and state <> 'SUPERSEDED'
                               and due_at between :from and :now
                               and (ended_at is null or ended_at > due_at)
                               and access.may_see(:sees, owner_id, shared_with, published)) as happened
                     group by day) as days
             group by monday
             order by monday
            """;

    private final JdbcClient jdbc;

    AgendaFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// How the obligations of each of these organisations stand, among what may be seen.
    List<AgendaUnit> units(Collection<OrganisationId> organisations, Visibility visibility, AgendaTimes times) {
        return jdbc.sql(UNITS)
                .param("organisations", ids(organisations))
                .param("now", ClockStore.time(times.now()))
                .param("soon", ClockStore.time(times.soonUntil()))
                .param("monday", ClockStore.time(times.monday()))
                .param("sees", visibility.sees())
                .query((row, number) -> new AgendaUnit(
                        new OrganisationId(row.getObject("id", UUID.class)),
                        row.getInt("open"),
                        row.getInt("overdue"),
                        row.getInt("soon"),
                        row.getInt("done")))
                .list();
    }

    /// What began, ended and fell due unfinished in each week from this day on; weeks in which nothing happened are
    /// left out.
    List<AgendaWeek> weeks(
            Collection<OrganisationId> organisations, LocalDate from, Visibility visibility, AgendaTimes times) {
        return jdbc.sql(WEEKS)
                .param("organisations", ids(organisations))
                .param("from", ClockStore.time(times.start(from)))
                .param("now", ClockStore.time(times.now()))
                .param("zone", times.zone().getId())
                .param("sees", visibility.sees())
                .query((row, number) -> new AgendaWeek(
                        Objects.requireNonNull(row.getObject("monday", LocalDate.class)),
                        row.getInt("opened"),
                        row.getInt("closed"),
                        row.getInt("late")))
                .list();
    }

    private static UUID[] ids(Collection<OrganisationId> organisations) {
        return organisations.stream().map(OrganisationId::value).toArray(UUID[]::new);
    }
}
