package vn.phoihop.indicators;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.indicators.ObservationStore.Place;
import vn.phoihop.shared.OrganisationId;

/// How far forms have come: turned from one state to another without touching what is being typed in them.
@Component
class FormLockStore {

    private final JdbcClient jdbc;

    FormLockStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The state of a form, and the version it was seen at.
    record Standing(FilingState state, int version) {}

    /// How far the form has come; empty while nobody has begun it.
    Optional<Standing> standing(Place place, int form) {
        return jdbc.sql("""
                select state, version
                  from indicators.filing
                 where province_id = :province and period_no = :period and unit_no = :unit and form_no = :form
                """)
                .param("province", place.province())
                .param("period", place.period())
                .param("unit", place.unit())
                .param("form", form)
                .query((row, number) ->
                        new Standing(FilingState.valueOf(row.getString("state")), row.getInt("version")))
                .optional();
    }

    /// Another state for the form as seen at this version; its draft stays.
    void turn(Place place, int form, int version, FilingState state) {
        var turned = jdbc.sql("""
                update indicators.filing
                   set state = :state, version = version + 1
                 where province_id = :province and period_no = :period and unit_no = :unit and form_no = :form
                   and version = :version
                """)
                .param("state", state.name())
                .param("province", place.province())
                .param("period", place.period())
                .param("unit", place.unit())
                .param("form", form)
                .param("version", version)
                .update();
        if (turned == 0) {
            throw new OptimisticLockingFailureException("filing " + place + " " + form);
        }
    }

    /// Locks a form nobody has opened, whose values came another way: it counts as handed in from this moment. Says
    /// whether there are any.
    boolean lockGiven(Place place, int form, OrganisationId owner, Instant at) {
        return jdbc.sql("""
                        insert into indicators.filing
                               (province_id, period_no, unit_no, form_no, owner_id, state, draft, filed_at, version)
                        select :province, :period, :unit, :form, :owner, 'LOCKED', '', :at, 0
                         where exists (
                               select from indicators.observation
                                 join indicators.form_figure on form_figure.figure_no = observation.figure_no
                                where observation.province_id = :province and observation.period_no = :period
                                  and observation.unit_no = :unit and form_figure.form_no = :form)
                        """)
                        .param("province", place.province())
                        .param("period", place.period())
                        .param("unit", place.unit())
                        .param("form", form)
                        .param("owner", owner.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }
}
