package vn.phoihop.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.calendar.days.CalendarYear;
import vn.phoihop.calendar.days.DayKind;
import vn.phoihop.calendar.days.OfficeHours;
import vn.phoihop.calendar.days.SpecialDay;
import vn.phoihop.calendar.days.Standing;
import vn.phoihop.shared.AccountId;

/// The working calendar in the database, in all its versions.
@Component
class CalendarStore {

    private final JdbcClient jdbc;

    CalendarStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int version() {
        return jdbc.sql("select max(version) from calendar.calendar_version")
                .query(Integer.class)
                .single();
    }

    /// The years as they stood in a version: each as it was last entered by then.
    List<CalendarYear> years(int version) {
        var days = days(version);
        return jdbc.sql("""
                select distinct on (year) year, version, status, decision
                  from calendar.calendar_year
                 where version <= :version
                 order by year, version desc
                """)
                .param("version", version)
                .query((row, number) -> new CalendarYear(
                        row.getInt("year"),
                        Standing.valueOf(row.getString("status")),
                        row.getString("decision"),
                        days.getOrDefault(key(row), List.of())))
                .list();
    }

    private Map<String, List<SpecialDay>> days(int version) {
        var days = new HashMap<String, List<SpecialDay>>();
        jdbc.sql("""
                select version, year, day, kind, name, decision, area_code, open_question
                  from calendar.calendar_day
                 where version <= :version
                 order by day, area_code, version
                """).param("version", version).query(row -> {
            days.computeIfAbsent(key(row), missing -> new ArrayList<>()).add(day(row));
        });
        return days;
    }

    /// The office hours as they stood in a version.
    OfficeHours hours(int version) {
        return new OfficeHours(jdbc.sql("""
                select opens, closes
                  from calendar.office_hours
                 where version = (select max(version) from calendar.office_hours where version <= :version)
                 order by opens
                """)
                .param("version", version)
                .query((row, number) -> new OfficeHours.Span(
                        row.getObject("opens", LocalTime.class), row.getObject("closes", LocalTime.class)))
                .list());
    }

    private static String key(ResultSet row) throws SQLException {
        return row.getInt("year") + "/" + row.getInt("version");
    }

    private static SpecialDay day(ResultSet row) throws SQLException {
        return new SpecialDay(
                row.getObject("day", LocalDate.class),
                DayKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("decision"),
                row.getString("area_code"),
                row.getString("open_question"));
    }

    /// Enters a year as a new version; of two at the same moment one fails and may try again.
    void publish(int version, CalendarYear year, String by, Instant at, String note) {
        insertVersion(version, by, at, note);
        jdbc.sql("""
                insert into calendar.calendar_year (version, year, status, decision)
                values (:version, :year, :status, :decision)
                """)
                .param("version", version)
                .param("year", year.year())
                .param("status", year.standing().name())
                .param("decision", year.decision())
                .update();
        year.days().forEach(special -> insert(version, year.year(), special));
    }

    /// Sets the office hours as a new version.
    void publish(int version, OfficeHours hours, String by, Instant at, String note) {
        insertVersion(version, by, at, note);
        for (var span : hours.spans()) {
            jdbc.sql("""
                    insert into calendar.office_hours (version, opens, closes)
                    values (:version, :opens, :closes)
                    """)
                    .param("version", version)
                    .param("opens", span.from())
                    .param("closes", span.to())
                    .update();
        }
    }

    private void insertVersion(int version, String by, Instant at, String note) {
        jdbc.sql("""
                insert into calendar.calendar_version (version, published_at, published_by, note)
                values (:version, :at, :by, :note)
                """)
                .param("version", version)
                .param("at", ClockStore.time(at))
                .param("by", by)
                .param("note", note)
                .update();
    }

    private void insert(int version, int year, SpecialDay special) {
        jdbc.sql("""
                insert into calendar.calendar_day
                       (version, year, day, kind, name, decision, area_code, open_question)
                values (:version, :year, :day, :kind, :name, :decision, :area, :question)
                """)
                .param("version", version)
                .param("year", year)
                .param("day", special.day())
                .param("kind", special.kind().name())
                .param("name", special.name())
                .param("decision", special.decision())
                .param("area", special.area())
                .param("question", special.question())
                .update();
    }

    /// Keeps what somebody entered for a second person to check; an earlier draft of the year gives way.
    void propose(YearDraft draft) {
        jdbc.sql("""
                insert into calendar.calendar_draft (year, decision, days, proposed_by, proposed_at)
                values (:year, :decision, :days, :by, :at)
                    on conflict (year) do update
                   set decision = excluded.decision, days = excluded.days, proposed_by = excluded.proposed_by,
                       proposed_at = excluded.proposed_at, version = calendar_draft.version + 1
                """)
                .param("year", draft.year())
                .param("decision", draft.decision())
                .param("days", draft.days())
                .param("by", draft.proposedBy().value())
                .param("at", ClockStore.time(draft.proposedAt()))
                .update();
    }

    Optional<YearDraft> draft(int year) {
        return drafts().stream().filter(draft -> draft.year() == year).findFirst();
    }

    List<YearDraft> drafts() {
        return jdbc.sql("""
                select year, decision, days, proposed_by, proposed_at, version
                  from calendar.calendar_draft
                 order by year
                """)
                .query((row, number) -> new YearDraft(
                        row.getInt("year"),
                        row.getString("decision"),
                        row.getString("days"),
                        new AccountId(row.getObject("proposed_by", UUID.class)),
                        row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                        row.getInt("version")))
                .list();
    }

    /// Takes the draft away, as it was seen.
    boolean remove(YearDraft draft) {
        return jdbc.sql("delete from calendar.calendar_draft where year = :year and version = :version")
                        .param("year", draft.year())
                        .param("version", draft.version())
                        .update()
                == 1;
    }
}
