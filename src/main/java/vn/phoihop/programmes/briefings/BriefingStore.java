package vn.phoihop.programmes.briefings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.programmes.Columns;
import vn.phoihop.programmes.Programme;
import vn.phoihop.programmes.ProgrammeId;
import vn.phoihop.programmes.briefings.Briefing.Attendance;
import vn.phoihop.programmes.briefings.Briefing.Form;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Visibility;

/// Duties to brief and sessions, as rows.
@Component
class BriefingStore {

    private static final String DUTIES = """
            select programme.id as programme, programme.number, programme.symbol, programme.title,
                   duty.organisation_id, duty.asked_on, duty.due_on, duty.held_on, duty.clock_id
              from programmes.briefing_duty as duty
              join programmes.programme
                on programme.province_id = duty.province_id and programme.id = duty.programme_id
            """;

    private final JdbcClient jdbc;

    BriefingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Keeps that a body is to brief; false when it was asked already.
    boolean ask(Programme programme, OrganisationId body, LocalDate on, LocalDate due) {
        return jdbc.sql("""
                insert into programmes.briefing_duty (province_id, programme_id, organisation_id, asked_on, due_on)
                values (:province, :programme, :body, :on, :due)
                on conflict (province_id, programme_id, organisation_id) do nothing
                """)
                        .param("province", programme.province())
                        .param("programme", programme.id().value())
                        .param("body", body.value())
                        .param("on", on)
                        .param("due", due)
                        .update()
                == 1;
    }

    void clock(Programme programme, OrganisationId body, UUID clock) {
        jdbc.sql("""
                update programmes.briefing_duty set clock_id = :clock
                 where province_id = :province and programme_id = :programme and organisation_id = :body
                """)
                .param("province", programme.province())
                .param("programme", programme.id().value())
                .param("body", body.value())
                .param("clock", clock)
                .update();
    }

    /// Keeps a session; the same form is kept once.
    boolean add(Programme programme, Briefing briefing, Actor by, Instant at) {
        var people = briefing.attendance();
        return jdbc.sql("""
                insert into programmes.briefing (province_id, programme_id, id, organisation_id, held_on, form, place,
                       chaired_by, note, key_officials, officials, party_members, speakers, residents, recorded_at,
                       recorded_by)
                values (:province, :programme, :id, :body, :held, :form, :place, :chaired, :note, :key, :officials,
                       :members, :speakers, :residents, :at, :by)
                on conflict (province_id, programme_id, id) do nothing
                """)
                        .param("province", programme.province())
                        .param("programme", programme.id().value())
                        .param("id", briefing.id())
                        .param("body", briefing.body().value())
                        .param("held", briefing.heldOn())
                        .param("form", briefing.form().name())
                        .param("place", briefing.place())
                        .param("chaired", briefing.chairedBy())
                        .param("note", briefing.note())
                        .param("key", people.keyOfficials())
                        .param("officials", people.officials())
                        .param("members", people.partyMembers())
                        .param("speakers", people.speakers())
                        .param("residents", people.residents())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by.name())
                        .update()
                == 1;
    }

    /// The duty of a body is done on the day of its first session.
    void held(Programme programme, OrganisationId body, LocalDate on) {
        jdbc.sql("""
                update programmes.briefing_duty set held_on = least(held_on, :on)
                 where province_id = :province and programme_id = :programme and organisation_id = :body
                """)
                .param("province", programme.province())
                .param("programme", programme.id().value())
                .param("body", body.value())
                .param("on", on)
                .update();
    }

    List<Duty> dutiesOf(Programme programme) {
        return jdbc.sql(DUTIES + """
                 where duty.province_id = :province and duty.programme_id = :programme
                 order by duty.due_on, duty.organisation_id
                """)
                .param("province", programme.province())
                .param("programme", programme.id().value())
                .query(BriefingStore::duty)
                .list();
    }

    /// The duties of all programmes that may be seen, those not done first.
    List<Duty> duties(Visibility sees, int limit) {
        return jdbc.sql(DUTIES + """
                 where access.may_see(:sees, programme.owner_id, programme.shared_with, programme.published)
                 order by duty.held_on is not null, duty.due_on, duty.organisation_id, programme.id
                 limit :limit
                """)
                .param("sees", sees.sees())
                .param("limit", limit)
                .query(BriefingStore::duty)
                .list();
    }

    List<Briefing> of(Programme programme) {
        return jdbc.sql("""
                select id, organisation_id, held_on, form, place, chaired_by, note, key_officials, officials,
                       party_members, speakers, residents
                  from programmes.briefing
                 where province_id = :province and programme_id = :programme
                 order by held_on desc, id
                """)
                .param("province", programme.province())
                .param("programme", programme.id().value())
                .query(BriefingStore::briefing)
                .list();
    }

    private static Duty duty(ResultSet row, int number) throws SQLException {
        var given = row.getInt("number");
        var printed = row.wasNull() ? "" : "%02d-%s".formatted(given, row.getString("symbol"));
        @Nullable UUID clock = Columns.id(row, "clock_id");
        return new Duty(
                new ProgrammeId(row.getObject("programme", UUID.class)),
                printed,
                row.getString("title"),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getObject("asked_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                Columns.day(row, "held_on"),
                clock);
    }

    private static Briefing briefing(ResultSet row, int number) throws SQLException {
        return new Briefing(
                row.getObject("id", UUID.class),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getObject("held_on", LocalDate.class),
                Form.valueOf(row.getString("form")),
                row.getString("place"),
                row.getString("chaired_by"),
                row.getString("note"),
                new Attendance(
                        row.getInt("key_officials"),
                        row.getInt("officials"),
                        row.getInt("party_members"),
                        row.getInt("speakers"),
                        row.getInt("residents")));
    }
}
