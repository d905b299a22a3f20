package vn.phoihop.concerns;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// What anyone may see, and how far the facts are verified: the two other axes.
@Component
class Publications implements Acts {

    private final RecordStore records;
    private final AnswerStore answers;
    private final ConcernClocks dates;
    private final Previews previews;

    Publications(RecordStore records, AnswerStore answers, ConcernClocks dates, Previews previews) {
        this.records = records;
        this.answers = answers;
        this.dates = dates;
        this.previews = previews;
    }

    @Override
    public Map<ConcernMove, Function<Step, Step.Decision>> acts() {
        return Map.ofEntries(
                Map.entry(ConcernMove.PUBLISH, this::make),
                Map.entry(ConcernMove.PUBLISH_FULL, this::make),
                Map.entry(ConcernMove.WITHHOLD, this::make),
                Map.entry(ConcernMove.CORRECT_PUBLIC, this::make),
                Map.entry(ConcernMove.VERIFY_PARTLY, this::verify),
                Map.entry(ConcernMove.VERIFY, this::verify),
                Map.entry(ConcernMove.VERIFY_NOT, this::verify),
                Map.entry(ConcernMove.UNVERIFY, this::verify));
    }

    /// Public words are there to be read.
    Optional<Refusal> refuses(Step step) {
        var isSummary = step.move() != ConcernMove.PUBLISH_FULL;
        return isSummary && step.input().words().isEmpty() ? Optional.of(Refusal.WORDS_MISSING) : Optional.empty();
    }

    /// PB-01 to PB-04, when both have signed; the second looked at what seems to be personal data.
    Step.Decision make(Step step) {
        var concern = step.concern();
        var isShown = step.move() != ConcernMove.WITHHOLD;
        var refused = previews.refuses(previews.of(concern, step.move(), step.input()), step);
        if (refused.isPresent()) {
            return Step.no(refused.get());
        }
        if (step.move() == ConcernMove.PUBLISH || step.move() == ConcernMove.CORRECT_PUBLIC) {
            var words = step.input().words();
            answers.draft(concern, "CORRECTION", step.input().more(words), step.at(), step.first());
            answers.waiting(concern).ifPresent(draft -> answers.send(concern, draft, step.at(), step.by()));
            records.say(concern, "STATEMENT", true, words, step.at());
        }
        if (isShown) {
            dates.stop(concern, ConcernClocks.FIRST_STATEMENT, "published", step.at(), step.by());
        }
        return step.made(step.input().code(), step.input().words());
    }

    /// VF-01, VF-02.
    Step.Decision verify(Step step) {
        if (step.move() != ConcernMove.UNVERIFY) {
            records.prove(step.concern(), step.move().name(), step.input(), step.at(), step.by());
        }
        return step.made(step.input().title(), step.input().words());
    }
}
