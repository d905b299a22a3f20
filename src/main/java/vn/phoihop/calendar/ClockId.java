package vn.phoihop.calendar;

import java.io.Serializable;
import java.util.UUID;

/// Names a clock; its page is `/calendar/clocks/…`.
public record ClockId(UUID value) implements Serializable {

    /// The address of the page that says how the date was computed.
    public String path() {
        return "/calendar/clocks/" + value;
    }
}
