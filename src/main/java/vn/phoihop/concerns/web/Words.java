package vn.phoihop.concerns.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;
import vn.phoihop.shell.spi.Frame;

/// Details of the history as people read them: codes in words, days as offices write them.
final class Words {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z_0-9]{2,40}");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private Words() {}

    static String of(String detail, Frame frame) {
        if (DAY.matcher(detail).matches()) {
            return frame.day(LocalDate.parse(detail));
        }
        if (!CODE.matcher(detail).matches()) {
            return detail;
        }
        var key = "concerns.code." + detail;
        return Objects.requireNonNullElse(frame.messages().getMessage(key, null, detail, frame.locale()), detail);
    }
}
