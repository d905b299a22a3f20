package vn.phoihop.petitions;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.phoihop.petitions.PetitionMoves.Told;

/// What each event of a petition does, by the side whose act it is. Whether it is allowed was asked before.
@Component
class PetitionActs {

    private final CouncilActs council;
    private final ReviewActs review;
    private final AgencyActs agency;
    private final AnswerActs answers;

    PetitionActs(CouncilActs council, ReviewActs review, AgencyActs agency, AnswerActs answers) {
        this.council = council;
        this.review = review;
        this.agency = agency;
        this.answers = answers;
    }

    Optional<Refusal> act(Petition petition, PetitionEvent event, PetitionInput input, Told told) {
        return switch (event) {
            case OPINION_NOTED -> council.note(petition, input, told);
            case PETITION_LINKED -> council.link(petition, input, told);
            case PETITION_UNLINKED -> council.unlink(petition, input, told);
            case PETITION_CONSOLIDATED -> council.consolidate(petition, input, told);
            case PETITION_SENT -> council.send(petition, input, told);
            case PETITION_REDIRECTED -> council.redirect(petition, input, told);
            case RETURN_REFUSED -> council.refuseReturn(petition, input, told);
            case PETITION_CARRIED_OVER -> council.carryOver(petition, input, told);
            case PETITION_CLOSED -> council.close(petition, input, told);
            case PETITION_REOPENED -> council.reopen(petition, input, told);
            case ANSWER_ACCEPTED -> review.accept(petition, input, told);
            case ANSWER_SENT_BACK -> review.sendBack(petition, input, told);
            case PUT_TO_SESSION -> review.putToSession(petition, input, told);
            case MONITORING_STARTED -> review.monitor(petition, input, told);
            case PROMISE_FOUND_BROKEN -> review.broken(petition, input, told);
            case FULFILMENT_RECOGNISED -> review.recognise(petition, input, told);
            case PETITION_RECEIVED -> agency.receive(petition, input, told);
            case PETITION_RETURNED -> agency.giveBack(petition, input, told);
            case PETITION_ASSIGNED -> agency.assign(petition, input, told);
            case PROMISE_MOVED -> agency.movePromise(petition, input, told);
            case FULFILMENT_REPORTED -> agency.report(petition, input, told);
            case ANSWER_RETURNED_TO_DRAFTER -> answers.handBack(petition, input, told);
            case ANSWER_APPROVED -> answers.approve(petition, input, told);
            case HOLDING_ANSWER_SENT -> answers.hold(petition, input, told);
            case ANSWER_SENT -> answers.send(petition, input, told);
            case PETITION_COLLECTED, ANSWER_PREPARED, ANSWER_REWORKED, ANSWER_CORRECTED -> Optional.of(Refusal.NOT_NOW);
        };
    }

    AnswerId prepare(List<Petition> group, AnswerText text, Told told) {
        return answers.prepare(group, text, told);
    }

    void correct(Petition petition, AnswerText text, String paper, Told told) {
        answers.correct(petition, text, paper, told);
    }
}
