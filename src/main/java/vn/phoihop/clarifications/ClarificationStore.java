package vn.phoihop.clarifications;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.calendar.ClockId;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Visibility;

/// Clarifications as their rules need them: one row in, one row out.
@Component
class ClarificationStore {

    private static final String CLARIFICATION = """
            select province_id, id, number, claim, policy, policy_kind, policy_id, policy_number, why_believed, topic,
                   place_code, place_name, is_safety, channel, owner_id, concerned_id, partners, state, publication,
                   rating, reason_code, reason, edition, is_contested, outcome_kind, outcome_id, outcome_number,
                   outcome_title, scope_clock_id, evidence_clock_id, mend_clock_id, review_clock_id, due_on, due_at,
                   proposed_at, published_at, version
              from clarifications.clarification
            """;

    private final JdbcClient jdbc;

    ClarificationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long nextSerial() {
        return jdbc.sql("select nextval('clarifications.serial') as serial")
                .query((row, n) -> row.getLong("serial"))
                .single();
    }

    Optional<ClarificationId> typedIn(UUID form, String province) {
        return jdbc.sql("""
                select id
                  from clarifications.clarification
                 where province_id = :province
                   and form_id = :form
                """)
                .param("province", province)
                .param("form", form)
                .query((row, n) -> new ClarificationId(row.getObject("id", UUID.class)))
                .optional();
    }

    void insert(Clarification it, UUID form) {
        jdbc.sql("""
                insert into clarifications.clarification
                       (province_id, id, number, form_id, claim, policy, policy_kind, policy_id, policy_number,
                        why_believed, topic, place_code, place_name, is_safety, channel, owner_id, concerned_id,
                        partners, shared_with, state, publication, rating, reason_code, reason, edition, is_contested,
                        outcome_kind, outcome_id, outcome_number, outcome_title, scope_clock_id, evidence_clock_id,
                        mend_clock_id, review_clock_id, due_on, due_at, proposed_at, published_at, version)
                values (:province, :id, :number, :form, :claim, :policy, :policy_kind, :policy_id, :policy_number,
                        :why, :topic, :place_code, :place_name, :is_safety, :channel, :owner, :concerned,
                        :partners, :shared, :state, :publication, :rating, :reason_code, :reason, :edition, :contested,
                        :outcome_kind, :outcome_id, :outcome_number, :outcome_title, :scope, :evidence,
                        :mend, :review, :due_on, :due_at, :proposed_at, :published_at, 0)
                """)
                .params(identity(it))
                .params(moving(it))
                .param("form", form)
                .update();
    }

    private static Map<String, @Nullable Object> identity(Clarification it) {
        var claim = it.claim();
        var record = claim.record();
        var values = new HashMap<String, @Nullable Object>();
        values.put("number", it.number().toString());
        values.put("claim", claim.words());
        values.put("policy", claim.policy());
        values.put("policy_kind", record == null ? "" : record.kind());
        values.put("policy_id", record == null ? "" : record.id());
        values.put("policy_number", record == null ? "" : record.number());
        values.put("why", claim.whyBelieved());
        values.put("topic", claim.topic().name());
        values.put("place_code", claim.place().code());
        values.put("place_name", claim.place().name());
        values.put("is_safety", claim.isSafety());
        values.put("channel", it.channel().name());
        values.put("owner", it.hands().owner().value());
        values.put("concerned", value(it.hands().concerned()));
        values.put("partners", Rows.uuids(it.hands().partners()));
        values.put("shared", Rows.uuids(it.hands().shared()));
        values.put("proposed_at", Rows.time(it.proposedAt()));
        return values;
    }

    private static Map<String, @Nullable Object> moving(Clarification it) {
        var outcome = it.outcome();
        var rating = it.rating();
        var values = new HashMap<String, @Nullable Object>();
        values.put("province", it.province());
        values.put("id", it.id().value());
        values.put("state", it.state().name());
        values.put("publication", it.publication().name());
        values.put("rating", rating == null ? null : rating.name());
        values.put("reason_code", it.reasonCode());
        values.put("reason", it.reason());
        values.put("edition", it.edition());
        values.put("contested", it.isContested());
        values.put("outcome_kind", outcome == null ? "" : outcome.kind());
        values.put("outcome_id", outcome == null ? "" : outcome.id());
        values.put("outcome_number", outcome == null ? "" : outcome.number());
        values.put("outcome_title", outcome == null ? "" : outcome.title());
        values.put("published_at", Rows.timeOrNull(it.publishedAt()));
        values.putAll(times(it.times()));
        return values;
    }

    private static Map<String, @Nullable Object> times(Clarification.Times times) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("scope", clock(times.scope()));
        values.put("evidence", clock(times.evidence()));
        values.put("mend", clock(times.mend()));
        values.put("review", clock(times.review()));
        values.put("due_on", times.dueOn());
        values.put("due_at", Rows.timeOrNull(times.dueAt()));
        return values;
    }

    private static @Nullable UUID clock(@Nullable ClockId clock) {
        return clock == null ? null : clock.value();
    }

    private static @Nullable UUID value(@Nullable OrganisationId id) {
        return id == null ? null : id.value();
    }

    /// Keeps what a move changed; fails when somebody changed it meanwhile.
    void update(Clarification it) {
        var changed =
                jdbc.sql("""
                update clarifications.clarification
                   set state = :state, publication = :publication, rating = :rating, reason_code = :reason_code,
                       reason = :reason, edition = :edition, is_contested = :contested, outcome_kind = :outcome_kind,
                       outcome_id = :outcome_id, outcome_number = :outcome_number, outcome_title = :outcome_title,
                       scope_clock_id = :scope, evidence_clock_id = :evidence, mend_clock_id = :mend,
                       review_clock_id = :review, due_on = :due_on, due_at = :due_at, published_at = :published_at,
                       version = version + 1
                 where province_id = :province
                   and id = :id
                   and version = :version
                """).params(moving(it)).param("version", it.version()).update();
        if (changed == 0) {
            throw new OptimisticLockingFailureException("clarification " + it.id());
        }
    }

    /// Keeps who takes part.
    void hands(Clarification it) {
        jdbc.sql("""
                update clarifications.clarification
                   set concerned_id = :concerned, partners = :partners, shared_with = :shared
                 where province_id = :province
                   and id = :id
                """)
                .param("concerned", value(it.hands().concerned()), java.sql.Types.OTHER)
                .param("partners", Rows.uuids(it.hands().partners()))
                .param("shared", Rows.uuids(it.hands().shared()))
                .param("province", it.province())
                .param("id", it.id().value())
                .update();
    }

    /// What was proposed on the public page under this number.
    Optional<Clarification> proposedByAnyone(ClarificationNumber number) {
        return jdbc.sql(CLARIFICATION + """
                 where number = :number
                   and channel = 'PUBLIC_PAGE'
                 order by proposed_at desc, id
                 limit 1
                """)
                .param("number", number.toString())
                .query(Rows::clarification)
                .optional();
    }

    /// Copies what a clock says to the clarification whose present term it is.
    void due(ClockId clock, LocalDate dueOn, Instant dueAt) {
        jdbc.sql("""
                update clarifications.clarification
                   set due_on = :due_on, due_at = :due_at
                 where (state = 'PROPOSED' and scope_clock_id = :clock)
                    or (state in ('EVIDENCE', 'DRAFTED', 'CHECKED', 'APPROVED') and evidence_clock_id = :clock)
                """)
                .param("due_on", dueOn)
                .param("due_at", Rows.time(dueAt))
                .param("clock", clock.value())
                .update();
    }

    /// The clarification, if this actor may see it.
    Clarification need(ClarificationId id, Actor actor) {
        return jdbc.sql(CLARIFICATION + """
                 where id = :id
                   and access.may_see(:sees, owner_id, shared_with, published)
                """)
                .param("id", id.value())
                .param("sees", actor.visibility().sees())
                .query(Rows::clarification)
                .optional()
                .orElseThrow(() -> new NotThere("clarification " + id));
    }

    /// The clarification, for what the time starts: nobody looks at it.
    Optional<Clarification> find(ClarificationId id) {
        return jdbc.sql(CLARIFICATION + " where id = :id")
                .param("id", id.value())
                .query(Rows::clarification)
                .optional();
    }

    /// The clarification with this number that anyone can read.
    Optional<Clarification> published(ClarificationNumber number) {
        return jdbc.sql(CLARIFICATION + """
                 where number = :number
                   and publication <> 'INTERNAL'
                 order by published_at desc, id
                 limit 1
                """)
                .param("number", number.toString())
                .query(Rows::clarification)
                .optional();
    }

    /// Which of these somebody may see.
    Set<String> seen(Set<String> ids, Visibility who) {
        return jdbc
                .sql("""
                select id
                  from clarifications.clarification
                 where id = any (:ids::uuid[])
                   and access.may_see(:sees, owner_id, shared_with, published)
                """)
                .param("ids", ids.toArray(String[]::new))
                .param("sees", who.sees())
                .query((row, n) -> row.getObject("id", UUID.class).toString())
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /// How many proposals of a province were decided, and how many of them turned out right.
    Share share(String province) {
        return jdbc.sql("""
                select count(*) filter (where state in ('COMPLETED', 'CLAIM_RIGHT')) as decided,
                       count(*) filter (where state = 'CLAIM_RIGHT'
                                           or (state = 'COMPLETED' and rating = 'ACCURATE')) as correct
                  from clarifications.clarification
                 where province_id = :province
                """)
                .param("province", province)
                .query((row, n) -> new Share(row.getInt("correct"), row.getInt("decided")))
                .single();
    }
}
