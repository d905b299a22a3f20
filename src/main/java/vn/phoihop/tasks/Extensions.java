package vn.phoihop.tasks;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Part;
import vn.phoihop.tasks.TaskKeeper.Telling;

/// Later dates (gia hạn): asked by the lead before the date, decided by the owner once, by a coordinator a second time;
/// never for a date set by law. The first date stays visible.
@Component
public class Extensions {

    static final int MOST = 2;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final TaskKeeper keeper;
    private final TaskStore store;
    private final RecordStore records;
    private final TaskClocks clocks;

    Extensions(TaskKeeper keeper, TaskStore store, RecordStore records, TaskClocks clocks) {
        this.keeper = keeper;
        this.store = store;
        this.records = records;
        this.clocks = clocks;
    }

    /// The lead asks, before the date has passed, and says why.
    @Transactional
    public Optional<Refusal> ask(TaskId id, int version, Wish wish, String reason, Instant at, Actor by) {
        var task = keeper.need(id, version, by);
        if (!task.parts(by).contains(Part.LEAD)) {
            return Optional.of(Refusal.NOT_YOURS);
        }
        var refused = refuses(task, at)
                .or(() -> reason.isBlank() ? Optional.of(Refusal.REASON_MISSING) : Optional.empty())
                .or(() -> isLater(task, wish) ? Optional.empty() : Optional.of(Refusal.NOT_LATER))
                .or(() -> records.wish(task).isPresent() ? Optional.of(Refusal.ALREADY_ASKED) : Optional.empty());
        if (refused.isPresent()) {
            return refused;
        }
        records.ask(task, wish, reason.strip(), at, by);
        keeper.keep(
                task,
                new Telling(
                        wish.day() == null ? "EXTENSION_ASKED_DAYS" : "EXTENSION_ASKED",
                        List.of(wished(wish), reason.strip()),
                        at,
                        by,
                        TaskAct.ExtensionAsked::new));
        return Optional.empty();
    }

    private Optional<Refusal> refuses(Task task, Instant at) {
        if (!TaskFlow.of(TaskMove.EXTEND).isFrom(task.state())) {
            return Optional.of(Refusal.NOT_NOW);
        }
        if (task.deadline().dateClass() == DateClass.LAW) {
            return Optional.of(Refusal.LAW_DOES_NOT_MOVE);
        }
        if (task.extensions() >= MOST) {
            return Optional.of(Refusal.EXTENDED_TWICE);
        }
        if (!keeper.now().isBefore(task.term().dueAt())) {
            return Optional.of(Refusal.DUE_HAS_PASSED);
        }
        return task.untimely(at, keeper.now());
    }

    private static boolean isLater(Task task, Wish wish) {
        var day = wish.day();
        return wish.fits(task.deadline())
                && (day == null || day.isAfter(task.term().dueOn()));
    }

    private static String wished(Wish wish) {
        var day = wish.day();
        return day == null ? Integer.toString(wish.addedDays()) : DAY.format(day);
    }

    /// Grants or refuses what the lead asked for, with words: the owner the first time, a coordinator the second.
    @Transactional
    public Optional<Refusal> decide(TaskId id, int version, boolean isGranted, String words, Instant at, Actor by) {
        var task = keeper.need(id, version, by);
        var refused = keeper.refuses(task, TaskMove.EXTEND, at, by)
                .or(() -> isTheirs(task, by))
                .or(() -> words.isBlank() ? Optional.of(Refusal.REASON_MISSING) : Optional.empty())
                .or(() -> isGranted ? refuses(task, at) : Optional.empty());
        if (refused.isPresent()) {
            return refused;
        }
        var wish = records.wish(task);
        if (wish.isEmpty()) {
            return Optional.of(Refusal.NOTHING_ASKED);
        }
        return isGranted ? grant(task, wish.get(), words.strip(), at, by) : refuse(task, words.strip(), at, by);
    }

    private static Optional<Refusal> isTheirs(Task task, Actor by) {
        var needed = task.extensions() == 0 ? Part.OWNER : Part.COORDINATOR;
        if (task.parts(by).contains(needed)) {
            return Optional.empty();
        }
        return Optional.of(needed == Part.OWNER ? Refusal.NOT_YOURS : Refusal.SECOND_IS_THE_COORDINATORS);
    }

    private Optional<Refusal> refuse(Task task, String words, Instant at, Actor by) {
        records.decide(task, false, words, at, by);
        keeper.keep(task, new Telling("EXTENSION_REFUSED", List.of(words), at, by, TaskAct.ExtensionRefused::new));
        return Optional.empty();
    }

    private Optional<Refusal> grant(Task task, Wish wish, String words, Instant at, Actor by) {
        var deadline = wish.after(task.deadline());
        if (task.extensions() == 0) {
            var refused = clocks.extend(task, wish, words, at, by);
            if (refused.isPresent()) {
                return Optional.of(of(refused.get()));
            }
            store.redate(task, deadline);
        } else {
            var term = clocks.goOn(task, deadline, at, by);
            if (term.isEmpty()) {
                return Optional.of(Refusal.DUE_HAS_PASSED);
            }
            store.renew(task.due(deadline, term.get()));
        }
        records.decide(task, true, words, at, by);
        keeper.keep(
                task.extended(),
                new Telling(
                        wish.day() == null ? "EXTENDED_DAYS" : "EXTENDED",
                        List.of(wished(wish), words),
                        at,
                        by,
                        TaskAct.TaskExtended::new));
        return Optional.empty();
    }

    private static Refusal of(vn.phoihop.calendar.Refusal why) {
        return switch (why) {
            case DUE_HAS_PASSED, ALREADY_OVER -> Refusal.DUE_HAS_PASSED;
            case EXTENDED_ALREADY -> Refusal.EXTENDED_TWICE;
            case IN_THE_FUTURE, BEFORE_THE_START -> Refusal.NOT_AT_THAT_TIME;
            default -> Refusal.NOT_LATER;
        };
    }
}
