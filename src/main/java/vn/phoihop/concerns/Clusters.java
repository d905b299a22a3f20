package vn.phoihop.concerns;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// Concerns that are the same: linked to one head, never moved into it; the head’s answers reach all, and a link can be
/// undone.
@Component
class Clusters implements Acts {

    private final ConcernStore store;
    private final RecordStore records;
    private final ConcernClocks dates;
    private final AnswerStore answers;

    Clusters(ConcernStore store, RecordStore records, ConcernClocks dates, AnswerStore answers) {
        this.store = store;
        this.records = records;
        this.dates = dates;
        this.answers = answers;
    }

    @Override
    public Map<ConcernMove, Function<Step, Step.Decision>> acts() {
        return Map.ofEntries(
                Map.entry(ConcernMove.LINK, this::link),
                Map.entry(ConcernMove.UNLINK, this::unlink),
                Map.entry(ConcernMove.REPLY_LINKED, this::replied));
    }

    /// PC-06: whoever reported is told; the age and the right to a reply stay its own.
    Step.Decision link(Step step) {
        var concern = step.concern();
        var other = step.input().other();
        var head = other == null ? Optional.<Concern>empty() : store.seen(new ConcernId(other), step.by());
        var refused = refuses(concern, head);
        if (refused.isPresent()) {
            return Step.no(refused.get());
        }
        var found = head.orElseThrow();
        records.say(concern, "LINKED", true, found.number().toString(), step.at());
        return step.made(
                concern.moved(step.move()).headed(new Concern.Head(found.province(), found.id())),
                found.number().toString(),
                found.matter().title());
    }

    private Optional<Refusal> refuses(Concern concern, Optional<Concern> head) {
        if (head.isEmpty()
                || head.get().head() != null
                || !head.get().axes().state().isOpen()) {
            return Optional.of(Refusal.NO_SUCH_HEAD);
        }
        if (head.get().id().equals(concern.id())) {
            return Optional.of(Refusal.SAME_CONCERN);
        }
        return store.linkedTo(concern).isEmpty() ? Optional.empty() : Optional.of(Refusal.HAS_OTHERS);
    }

    /// PC-07: it goes its own way again, by its own clock, which never stopped.
    Step.Decision unlink(Step step) {
        records.say(step.concern(), "UNLINKED", true, step.input().words(), step.at());
        return step.made(
                step.concern().moved(step.move()).headed(null), step.input().words());
    }

    /// PC-08: the answer of the head was said to whoever reported this one.
    Step.Decision replied(Step step) {
        return step.made(step.input().words());
    }

    /// PC-08, PC-09: what the head said and how it ended reaches everyone linked to it.
    List<Step> following(Step step, Concern head) {
        var next = switch (step.move()) {
            case SEND, HOLD -> Optional.of(ConcernMove.REPLY_LINKED);
            case PROMISE, MOVE_PROMISE, CORRECT_PUBLIC -> Optional.of(ConcernMove.REPLY_LINKED);
            case CLOSE_UNCONFIRMED, CONFIRM -> Optional.of(ConcernMove.CLOSE_LINKED);
            case CLOSE_EXPLAINED -> Optional.of(ConcernMove.EXPLAIN_LINKED);
            default -> Optional.<ConcernMove>empty();
        };
        if (next.isEmpty()) {
            return List.of();
        }
        var words = words(step, head);
        return store.linkedTo(head).stream()
                .filter(each -> each.axes().state() == ConcernState.LINKED)
                .map(each -> follower(each, next.get(), words, step))
                .toList();
    }

    private Step follower(Concern each, ConcernMove move, String words, Step step) {
        if (move == ConcernMove.REPLY_LINKED) {
            records.say(each, "ANSWER", true, words, step.at());
            dates.stop(each, ConcernClocks.ANSWER, "answered with the cluster", step.at(), step.by());
        }
        return new Step(each, move, ConcernInput.words(words), step.at(), step.by());
    }

    private String words(Step step, Concern head) {
        return switch (step.move()) {
            case SEND, HOLD ->
                answers.of(head).stream().map(AnswerStore.Answer::summary).reduce("", (first, later) -> later);
            default -> step.input().words();
        };
    }
}
