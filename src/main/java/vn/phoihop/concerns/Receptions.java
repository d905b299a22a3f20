package vn.phoihop.concerns;

import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// What happens to a concern just received: acknowledged, pointed elsewhere, not accepted.
@Component
class Receptions implements Acts {

    private final RecordStore records;
    private final ConcernClocks dates;
    private final Receipts receipts;

    Receptions(RecordStore records, ConcernClocks dates, Receipts receipts) {
        this.records = records;
        this.dates = dates;
        this.receipts = receipts;
    }

    @Override
    public Map<ConcernMove, Function<Step, Step.Decision>> acts() {
        return Map.ofEntries(
                Map.entry(ConcernMove.ACKNOWLEDGE, this::acknowledge),
                Map.entry(ConcernMove.REFER, this::refer),
                Map.entry(ConcernMove.NOT_ACCEPT, this::notAccept));
    }

    /// PC-02: whoever reported is told what happens next and by when.
    Step.Decision acknowledge(Step step) {
        dates.stop(step.concern(), ConcernClocks.ACKNOWLEDGE, "acknowledged", step.at(), step.by());
        records.say(step.concern(), "ACKNOWLEDGED", true, step.input().words(), step.at());
        return step.made();
    }

    /// PC-03: it has a procedure of its own; nothing of its content stays.
    Step.Decision refer(Step step) {
        var concern = step.concern();
        var procedure = Procedure.valueOf(step.input().code());
        var emptied = end(step, concern.moved(step.move()).with(concern.matter().emptied()));
        records.destroyWords(concern);
        if (procedure == Procedure.DENUNCIATION) {
            receipts.withdraw(concern);
        }
        records.refer(new Referral(
                concern.province(),
                concern.key(),
                procedure,
                concern.matter().channel(),
                dates.day(step.at()),
                step.input().more(),
                concern.hands().owner()));
        return step.made(emptied, procedure.name());
    }

    /// PC-04: not accepted for a reason of the closed list; it can be asked again.
    Step.Decision notAccept(Step step) {
        var concern = step.concern();
        var ended = end(step, concern.moved(step.move()));
        records.say(concern, "NOT_ACCEPTED", true, step.input().words(), step.at());
        return step.made(ended, step.input().code(), step.input().words());
    }

    private Concern end(Step step, Concern ended) {
        Instant at = step.at();
        dates.end(step.concern(), "ended", at, step.by());
        records.endSegment(step.concern(), at);
        return ended.with(ended.moments().closed(at));
    }
}
