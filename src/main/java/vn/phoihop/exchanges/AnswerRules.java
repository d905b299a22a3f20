package vn.phoihop.exchanges;

import java.util.List;
import java.util.Optional;
import vn.phoihop.protection.PersonalDataFinder;

/// What an answer needs before it may leave the house.
final class AnswerRules {

    private AnswerRules() {}

    static Optional<Refusal> refuses(Exchange exchange, AnswerDraft draft) {
        if (!draft.dataChecked()) {
            return Optional.of(Refusal.PERSONAL_DATA_NOT_CHECKED);
        }
        if (!exchange.content().personalData() && PersonalDataFinder.isIn(draft.typed())) {
            return Optional.of(Refusal.PERSONAL_DATA);
        }
        return switch (draft.act()) {
            case PARTIAL -> refusesPart(exchange, draft);
            case ANSWER -> refusesWhole(exchange, draft);
            case REFUSE ->
                draft.refusalCode() == null || draft.words().isBlank()
                        ? Optional.of(Refusal.GROUND_MISSING)
                        : Optional.empty();
        };
    }

    private static Optional<Refusal> refusesPart(Exchange exchange, AnswerDraft draft) {
        if (exchange.kind() != ExchangeKind.INFO_REQUEST && exchange.kind() != ExchangeKind.COMMISSIONED_TOPIC) {
            return Optional.of(Refusal.ANSWER_NOT_OF_KIND);
        }
        if (draft.words().isBlank()) {
            return Optional.of(Refusal.WORDS_MISSING);
        }
        return draft.missing().isBlank() || draft.missingBy() == null
                ? Optional.of(Refusal.MISSING_NOT_SAID)
                : Optional.empty();
    }

    private static Optional<Refusal> refusesWhole(Exchange exchange, AnswerDraft draft) {
        var answer = draft.answer();
        if (answer == null || !exchange.kind().answers().contains(answer)) {
            return Optional.of(Refusal.ANSWER_NOT_OF_KIND);
        }
        return switch (answer) {
            case AGREE_WITH_COMMENTS, DISAGREE ->
                isClauseMissing(draft.comments()) ? Optional.of(Refusal.COMMENTS_MISSING) : Optional.empty();
            case ATTENDS, DELEGATE ->
                draft.attendees() == null
                                || draft.attendees() < 1
                                || draft.people().isBlank()
                        ? Optional.of(Refusal.ATTENDEES_MISSING)
                        : Optional.empty();
            case AGREE, NO_COMMENT, NOTED, USED, ADOPTED -> Optional.empty();
            case FULL,
                    PARTIAL,
                    NOT_HELD,
                    QUESTION,
                    TAKEN,
                    DELIVERED,
                    DECLINED,
                    WRITTEN_OPINION,
                    ADOPTED_IN_PART,
                    NOT_ADOPTED -> draft.words().isBlank() ? Optional.of(Refusal.WORDS_MISSING) : Optional.empty();
        };
    }

    /// Every comment is tied to a clause of the draft.
    private static boolean isClauseMissing(List<AnswerDraft.Point> comments) {
        return comments.isEmpty()
                || comments.stream().anyMatch(each -> each.clause().isBlank());
    }
}
