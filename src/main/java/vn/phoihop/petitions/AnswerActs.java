package vn.phoihop.petitions;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.phoihop.petitions.PetitionMoves.Told;
import vn.phoihop.shared.OrganisationId;

/// What happens with an answer: one answer moves all the petitions it serves.
@Component
class AnswerActs {

    private final PetitionStore petitions;
    private final AnswerStore answers;
    private final PromiseStore promises;
    private final PetitionTimers timers;
    private final PetitionMoves moves;
    private final ZoneId zone;

    AnswerActs(
            PetitionStore petitions,
            AnswerStore answers,
            PromiseStore promises,
            PetitionTimers timers,
            PetitionMoves moves,
            @Value("${phoihop.zone}") ZoneId zone) {
        this.petitions = petitions;
        this.answers = answers;
        this.promises = promises;
        this.timers = timers;
        this.moves = moves;
        this.zone = zone;
    }

    /// Keeps an answer for these petitions; only its writers see it.
    AnswerId prepare(List<Petition> group, AnswerText text, Told told) {
        var first = group.getFirst();
        var id = AnswerId.random();
        var by = told.by();
        var answer = new Answer(
                first.province(),
                id,
                first.writers().owner(),
                Answer.Status.PREPARED,
                text,
                "",
                null,
                "",
                by.account(),
                by.name(),
                told.at(),
                "",
                null);
        answers.add(answer, first.writers());
        answers.serve(id, group);
        for (var petition : group) {
            moves.inside(
                    petition, petition.with(petition.answering().prepared(id, by.account())), event(petition), told);
        }
        return id;
    }

    static PetitionEvent event(Petition petition) {
        return petition.state() == PetitionState.SENT_BACK
                ? PetitionEvent.ANSWER_REWORKED
                : PetitionEvent.ANSWER_PREPARED;
    }

    Optional<Refusal> handBack(Petition petition, PetitionInput input, Told told) {
        var answer = answer(petition);
        answers.status(answer, Answer.Status.HANDED_BACK, null);
        for (var each : petitions.answeredBy(petition.province(), answer.id())) {
            moves.inside(each, each, PetitionEvent.ANSWER_RETURNED_TO_DRAFTER, told);
        }
        return Optional.empty();
    }

    Optional<Refusal> approve(Petition petition, PetitionInput input, Told told) {
        var answer = answer(petition);
        var lacks = answer.text().refuses(today(told));
        if (lacks.isPresent()) {
            return lacks;
        }
        answers.status(answer, Answer.Status.APPROVED, told.by());
        for (var each : petitions.answeredBy(petition.province(), answer.id())) {
            moves.inside(each, each, PetitionEvent.ANSWER_APPROVED, told);
        }
        return Optional.empty();
    }

    private Answer answer(Petition petition) {
        var id = Optional.ofNullable(petition.answering().answer()).orElseThrow();
        return answers.need(petition.province(), id);
    }

    private LocalDate today(Told told) {
        return LocalDate.ofInstant(told.at(), zone);
    }

    /// A holding answer leaves: the term stands still until the day it names, and that day is a promise.
    Optional<Refusal> hold(Petition petition, PetitionInput input, Told told) {
        var answer = answer(petition);
        var day = answer.promisedOn();
        if (!answer.text().holding() || day == null) {
            return Optional.of(Refusal.NOT_A_HOLDING_ANSWER);
        }
        var group = petitions.answeredBy(petition.province(), answer.id());
        var refused = refusesAll(group, PetitionEvent.HOLDING_ANSWER_SENT, told);
        if (refused.isPresent()) {
            return refused;
        }
        for (var each : group) {
            var stopped = timers.hold(each, day, told.at(), told.by());
            if (stopped.isPresent()) {
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                return stopped;
            }
        }
        leave(answer, group, input, told);
        for (var each : group) {
            promise(each, answer, Promise.Kind.FULL_ANSWER, answer.text().result(), day, told);
            moves.move(
                    each,
                    each.with(each.answering().held()),
                    PetitionEvent.HOLDING_ANSWER_SENT,
                    new Told(told.at(), told.by(), answer.text().result(), List.of(day.toString())));
        }
        return Optional.empty();
    }

    private static Optional<Refusal> refusesAll(List<Petition> group, PetitionEvent event, Told told) {
        return group.stream()
                .flatMap(each -> each.refuses(event, told.words(), told.by()).stream())
                .findFirst();
    }

    private void leave(Answer answer, Collection<Petition> group, PetitionInput input, Told told) {
        var readers = new HashSet<OrganisationId>();
        group.forEach(each -> {
            readers.add(each.owner());
            readers.addAll(each.sharedWith());
        });
        answers.send(answer, readers, input.paper(), told.at());
    }

    private void promise(Petition petition, Answer answer, Promise.Kind kind, String text, LocalDate day, Told told) {
        var lead = Optional.ofNullable(petition.handling().lead()).orElse(answer.by());
        var clock = timers.promised(petition, lead, day, told.at(), told.by());
        var promise = new Promise(
                petition.province(),
                PromiseId.random(),
                petition.id(),
                lead,
                kind,
                text,
                day,
                day,
                0,
                0,
                true,
                clock,
                null,
                List.of());
        promises.add(promise, petition, answer.id(), told.at());
    }

    /// The full answer leaves: its term ends, what it promises begins to run, and the council looks at it.
    Optional<Refusal> send(Petition petition, PetitionInput input, Told told) {
        var answer = answer(petition);
        if (answer.text().holding()) {
            return Optional.of(Refusal.HOLDING_ANSWER);
        }
        if (input.paper().isEmpty()) {
            return Optional.of(Refusal.PAPER_MISSING);
        }
        var group = petitions.answeredBy(petition.province(), answer.id());
        var refused = refusesAll(group, PetitionEvent.ANSWER_SENT, told);
        if (refused.isPresent()) {
            return refused;
        }
        leave(answer, group, input, told);
        for (var each : group) {
            sent(each, answer, input, told);
        }
        return Optional.empty();
    }

    private void sent(Petition petition, Answer answer, PetitionInput input, Told told) {
        timers.stopAll(petition, "ANSWER_SENT", told.at(), told.by());
        for (var before : promises.of(petition)) {
            if (before.isOpen() && before.kind() == Promise.Kind.FULL_ANSWER) {
                promises.kept(before, input.paper(), told.at());
                timers.stop(before.clock(), "ANSWER_SENT", told.at(), told.by());
            }
        }
        var day = answer.promisedOn();
        if (day != null) {
            promise(petition, answer, Promise.Kind.ROADMAP, answer.text().promise(), day, told);
        }
        var next = petition.with(petition.answering().of(answer.text().answerClass()))
                .with(petition.course().with(petition.course().moments().answered(told.at())))
                .with(timers.review(petition, told.at(), told.by()));
        moves.move(
                petition,
                next,
                PetitionEvent.ANSWER_SENT,
                new Told(
                        told.at(),
                        told.by(),
                        "",
                        List.of(
                                Optional.ofNullable(Columns.name(answer.text().answerClass()))
                                        .orElse(""),
                                input.paper())));
    }

    /// Puts a corrected answer beside the one that was sent; the council reads both.
    void correct(Petition petition, AnswerText text, String paper, Told told) {
        var before = answer(petition);
        var by = told.by();
        var id = AnswerId.random();
        var correction = new Answer(
                before.province(),
                id,
                before.by(),
                Answer.Status.APPROVED,
                text,
                "",
                before.id(),
                told.words(),
                by.account(),
                by.name(),
                told.at(),
                by.name(),
                null);
        answers.add(correction, petition.writers());
        var group = petitions.answeredBy(petition.province(), before.id());
        answers.serve(id, group);
        leave(correction, group, PetitionInput.proved("", paper), told);
        for (var each : group) {
            var preparer = Optional.ofNullable(each.answering().preparedBy()).orElse(by.account());
            moves.move(each, each.with(each.answering().prepared(id, preparer)), PetitionEvent.ANSWER_CORRECTED, told);
        }
    }
}
