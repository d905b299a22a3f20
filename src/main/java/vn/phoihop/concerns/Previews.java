package vn.phoihop.concerns;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.phoihop.concerns.AnswerStore.Answer;
import vn.phoihop.publicsite.spi.PublicBoard;
import vn.phoihop.publicsite.spi.PublicEntry;
import vn.phoihop.publicsite.spi.PublicPreview;
import vn.phoihop.publicsite.spi.PublicPromise;

/// What anyone would see of a concern if what waits for a second person were published now, with what in it looks like
/// personal data. That person signs what they have seen: another version of the concern is refused.
@Component
class Previews {

    private final PublicFace face;
    private final PublicBoard board;
    private final AnswerStore answers;
    private final RecordStore records;
    private final ConcernClocks dates;
    private final Clock clock;

    Previews(
            PublicFace face,
            PublicBoard board,
            AnswerStore answers,
            RecordStore records,
            ConcernClocks dates,
            Clock clock) {
        this.face = face;
        this.board = board;
        this.answers = answers;
        this.records = records;
        this.dates = dates;
        this.clock = clock;
    }

    /// Of an answer that waits to be approved; nothing when the concern stays withheld.
    Optional<PublicPreview> of(Concern concern, Answer waiting) {
        var now = clock.instant();
        var state = waiting.isHolding() ? ConcernState.IN_PROGRESS : ConcernState.ANSWERED;
        var axes = concern.axes().in(state).ending(waiting.outcome()).shown(Answers.published(concern));
        var moments =
                waiting.isHolding() ? concern.moments() : concern.moments().answered(now, false);
        var day = waiting.fullOn();
        var promised = new ArrayList<>(face.promises(concern));
        if (day != null) {
            promised.add(face.promised(concern, waiting.summary(), day));
        }
        return seen(concern, concern.with(axes).with(moments), sent(concern, waiting.sent(now)), promised)
                .map(preview -> told(preview, waiting.isHolding() ? ConcernMove.HOLD : ConcernMove.SEND));
    }

    /// The step that is told with it.
    private PublicPreview told(PublicPreview preview, ConcernMove move) {
        var entry = preview.entry();
        var steps = Stream.concat(entry.steps().stream(), face.step(move.name(), dates.day(clock.instant())).stream())
                .toList();
        return new PublicPreview(entry.withSteps(steps), preview.findings());
    }

    /// Of a move that waits for its second signature; nothing where it changes nothing anyone sees.
    Optional<PublicPreview> of(Concern concern, ConcernMove move, ConcernInput input) {
        return switch (move) {
            case PUBLISH, CORRECT_PUBLIC -> {
                var statement = Answer.statement(input.words(), clock.instant());
                yield seen(concern, concern.moved(move), sent(concern, statement), face.promises(concern));
            }
            case PUBLISH_FULL -> seen(concern, concern.moved(move), sent(concern), face.promises(concern));
            case PROMISE -> {
                var day = input.day();
                var promised = new ArrayList<>(face.promises(concern));
                if (day != null) {
                    promised.add(face.promised(concern, input.words(), day));
                }
                yield seen(concern, concern.moved(move), sent(concern), promised);
            }
            default -> Optional.empty();
        };
    }

    private List<Answer> sent(Concern concern, Answer... waiting) {
        return Stream.concat(answers.of(concern).stream().filter(answer -> answer.sentAt() != null), Stream.of(waiting))
                .toList();
    }

    private Optional<PublicPreview> seen(Concern now, Concern then, List<Answer> told, List<PublicPromise> promised) {
        if (!then.axes().isPublic()) {
            return Optional.empty();
        }
        var entry = face.entry(then, told, promised);
        return Optional.of(now.axes().isPublic() ? board.preview(entry, shown(now)) : board.preview(entry));
    }

    private PublicEntry shown(Concern concern) {
        return face.entry(concern, sent(concern), face.promises(concern));
    }

    /// Why the second person may not sign yet: something looks like personal data, and they have not said that it is
    /// harmless. What they confirmed is written down with who did.
    Optional<Refusal> refuses(Optional<PublicPreview> preview, Step step) {
        var found = preview.filter(each -> !each.isClean());
        if (found.isPresent() && !step.input().isConfirmed()) {
            return Optional.of(Refusal.PERSONAL_DATA);
        }
        found.ifPresent(each -> records.tell(
                step.concern(), "HARMLESS", List.of(String.join("; ", each.texts())), step.at(), step.by()));
        return Optional.empty();
    }
}
