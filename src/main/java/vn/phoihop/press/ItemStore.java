package vn.phoihop.press;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.calendar.ClockId;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;

/// Press items as their rules need them: one row in, one row out.
@Component
class ItemStore {

    private static final String ITEM = """
            select province_id, id, number, outlet, title, link, published_on, received_on, captured_at, place_code,
                   place_name, topic, owner_id, lead_id, partners, concerned_id, state, round, reason_code, reason,
                   outcome, outcome_on, outcome_words, concern_kind, concern_id, concern_number, concern_title,
                   assign_clock_id, answer_clock_id, mend_clock_id, first_due_on, due_on, due_at, is_sure, responded_at,
                   responded_late, version
              from press.item
            """;

    private final JdbcClient jdbc;

    ItemStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(PressItem item, UUID form) {
        jdbc.sql("""
                insert into press.item
                       (province_id, id, number, form_id, outlet, title, link, published_on, received_on, captured_at,
                        place_code, place_name, topic, owner_id, lead_id, partners, concerned_id, shared_with, state,
                        round, reason_code, reason, outcome, outcome_on, outcome_words, concern_kind, concern_id,
                        concern_number, concern_title, assign_clock_id, answer_clock_id, mend_clock_id, first_due_on,
                        due_on, due_at, is_sure, responded_at, responded_late, version)
                values (:province, :id, :number, :form, :outlet, :title, :link, :published_on, :received_on, :captured,
                        :place_code, :place_name, :topic, :owner, :lead, :partners, :concerned, :shared, :state,
                        :round, :reason_code, :reason, :outcome, :outcome_on, :outcome_words, :concern_kind, :concern_id,
                        :concern_number, :concern_title, :assign, :answer, :mend, :first_due_on,
                        :due_on, :due_at, :is_sure, :responded, :late, 0)
                """)
                .params(identity(item))
                .params(moving(item))
                .param("form", form)
                .update();
    }

    private static Map<String, @Nullable Object> identity(PressItem item) {
        var values = new HashMap<String, @Nullable Object>();
        var publication = item.publication();
        values.put("number", item.number().toString());
        values.put("outlet", publication.outlet());
        values.put("title", publication.title());
        values.put("link", publication.link());
        values.put("published_on", publication.publishedOn());
        values.put("received_on", publication.receivedOn());
        values.put("captured", PressRows.time(item.capturedAt()));
        values.put("place_code", item.place().code());
        values.put("place_name", item.place().name());
        values.put("topic", item.topic().name());
        values.put("owner", item.hands().owner().value());
        return values;
    }

    private static Map<String, @Nullable Object> moving(PressItem item) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("province", item.province());
        values.put("id", item.id().value());
        values.put("lead", value(item.hands().lead()));
        values.put("partners", PressRows.uuids(item.hands().partners()));
        values.put("concerned", value(item.hands().concerned()));
        values.put("shared", PressRows.uuids(item.hands().shared()));
        values.put("state", item.state().name());
        values.put("round", item.round());
        values.put("reason_code", item.reasonCode());
        values.put("reason", item.reason());
        values.put("outcome", item.outlet().outcome().name());
        values.put("outcome_on", item.outlet().on());
        values.put("outcome_words", item.outlet().words());
        values.putAll(concern(item.concern()));
        values.putAll(times(item.times()));
        return values;
    }

    private static Map<String, @Nullable Object> concern(@Nullable Reference concern) {
        return Map.of(
                "concern_kind", concern == null ? "" : concern.kind(),
                "concern_id", concern == null ? "" : concern.id(),
                "concern_number", concern == null ? "" : concern.number(),
                "concern_title", concern == null ? "" : concern.title());
    }

    private static Map<String, @Nullable Object> times(PressItem.Times times) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("assign", times.assign().value());
        values.put("answer", times.answer().value());
        values.put("mend", times.mend() == null ? null : times.mend().value());
        values.put("first_due_on", times.firstDueOn());
        values.put("due_on", times.dueOn());
        values.put("due_at", PressRows.time(times.dueAt()));
        values.put("is_sure", times.isSure());
        values.put("responded", PressRows.timeOrNull(times.respondedAt()));
        values.put("late", times.isLate());
        return values;
    }

    private static @Nullable UUID value(@Nullable OrganisationId id) {
        return id == null ? null : id.value();
    }

    /// Keeps what a move changed; fails when somebody changed the item meanwhile.
    void update(PressItem item) {
        var changed = jdbc.sql("""
                update press.item
                   set lead_id = :lead, partners = :partners, concerned_id = :concerned, shared_with = :shared,
                       state = :state, round = :round, reason_code = :reason_code, reason = :reason,
                       outcome = :outcome, outcome_on = :outcome_on, outcome_words = :outcome_words,
                       concern_kind = :concern_kind, concern_id = :concern_id, concern_number = :concern_number,
                       concern_title = :concern_title, assign_clock_id = :assign, answer_clock_id = :answer,
                       mend_clock_id = :mend, first_due_on = :first_due_on, due_on = :due_on, due_at = :due_at, is_sure = :is_sure,
                       responded_at = :responded, responded_late = :late, version = version + 1
                 where province_id = :province
                   and id = :id
                   and version = :version
                """)
                .params(moving(item))
                .param("version", item.version())
                .update();
        if (changed == 0) {
            throw new OptimisticLockingFailureException("press item " + item.id());
        }
    }

    /// Copies what a clock says to the item it belongs to.
    void due(ClockId clock, LocalDate dueOn, Instant dueAt, boolean sure) {
        jdbc.sql("""
                update press.item
                   set due_on = :due_on, due_at = :due_at, is_sure = :is_sure
                 where answer_clock_id = :clock
                """)
                .param("is_sure", sure)
                .param("due_on", dueOn)
                .param("due_at", PressRows.time(dueAt))
                .param("clock", clock.value())
                .update();
    }

    /// The item, if this actor may see it.
    PressItem need(PressItemId id, Actor actor) {
        return jdbc.sql(ITEM + """
                 where id = :id
                   and access.may_see(:sees, owner_id, shared_with, published)
                """)
                .param("id", id.value())
                .param("sees", actor.visibility().sees())
                .query(PressRows::item)
                .optional()
                .orElseThrow(() -> new NotThere("press item " + id));
    }

    /// The item, for what the time starts: nobody looks at it.
    Optional<PressItem> find(PressItemId id) {
        return jdbc.sql(ITEM + " where id = :id")
                .param("id", id.value())
                .query(PressRows::item)
                .optional();
    }
}
