package vn.phoihop.concerns;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;

/// What is written down beside a concern: history, messages, segments, evidence, links, plan.
@Component
class RecordStore {

    private final JdbcClient jdbc;

    RecordStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private JdbcClient.StatementSpec on(Concern concern, String sql) {
        return jdbc.sql(sql).param("province", concern.province()).param("concern", concern.key());
    }

    void tell(Concern concern, String act, List<String> details, Instant at, Actor by) {
        on(concern, """
                insert into concerns.history (province_id, concern_id, at, organisation_id, name, act, details)
                values (:province, :concern, :at, :organisation, :name, :act, :details)
                """)
                .param("at", ConcernColumns.time(at))
                .param("organisation", organisation(by))
                .param("name", Reporter.isReporter(by) ? "reporter" : by.name())
                .param("act", act)
                .param("details", details.toArray(String[]::new))
                .update();
    }

    private static @Nullable UUID organisation(Actor by) {
        return Reporter.isNobody(by) ? null : by.organisation().value();
    }

    /// A word from us to whoever reported, or the other way.
    void say(Concern concern, String kind, boolean isOurs, String words, Instant at) {
        on(concern, """
                insert into concerns.message (province_id, concern_id, at, kind, is_ours, words)
                values (:province, :concern, :at, :kind, :is_ours, :words)
                """)
                .param("at", ConcernColumns.time(at))
                .param("kind", kind)
                .param("is_ours", isOurs)
                .param("words", words)
                .update();
    }

    /// From now on this organisation has it (null: nobody; the end when it is over).
    void segment(Concern concern, @Nullable OrganisationId to, Instant at) {
        endSegment(concern, at);
        on(concern, """
                insert into concerns.segment (province_id, concern_id, ordinal, organisation_id, began_at)
                select :province, :concern, coalesce(max(ordinal), 0) + 1, cast(:organisation as uuid), :at
                  from concerns.segment
                 where province_id = :province
                   and concern_id = :concern
                """)
                .param("organisation", to == null ? null : to.value())
                .param("at", ConcernColumns.time(at))
                .update();
    }

    void endSegment(Concern concern, Instant at) {
        on(concern, """
                update concerns.segment
                   set ended_at = :at
                 where province_id = :province
                   and concern_id = :concern
                   and ended_at is null
                """).param("at", ConcernColumns.time(at)).update();
    }

    void prove(Concern concern, String purpose, ConcernInput input, Instant at, Actor by) {
        on(concern, """
                insert into concerns.evidence
                       (province_id, concern_id, at, purpose, source, title, document_id, name, organisation_id)
                values (:province, :concern, :at, :purpose, :source, :title, :document, :name, :organisation)
                """)
                .param("at", ConcernColumns.time(at))
                .param("purpose", purpose)
                .param("source", input.document() == null ? "SEEN" : "DOCUMENT")
                .param("title", input.title())
                .param("document", input.document())
                .param("name", by.name())
                .param("organisation", organisation(by))
                .update();
    }

    void link(Concern concern, Reference record, Instant at) {
        on(concern, """
                insert into concerns.link (province_id, concern_id, kind, id, number, title, at)
                values (:province, :concern, :kind, :id, :number, :title, :at)
                on conflict (province_id, concern_id, kind, id) do nothing
                """)
                .param("kind", record.kind())
                .param("id", record.id())
                .param("number", record.number())
                .param("title", record.title())
                .param("at", ConcernColumns.time(at))
                .update();
    }

    void plan(Concern concern, String steps, ConcernInput.Informing informing) {
        on(concern, """
                insert into concerns.plan (province_id, concern_id, steps, before, during, after)
                values (:province, :concern, :steps, :before, :during, :after)
                on conflict (province_id, concern_id)
                do update set steps = excluded.steps, before = excluded.before, during = excluded.during,
                              after = excluded.after
                """)
                .param("steps", steps)
                .param("before", informing.before())
                .param("during", informing.during())
                .param("after", informing.after())
                .update();
    }

    /// Nothing that was said stays: the matter was pointed to a procedure of its own.
    void destroyWords(Concern concern) {
        on(concern, """
                delete from concerns.message
                 where province_id = :province
                   and concern_id = :concern
                """).update();
        on(concern, """
                delete from concerns.evidence
                 where province_id = :province
                   and concern_id = :concern
                """).update();
        on(concern, """
                update concerns.history
                   set details = '{}'
                 where province_id = :province
                   and concern_id = :concern
                """).update();
    }

    /// Which procedure it was pointed to; of a denunciation nothing else is kept.
    void refer(Referral referral) {
        jdbc.sql("""
                insert into concerns.referral
                       (province_id, id, form_id, procedure_code, channel, day, file_number, organisation_id)
                values (:province, :id, :form, :procedure, :channel, :day, :file_number, :organisation)
                on conflict (province_id, form_id) do nothing
                """)
                .param("province", referral.province())
                .param("id", UUID.randomUUID())
                .param("form", referral.form())
                .param("procedure", referral.procedure().name())
                .param("channel", referral.channel().name())
                .param("day", referral.day())
                .param("file_number", referral.fileNumber())
                .param("organisation", referral.organisation().value())
                .update();
    }

    /// The organisation that receives what comes in by the open page of a province.
    Optional<OrganisationId> desk(String province) {
        return jdbc.sql("""
                select organisation_id
                  from concerns.desk
                 where province_id = :province
                """)
                .param("province", province)
                .query((row, n) -> new OrganisationId(row.getObject("organisation_id", UUID.class)))
                .optional();
    }

    void setDesk(String province, OrganisationId organisation) {
        jdbc.sql("""
                insert into concerns.desk (province_id, organisation_id)
                values (:province, :organisation)
                on conflict (province_id) do update set organisation_id = excluded.organisation_id
                """)
                .param("province", province)
                .param("organisation", organisation.value())
                .update();
    }

    /// The provinces whose open page somebody receives.
    List<String> provinces() {
        return jdbc.sql("select province_id from concerns.desk order by province_id")
                .query((row, n) -> row.getString("province_id"))
                .list();
    }
}
