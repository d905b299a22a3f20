package vn.phoihop.tasks;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.phoihop.calendar.ClockId;
import vn.phoihop.shared.Reference;

/// The values of a task for the columns of its row.
final class TaskColumns {

    private TaskColumns() {}

    /// What stays as it was given.
    static Map<String, @Nullable Object> identity(Task task, Optional<String> provinceOfWhole) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("number", task.number().toString());
        values.put("parent_province", provinceOfWhole.orElse(null));
        values.put(
                "parent", Optional.ofNullable(task.parent()).map(TaskId::value).orElse(null));
        values.put("title", task.title());
        values.put("output_kind", task.output().kind().name());
        values.put("output", task.output().name());
        values.put("criterion", task.output().criterion());
        values.put("owner", task.hands().owner().value());
        values.put("partners", TaskStore.uuids(task.hands().partners()));
        values.put("above", TaskStore.uuids(task.hands().above()));
        values.put("planned_at", TaskStore.time(task.plannedAt()));
        return values;
    }

    /// What its moves change.
    static Map<String, @Nullable Object> moving(Task task) {
        var claim = task.claim();
        var acceptedAt = task.acceptedAt();
        var values = new HashMap<String, @Nullable Object>();
        values.put("province", task.province());
        values.put("id", task.id().value());
        values.put("version", task.version());
        values.put("lead", task.hands().lead().value());
        values.put("lead_since", TaskStore.time(task.hands().leadSince()));
        values.put("shared", TaskStore.uuids(task.hands().shared()));
        values.put("state", task.state().name());
        values.put("unit", task.unit());
        values.put("claimed_at", claim == null ? null : TaskStore.time(claim.at()));
        values.put("claimed_by", claim == null ? null : claim.by().value());
        values.put("claimed_late", claim != null && claim.late());
        values.put("returns", task.returns());
        values.put("extensions", task.extensions());
        values.put("accepted_at", acceptedAt == null ? null : TaskStore.time(acceptedAt));
        values.put("review", clock(task.term().review()));
        values.put("answer", clock(task.term().answer()));
        return values;
    }

    /// What it comes from.
    static Map<String, @Nullable Object> origin(NewTask from) {
        var source = Optional.ofNullable(from.source());
        var place = from.place();
        var values = new HashMap<String, @Nullable Object>();
        values.put("form", from.form());
        values.put("area", from.area());
        values.put("source_kind", source.map(Reference::kind).orElse(""));
        values.put("source_id", source.map(Reference::id).orElse(""));
        values.put("source_number", source.map(Reference::number).orElse(""));
        values.put("source_title", source.map(Reference::title).orElse(""));
        values.put("place_line", place == null ? null : place.line());
        values.put("place_quote", place == null ? "" : place.quote());
        return values;
    }

    /// Until when, and by which clock.
    static Map<String, @Nullable Object> term(Task task) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("date_class", task.deadline().dateClass().name());
        values.put("basis", task.deadline().basis());
        values.put("day", task.deadline().day());
        values.put("working_days", task.deadline().workingDays());
        values.put("clock", task.term().clock().value());
        values.put("first_due_on", task.term().firstDueOn());
        values.put("due_on", task.term().dueOn());
        values.put("due_at", TaskStore.time(task.term().dueAt()));
        values.put("is_sure", task.term().isSure());
        return values;
    }

    private static @Nullable UUID clock(@Nullable ClockId id) {
        return id == null ? null : id.value();
    }
}
