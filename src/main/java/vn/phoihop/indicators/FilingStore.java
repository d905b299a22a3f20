package vn.phoihop.indicators;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.indicators.ObservationStore.Place;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Visibility;

/// Forms of units in the database: drafts, when they were handed in, locks and single figures unlocked.
@Component
class FilingStore {

    private final JdbcClient jdbc;

    FilingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A form of one unit and period as it stands.
    record Row(FilingState state, String draft, @Nullable Instant filedAt, int version) {}

    /// The form; its draft only for those who may see what the owner has not handed in yet.
    Optional<Row> find(Place place, int form, Visibility visibility) {
        return jdbc.sql("""
                select state, case when access.may_see(:sees, owner_id, '{}', false) then draft else '' end as draft,
                       filed_at, version
                  from indicators.filing
                 where province_id = :province and period_no = :period and unit_no = :unit and form_no = :form
                """)
                .param("sees", visibility.sees())
                .param("province", place.province())
                .param("period", place.period())
                .param("unit", place.unit())
                .param("form", form)
                .query((row, number) -> {
                    var filed = row.getObject("filed_at", OffsetDateTime.class);
                    return new Row(
                            FilingState.valueOf(row.getString("state")),
                            row.getString("draft"),
                            filed == null ? null : filed.toInstant(),
                            row.getInt("version"));
                })
                .optional();
    }

    /// Keeps the form as seen at `version` (-1: not there yet); somebody else’s change in between is a lost race.
    int keep(
            Place place,
            int form,
            int version,
            FilingState state,
            String draft,
            Optional<Instant> filedAt,
            OrganisationId owner) {
        var kept = jdbc.sql("""
                insert into indicators.filing as held
                       (province_id, period_no, unit_no, form_no, owner_id, state, draft, filed_at, version)
                select :province, :period, :unit, :form, :owner, :state, :draft, :filed, 0
                 where :version < 0
                    on conflict do nothing
                returning version
                """)
                .param("province", place.province())
                .param("period", place.period())
                .param("unit", place.unit())
                .param("form", form)
                .param("owner", owner.value())
                .param("state", state.name())
                .param("draft", draft)
                .param("filed", moment(filedAt), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("version", version)
                .query(Integer.class)
                .optional();
        return kept.orElseGet(() -> change(place, form, version, state, draft, filedAt));
    }

    private static @Nullable OffsetDateTime moment(Optional<Instant> at) {
        return at.map(one -> one.atOffset(ZoneOffset.UTC)).orElse(null);
    }

    private int change(Place place, int form, int version, FilingState state, String draft, Optional<Instant> filedAt) {
        return jdbc.sql("""
                update indicators.filing
                   set state = :state, draft = :draft, filed_at = coalesce(filed_at, :filed), version = version + 1
                 where province_id = :province and period_no = :period and unit_no = :unit and form_no = :form
                   and version = :version
                returning version
                """)
                .param("province", place.province())
                .param("period", place.period())
                .param("unit", place.unit())
                .param("form", form)
                .param("state", state.name())
                .param("draft", draft)
                .param(
                        "filed",
                        filedAt.map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param("version", version)
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new OptimisticLockingFailureException("filing " + place + " " + form));
    }

    /// The figures of this unit and period that are locked and not unlocked one by one.
    Set<Integer> lockedFigures(Place place) {
        return new HashSet<>(jdbc.sql("""
                select form_figure.figure_no
                  from indicators.filing
                  join indicators.form_figure on form_figure.form_no = filing.form_no
                 where filing.province_id = :province and filing.period_no = :period and filing.unit_no = :unit
                   and filing.state = 'LOCKED'
                   and not exists (
                       select from indicators.unlocking
                        where unlocking.province_id = filing.province_id and unlocking.period_no = filing.period_no
                          and unlocking.unit_no = filing.unit_no
                          and unlocking.figure_no = form_figure.figure_no and unlocking.used_at is null)
                 order by form_figure.figure_no
                """)
                .param("province", place.province())
                .param("period", place.period())
                .param("unit", place.unit())
                .query((row, number) -> row.getInt(1))
                .list());
    }

    /// What is locked in a period, as unit and figure.
    List<int[]> locked(int period) {
        return jdbc.sql("""
                select filing.unit_no, form_figure.figure_no
                  from indicators.filing
                  join indicators.form_figure on form_figure.form_no = filing.form_no
                 where filing.period_no = :period and filing.state = 'LOCKED'
                 order by filing.unit_no, form_figure.figure_no
                """)
                .param("period", period)
                .query((row, number) -> new int[] {row.getInt(1), row.getInt(2)})
                .list();
    }

    void unlock(Place place, int figure, Instant at, String person, String reason) {
        jdbc.sql("""
                insert into indicators.unlocking (province_id, period_no, unit_no, figure_no, at, person, reason)
                values (:province, :period, :unit, :figure, :at, :person, :reason)
                """)
                .param("province", place.province())
                .param("period", place.period())
                .param("unit", place.unit())
                .param("figure", figure)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("person", person)
                .param("reason", reason)
                .update();
    }

    /// Tells, in order, what happened to a form.
    void tell(Place place, int form, Instant at, Actor by, FilingEvent event, String figure, String words) {
        jdbc.sql("""
                insert into indicators.filing_history (province_id, period_no, unit_no, form_no, at, person,
                                                       organisation_id, event, figure, words)
                values (:province, :period, :unit, :form, :at, :person, :organisation, :event, :figure, :words)
                """)
                .param("province", place.province())
                .param("period", place.period())
                .param("unit", place.unit())
                .param("form", form)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("person", by.name())
                .param("organisation", by.organisation().value())
                .param("event", event.name())
                .param("figure", figure)
                .param("words", words)
                .update();
    }

    /// What happened to a form, the latest first.
    List<FormSheet.Told> history(Place place, int form) {
        return jdbc.sql("""
                select at, person, event, figure, words
                  from indicators.filing_history
                 where province_id = :province and period_no = :period and unit_no = :unit and form_no = :form
                 order by no desc
                """)
                .param("province", place.province())
                .param("period", place.period())
                .param("unit", place.unit())
                .param("form", form)
                .query((row, number) -> new FormSheet.Told(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("person"),
                        FilingEvent.valueOf(row.getString("event")),
                        row.getString("figure"),
                        row.getString("words")))
                .list();
    }

    /// When each unit handed a form in; those that did not are left out.
    List<Filed> filed(int period, int form) {
        return jdbc.sql("""
                select unit_no, filed_at
                  from indicators.filing
                 where period_no = :period and form_no = :form and filed_at is not null
                 order by unit_no
                """)
                .param("period", period)
                .param("form", form)
                .query((row, number) -> new Filed(
                        row.getInt(1), row.getObject(2, OffsetDateTime.class).toInstant()))
                .list();
    }

    /// When a unit handed in.
    record Filed(int unit, Instant at) {}
}
