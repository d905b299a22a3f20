package vn.phoihop.publicsite.spi;

import java.util.Locale;

/// What kind of thing an entry of the public page is.
public enum PublicKind {
    /// Vấn đề Nhân dân quan tâm.
    CONCERN,
    /// Kiến nghị cử tri.
    PETITION,
    /// Thông tin báo chí nêu và trả lời.
    PRESS,
    /// Họp báo, thông cáo báo chí.
    BRIEFING,
    /// Làm rõ thông tin.
    CLARIFICATION,
    /// Chương trình phối hợp.
    PROGRAMME,
    /// Báo cáo.
    REPORT,
    /// Số liệu.
    FIGURE;

    /// Whether somebody asked and waits for an answer; the others are simply told to everyone.
    public boolean isAsked() {
        return switch (this) {
            case CONCERN, PETITION, PRESS, CLARIFICATION -> true;
            case BRIEFING, PROGRAMME, REPORT, FIGURE -> false;
        };
    }

    /// As it stands in an address.
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }
}
