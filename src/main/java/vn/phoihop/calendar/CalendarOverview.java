package vn.phoihop.calendar;

import org.springframework.stereotype.Component;

/// What an administrator of the calendar wants to know beside the years themselves.
@Component
public class CalendarOverview {

    private final Reprojection reprojection;

    CalendarOverview(Reprojection reprojection) {
        this.reprojection = reprojection;
    }

    /// How many open clocks still wait to be computed with the present calendar.
    public int clocksWaiting() {
        return reprojection.waiting();
    }
}
