package vn.phoihop.petitions.web;

import java.util.EnumSet;
import java.util.Set;
import vn.phoihop.petitions.PetitionEvent;

/// What is asked for with an act.
public enum ActField {
    WORDS,
    BODY,
    PARTNERS,
    PAPER,
    DAY,
    PLACE,
    FIELD,
    COMPETENCE,
    CLASS,
    MAIN,
    SESSION,
    PROMISE;

    /// The fields of the form of this act.
    static Set<ActField> of(PetitionEvent event) {
        return switch (event) {
            case PETITION_LINKED -> EnumSet.of(MAIN);
            case PETITION_CONSOLIDATED -> EnumSet.of(FIELD, COMPETENCE, WORDS);
            case PETITION_SENT, PETITION_REDIRECTED -> EnumSet.of(BODY, PAPER, DAY);
            case PETITION_RETURNED -> EnumSet.of(BODY, WORDS);
            case PETITION_ASSIGNED -> EnumSet.of(BODY, PARTNERS);
            case ANSWER_SENT -> EnumSet.of(PAPER);
            case HOLDING_ANSWER_SENT -> EnumSet.of(PAPER);
            case ANSWER_ACCEPTED -> EnumSet.of(CLASS, WORDS);
            case PROMISE_MOVED -> EnumSet.of(PROMISE, DAY, WORDS);
            case PROMISE_FOUND_BROKEN -> EnumSet.of(PROMISE, WORDS);
            case FULFILMENT_REPORTED, FULFILMENT_RECOGNISED -> EnumSet.of(WORDS, PAPER);
            case PETITION_CLOSED -> EnumSet.of(DAY, PLACE);
            case PETITION_CARRIED_OVER -> EnumSet.of(SESSION);
            case RETURN_REFUSED, ANSWER_RETURNED_TO_DRAFTER, ANSWER_SENT_BACK, PETITION_REOPENED -> EnumSet.of(WORDS);
            case OPINION_NOTED,
                    PETITION_UNLINKED,
                    PETITION_RECEIVED,
                    ANSWER_APPROVED,
                    PUT_TO_SESSION,
                    MONITORING_STARTED,
                    PETITION_COLLECTED,
                    ANSWER_PREPARED,
                    ANSWER_REWORKED,
                    ANSWER_CORRECTED -> EnumSet.noneOf(ActField.class);
        };
    }
}
