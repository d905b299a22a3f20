package vn.phoihop.exchanges;

import static vn.phoihop.exchanges.LegAnswer.ADOPTED;
import static vn.phoihop.exchanges.LegAnswer.ADOPTED_IN_PART;
import static vn.phoihop.exchanges.LegAnswer.AGREE;
import static vn.phoihop.exchanges.LegAnswer.AGREE_WITH_COMMENTS;
import static vn.phoihop.exchanges.LegAnswer.ATTENDS;
import static vn.phoihop.exchanges.LegAnswer.DELEGATE;
import static vn.phoihop.exchanges.LegAnswer.DELIVERED;
import static vn.phoihop.exchanges.LegAnswer.DISAGREE;
import static vn.phoihop.exchanges.LegAnswer.FULL;
import static vn.phoihop.exchanges.LegAnswer.NOTED;
import static vn.phoihop.exchanges.LegAnswer.NOT_ADOPTED;
import static vn.phoihop.exchanges.LegAnswer.NOT_HELD;
import static vn.phoihop.exchanges.LegAnswer.NO_COMMENT;
import static vn.phoihop.exchanges.LegAnswer.USED;
import static vn.phoihop.exchanges.LegAnswer.WRITTEN_OPINION;

import java.util.List;

/// What an exchange is for (loại trao đổi), and which answers end it.
///
/// An answer in part, a question, the taking and the declining of a topic ride on acts of their own ([LegFlow]).
public enum ExchangeKind {
    /// Yêu cầu cung cấp thông tin.
    INFO_REQUEST(List.of(FULL, NOT_HELD)),
    /// Cung cấp thông tin.
    INFO_SUPPLY(List.of(NOTED, USED)),
    /// Xin ý kiến dự thảo.
    DRAFT_CONSULTATION(List.of(AGREE, AGREE_WITH_COMMENTS, DISAGREE, NO_COMMENT)),
    /// Đặt hàng chuyên đề.
    COMMISSIONED_TOPIC(List.of(DELIVERED)),
    /// Mời họp.
    MEETING_INVITATION(List.of(ATTENDS, DELEGATE, WRITTEN_OPINION)),
    /// Đề xuất thông tin trước, trong, sau.
    COMMS_PROPOSAL(List.of(ADOPTED, ADOPTED_IN_PART, NOT_ADOPTED));

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<LegAnswer> answers;

    ExchangeKind(List<LegAnswer> answers) {
        this.answers = answers;
    }

    /// The answers by which a receiver of this kind answers wholly.
    public List<LegAnswer> answers() {
        return answers;
    }

    /// Whether it ends by itself when every receiver has answered and been accepted; the others have a step of their
    /// own before.
    boolean endsWithItsLegs() {
        return switch (this) {
            case INFO_REQUEST, INFO_SUPPLY, COMMISSIONED_TOPIC -> true;
            case DRAFT_CONSULTATION, MEETING_INVITATION, COMMS_PROPOSAL -> false;
        };
    }

    /// Whether what one receiver answers is shown to the others (attendance of a meeting).
    boolean showsAnswersToAll() {
        return this == MEETING_INVITATION;
    }
}
