package vn.phoihop.concerns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Part;
import vn.phoihop.tasks.Tasks;

/// Who leads and who helps: assigned, returned, begun.
@Component
class Assignments implements Acts {

    private static final int DAYS_OF_THE_FIRST_TASK = 5;

    private final RecordStore records;
    private final ConcernClocks dates;
    private final Organisations organisations;
    private final Tasks tasks;
    private final Verifying verifying;
    private final RatingStore ratings;

    Assignments(
            RecordStore records,
            ConcernClocks dates,
            Organisations organisations,
            Tasks tasks,
            Verifying verifying,
            RatingStore ratings) {
        this.records = records;
        this.dates = dates;
        this.organisations = organisations;
        this.tasks = tasks;
        this.verifying = verifying;
        this.ratings = ratings;
    }

    @Override
    public Map<ConcernMove, Function<Step, Step.Decision>> acts() {
        return Map.ofEntries(
                Map.entry(ConcernMove.ASSIGN, this::assign),
                Map.entry(ConcernMove.RETURN, this::giveBack),
                Map.entry(ConcernMove.START, this::start));
    }

    /// PC-11: exactly one lead, any who help; why it goes there is written down.
    Step.Decision assign(Step step) {
        var input = step.input();
        var refused = refuses(input, dates.day(step.at())).or(() -> refusesReopened(step.concern()));
        if (refused.isPresent()) {
            return Step.no(refused.get());
        }
        var lead = new OrganisationId(Optional.ofNullable(input.organisation()).orElseThrow());
        var partners = input.partners().stream().map(OrganisationId::new).toList();
        var assigned = step.concern()
                .moved(step.move())
                .with(step.concern().hands().led(lead, partners, step.at(), input.words()));
        dates.show(assigned);
        dates.handOver(assigned, lead, step.at(), step.by());
        records.segment(assigned, lead, step.at());
        return step.made(assigned, names(List.of(lead)), names(partners), input.words());
    }

    /// PC-32: what came back has lasted longer than when it was rated.
    private Optional<Refusal> refusesReopened(Concern concern) {
        var isOld = concern.tally().rounds() > 1 && !ratings.isRatedSinceReopened(concern);
        return isOld ? Optional.of(Refusal.NOT_RATED_AGAIN) : Optional.empty();
    }

    private Optional<Refusal> refuses(ConcernInput input, LocalDate day) {
        var lead = input.organisation();
        if (lead == null) {
            return Optional.of(Refusal.LEAD_MISSING);
        }
        if (input.partners().contains(lead)) {
            return Optional.of(Refusal.LEAD_AMONG_PARTNERS);
        }
        if (input.words().isEmpty()) {
            return Optional.of(Refusal.REASON_MISSING);
        }
        var named = new ArrayList<>(
                input.partners().stream().map(OrganisationId::new).distinct().toList());
        named.add(new OrganisationId(lead));
        var known = organisations.lines(named);
        var areThere = known.size() == named.size()
                && known.stream().allMatch(line -> line.validity().isInForceOn(day));
        return areThere ? Optional.empty() : Optional.of(Refusal.NO_SUCH_ORGANISATION);
    }

    private String names(List<OrganisationId> ids) {
        return organisations.names(ids).values().stream().collect(Collectors.joining("; "));
    }

    /// PC-12: within two working days, naming who is competent; a second return is the coordinator’s to decide.
    Step.Decision giveBack(Step step) {
        var concern = step.concern();
        var since = concern.hands().leadSince();
        var isCoordinator = concern.parts(step.by()).contains(Part.COORDINATOR);
        if (concern.tally().returns() > 0 && !isCoordinator) {
            return Step.no(Refusal.RETURNED_TWICE);
        }
        if (!isCoordinator && since != null && !dates.mayReturn(since, step.at())) {
            return Step.no(Refusal.TOO_LATE_TO_RETURN);
        }
        var competent = step.input().organisation();
        if (competent == null) {
            return Step.no(Refusal.LEAD_MISSING);
        }
        var back = concern.moved(step.move())
                .with(concern.hands().unled())
                .with(concern.tally().returned());
        dates.handOver(concern, concern.hands().owner(), step.at(), step.by());
        records.segment(concern, concern.hands().owner(), step.at());
        return step.made(
                back,
                names(List.of(new OrganisationId(competent))),
                step.input().words());
    }

    /// PC-13: the unit is named, the steps are planned with what is told before, during and after; the work is a task
    /// or more.
    Step.Decision start(Step step) {
        var input = step.input();
        var concern = step.concern();
        if (input.words().isEmpty() || input.more().isEmpty()) {
            return Step.no(Refusal.UNIT_MISSING);
        }
        if (input.title().isEmpty() && !hasTask(step)) {
            return Step.no(Refusal.TASK_MISSING);
        }
        records.plan(concern, input.more(), input.informing());
        if (!input.title().isEmpty()) {
            verifying.begin(concern, step.lead(), input.title(), DAYS_OF_THE_FIRST_TASK, step.at(), step.by());
        }
        return step.made(concern.moved(step.move()).with(concern.hands().worked(input.words())), input.words());
    }

    private boolean hasTask(Step step) {
        var id = step.concern().id().toString();
        return tasks.byTheirSources(Concern.KIND, List.of(id), step.by()).values().stream()
                .flatMap(List::stream)
                .anyMatch(line -> line.lead().equals(step.lead()));
    }
}
