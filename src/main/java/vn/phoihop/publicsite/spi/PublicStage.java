package vn.phoihop.publicsite.spi;

import java.util.Locale;

/// How far a thing has come, in the words of the public page: many states inside become few outside.
public enum PublicStage {
    /// Đã tiếp nhận.
    RECEIVED,
    /// Đang xem xét, giải quyết.
    IN_HAND,
    /// Đang chờ thông tin hoặc cơ quan có thẩm quyền.
    WAITING,
    /// Đã trả lời.
    ANSWERED,
    /// Đã trả lời và hứa làm, chưa xong.
    PROMISED,
    /// Cơ quan báo đã giải quyết xong, chờ xác nhận.
    CLAIMED_SOLVED,
    /// Đã xác nhận giải quyết xong.
    SOLVED,
    /// Khép lại mà chưa được xác nhận.
    CLOSED_UNCONFIRMED,
    /// Đã mở lại.
    REOPENED,
    /// Không thuộc thẩm quyền, đã chuyển hoặc hướng dẫn nơi giải quyết.
    REFERRED,
    /// Từ chối, có lý do.
    DECLINED,
    /// Đã công bố (thông tin làm rõ, chương trình, thông cáo).
    PUBLISHED;

    /// Whether somebody still owes something.
    public boolean isOpen() {
        return switch (this) {
            case RECEIVED, IN_HAND, WAITING, PROMISED, CLAIMED_SOLVED, REOPENED -> true;
            case ANSWERED, SOLVED, CLOSED_UNCONFIRMED, REFERRED, DECLINED, PUBLISHED -> false;
        };
    }

    /// As it stands in an address.
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }
}
