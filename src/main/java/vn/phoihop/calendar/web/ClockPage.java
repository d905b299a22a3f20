package vn.phoihop.calendar.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.phoihop.calendar.ClockSheet;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Sentence;
import vn.phoihop.shell.spi.Frame;

/// What the page of a clock shows: the clock, and the names of the organisations it mentions.
public record ClockPage(ClockSheet sheet, Map<OrganisationId, String> names) {

    /// A sentence in the language of the page.
    public static String say(Frame frame, Sentence sentence) {
        return sentence.in(frame::words);
    }

    /// Where a term comes from, as it is written down; what the program itself wrote there, in the language of the
    /// page.
    public static String basis(Frame frame, String basis) {
        return switch (basis) {
            case "mặc định của hệ thống" -> frame.words("calendar.basis.of.system");
            case "cam kết đã công bố" -> frame.words("calendar.basis.of.promise");
            default -> basis;
        };
    }

    /// The name of an organisation; of nobody, `otherwise`.
    public String name(@Nullable OrganisationId organisation, String otherwise) {
        return organisation == null ? otherwise : names.getOrDefault(organisation, otherwise);
    }

    /// The name of the deadline in the language of the page.
    public String purpose(Frame frame) {
        return frame.isVietnamese() ? sheet.name() : sheet.englishName();
    }

    /// What was consumed, in days or hours.
    public long consumed(long counted) {
        return sheet.isHours() ? counted / 3_600 : counted;
    }
}
