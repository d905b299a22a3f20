package vn.phoihop.petitions;

import org.jspecify.annotations.Nullable;
import vn.phoihop.shared.AccountId;

/// How a petition is answered: the answer that is under way or was sent last, who prepared it, its class, in which
/// round, how often it was sent back, whether a holding answer was used, whether the session takes it up, whether it
/// was reported as carried out.
record PetitionAnswering(
        @Nullable AnswerId answer,
        @Nullable AccountId preparedBy,
        @Nullable AnswerClass answerClass,
        int round,
        int sentBack,
        boolean holding,
        boolean sessionAsked,
        boolean reported) {

    static final PetitionAnswering NONE = new PetitionAnswering(null, null, null, 1, 0, false, false, false);

    PetitionAnswering prepared(AnswerId other, AccountId by) {
        return new PetitionAnswering(other, by, answerClass, round, sentBack, holding, sessionAsked, reported);
    }

    PetitionAnswering held() {
        return new PetitionAnswering(null, null, answerClass, round, sentBack, true, sessionAsked, reported);
    }

    PetitionAnswering of(@Nullable AnswerClass other) {
        return new PetitionAnswering(answer, preparedBy, other, round, sentBack, holding, sessionAsked, reported);
    }

    PetitionAnswering givenBack() {
        return new PetitionAnswering(
                answer, preparedBy, null, round + 1, sentBack + 1, holding, sessionAsked, reported);
    }

    PetitionAnswering askedOfSession() {
        return new PetitionAnswering(answer, preparedBy, answerClass, round, sentBack, holding, true, reported);
    }

    PetitionAnswering reported(boolean is) {
        return new PetitionAnswering(answer, preparedBy, answerClass, round, sentBack, holding, sessionAsked, is);
    }

    /// For another time round: what was answered before stays in the history.
    PetitionAnswering again() {
        return new PetitionAnswering(null, null, null, round + 1, sentBack, false, false, false);
    }
}
