package vn.phoihop.programmes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.calendar.ClockId;
import vn.phoihop.organisations.Branch;
import vn.phoihop.programmes.Party.Answer;
import vn.phoihop.programmes.Party.Signature;
import vn.phoihop.programmes.Party.Succession;
import vn.phoihop.programmes.ProgrammeText.Content;
import vn.phoihop.shared.OrganisationId;

/// The parties of programmes and what they agree on, as rows.
@Component
class PartyStore {

    private final JdbcClient jdbc;

    PartyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The parties in the order of the paper.
    List<Party> of(Programme programme) {
        return jdbc.sql("""
                select organisation_id, place, name, abbreviation, branch, duties, succeeds, decision, left_on,
                       answer_clock, answered_at, agrees, sign_clock, signed_on, signatory, office, mark, mandate,
                       signed_hash, recorded_by
                  from programmes.party
                 where province_id = :province
                   and programme_id = :programme
                 order by place, organisation_id
                """)
                .param("province", programme.province())
                .param("programme", programme.id().value())
                .query(PartyStore::party)
                .list();
    }

    /// Puts these parties in the place of those that were there.
    void replace(Programme programme, List<Party> parties) {
        jdbc.sql("delete from programmes.party where province_id = :province and programme_id = :programme")
                .param("province", programme.province())
                .param("programme", programme.id().value())
                .update();
        parties.forEach(party -> add(programme, party));
    }

    void add(Programme programme, Party party) {
        jdbc.sql("""
                insert into programmes.party (province_id, programme_id, organisation_id, place, name, abbreviation,
                       branch, duties, succeeds, decision, sign_clock)
                values (:province, :programme, :organisation, :place, :name, :abbreviation,
                       :branch, :duties, :succeeds, :decision, :clock)
                """)
                .param("province", programme.province())
                .param("programme", programme.id().value())
                .param("organisation", party.organisation().value())
                .param("place", party.place())
                .param("name", party.name())
                .param("abbreviation", party.abbreviation())
                .param("branch", party.branch().name())
                .param("duties", party.duties())
                .param("succeeds", Columns.value(party.succession().succeeds()))
                .param("decision", party.succession().decision())
                .param("clock", Columns.value(party.signature().clock()))
                .update();
    }

    /// Another body stands in its place from this day on.
    void leave(Programme programme, OrganisationId party, LocalDate on) {
        jdbc.sql("""
                update programmes.party set left_on = :on
                 where province_id = :province and programme_id = :programme and organisation_id = :party
                """)
                .param("province", programme.province())
                .param("programme", programme.id().value())
                .param("party", party.value())
                .param("on", on)
                .update();
    }

    /// Keeps what a party was asked and answered.
    void answer(Programme programme, OrganisationId party, Answer answer) {
        jdbc.sql("""
                update programmes.party
                   set answer_clock = :clock, answered_at = :at, agrees = :agrees
                 where province_id = :province and programme_id = :programme and organisation_id = :party
                """)
                .param("province", programme.province())
                .param("programme", programme.id().value())
                .param("party", party.value())
                .param("clock", Columns.value(answer.clock()))
                .param("at", moment(answer.at()))
                .param("agrees", answer.agrees())
                .update();
    }

    /// Keeps a signature, or that it is awaited, or, with [Signature#NONE], that there is none.
    void sign(Programme programme, OrganisationId party, Signature signature) {
        var mark = signature.mark();
        jdbc.sql("""
                update programmes.party
                   set sign_clock = :clock, signed_on = :on, signatory = :signatory, office = :office, mark = :mark,
                       mandate = :mandate, signed_hash = :hash, recorded_by = :by
                 where province_id = :province and programme_id = :programme and organisation_id = :party
                """)
                .param("province", programme.province())
                .param("programme", programme.id().value())
                .param("party", party.value())
                .param("clock", Columns.value(signature.clock()))
                .param("on", signature.on())
                .param("signatory", signature.signatory())
                .param("office", signature.office())
                .param("mark", mark == null ? "" : mark.name())
                .param("mandate", signature.mandate())
                .param("hash", signature.hash())
                .param("by", signature.recordedBy())
                .update();
    }

    List<Content> contents(Programme programme) {
        return jdbc.sql("""
                select topic, words from programmes.content
                 where province_id = :province and programme_id = :programme
                 order by place, topic
                """)
                .param("province", programme.province())
                .param("programme", programme.id().value())
                .query((row, number) -> new Content(row.getString("topic"), row.getString("words")))
                .list();
    }

    void replaceContents(Programme programme, List<Content> contents) {
        jdbc.sql("delete from programmes.content where province_id = :province and programme_id = :programme")
                .param("province", programme.province())
                .param("programme", programme.id().value())
                .update();
        for (int place = 0; place < contents.size(); place++) {
            jdbc.sql("""
                    insert into programmes.content (province_id, programme_id, topic, place, words)
                    values (:province, :programme, :topic, :place, :words)
                    """)
                    .param("province", programme.province())
                    .param("programme", programme.id().value())
                    .param("topic", contents.get(place).topic())
                    .param("place", place)
                    .param("words", contents.get(place).words())
                    .update();
        }
    }

    private static Party party(ResultSet row, int number) throws SQLException {
        var mark = row.getString("mark");
        var agrees = row.getBoolean("agrees");
        return new Party(
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getInt("place"),
                row.getString("name"),
                row.getString("abbreviation"),
                Branch.valueOf(row.getString("branch")),
                row.getString("duties"),
                new Succession(Columns.body(row, "succeeds"), row.getString("decision"), Columns.day(row, "left_on")),
                new Answer(
                        Columns.clock(row, "answer_clock"),
                        Columns.moment(row, "answered_at"),
                        row.getObject("agrees") == null ? null : agrees),
                signature(row, mark.isEmpty() ? null : AuthorityMark.valueOf(mark)));
    }

    private static Signature signature(ResultSet row, @Nullable AuthorityMark mark) throws SQLException {
        @Nullable ClockId clock = Columns.clock(row, "sign_clock");
        return new Signature(
                clock,
                Columns.day(row, "signed_on"),
                row.getString("signatory"),
                row.getString("office"),
                mark,
                row.getString("mandate"),
                row.getString("signed_hash"),
                row.getString("recorded_by"));
    }

    private static @Nullable OffsetDateTime moment(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
