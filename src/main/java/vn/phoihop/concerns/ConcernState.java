package vn.phoihop.concerns;

import java.util.EnumSet;
import java.util.Set;

/// Where the work on a concern stands (trục công việc). Late and escalated are not states: they follow from clocks.
public enum ConcernState {
    /// Đã tiếp nhận.
    RECEIVED,
    /// Đã phân loại.
    TRIAGED,
    /// Đã gộp vào cụm.
    LINKED,
    /// Đã phân công.
    ASSIGNED,
    /// Đang giải quyết.
    IN_PROGRESS,
    /// Chờ người phản ánh bổ sung.
    WAITING_PERSON,
    /// Chờ cơ quan khác trả lời.
    WAITING_AGENCY,
    /// Đã dự thảo trả lời.
    ANSWER_PREPARED,
    /// Đã duyệt trả lời.
    ANSWER_APPROVED,
    /// Đã trả lời.
    ANSWERED,
    /// Đã cam kết, đang thực hiện.
    COMMITTED,
    /// Báo đã giải quyết, chờ xác nhận.
    RESOLUTION_CLAIMED,
    /// Đã được xác nhận giải quyết.
    CONFIRMED,
    /// Đã đóng, chưa được xác nhận.
    CLOSED_UNCONFIRMED,
    /// Đã đóng sau giải thích.
    CLOSED_EXPLAINED,
    /// Không tiếp nhận, có lý do.
    NOT_ACCEPTED,
    /// Đã hướng dẫn sang thủ tục riêng.
    REFERRED,
    /// Người phản ánh rút.
    WITHDRAWN;

    /// Ended, but can be opened again.
    public static final Set<ConcernState> CLOSED =
            EnumSet.of(CONFIRMED, CLOSED_UNCONFIRMED, CLOSED_EXPLAINED, NOT_ACCEPTED);

    /// Ended for good.
    public static final Set<ConcernState> FINAL = EnumSet.of(REFERRED, WITHDRAWN);

    /// Those in which somebody still owes something.
    public static final Set<ConcernState> OPEN = open();

    private static Set<ConcernState> open() {
        var open = EnumSet.allOf(ConcernState.class);
        open.removeAll(CLOSED);
        open.removeAll(FINAL);
        return open;
    }

    public boolean isOpen() {
        return OPEN.contains(this);
    }

    /// Whether an answer has been given.
    public boolean isAnswered() {
        return switch (this) {
            case ANSWERED, COMMITTED, RESOLUTION_CLAIMED, CONFIRMED, CLOSED_UNCONFIRMED, CLOSED_EXPLAINED -> true;
            case RECEIVED,
                    TRIAGED,
                    LINKED,
                    ASSIGNED,
                    IN_PROGRESS,
                    WAITING_PERSON,
                    WAITING_AGENCY,
                    ANSWER_PREPARED,
                    ANSWER_APPROVED,
                    NOT_ACCEPTED,
                    REFERRED,
                    WITHDRAWN -> false;
        };
    }
}
