package vn.phoihop.calendar;

import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.phoihop.access.Staffing;
import vn.phoihop.notifications.spi.Due;
import vn.phoihop.notifications.spi.Notice;
import vn.phoihop.notifications.spi.Notices;
import vn.phoihop.notifications.spi.Receiver;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;
import vn.phoihop.shared.Role;

/// What the calendar itself finds worth telling: a date that moved earlier, the task of the year, clocks that differ.
@Component
class CalendarNotices {

    private static final Set<Role> WORKERS = Set.of(Role.SPECIALIST, Role.LEADER);
    private static final Set<Role> ADMINISTRATORS = Set.of(Role.ADMINISTRATOR);

    private final Notices notices;
    private final Staffing staffing;

    CalendarNotices(Notices notices, Staffing staffing) {
        this.notices = notices;
        this.staffing = staffing;
    }

    /// Whoever has the work, and whose record it is, learn at once that there is less time.
    @EventListener(condition = "#moved.isEarlier()")
    void tellOfAnEarlierDate(DueDateMoved moved) {
        var holder = moved.holder();
        var owner = new Receiver.Holders(moved.owner(), WORKERS);
        var to = holder == null || holder.equals(moved.owner())
                ? List.<Receiver>of(owner)
                : List.<Receiver>of(new Receiver.Holders(holder, WORKERS), owner);
        notices.tell(new Notice(
                "calendar.earlier/" + moved.clock().value() + "/" + moved.calendarVersion(),
                moved.record(),
                "calendar.notice.earlier",
                List.of(
                        moved.record().title(),
                        moved.before().minusSeconds(60),
                        moved.after().minusSeconds(60)),
                to,
                false));
    }

    /// The task of the year reminds the administrators who owe it.
    @EventListener(condition = "#rung.record().kind() == 'calendar'")
    void remindOfTheYear(RungReached rung) {
        notices.tell(new Notice(
                "calendar.year/" + rung.clock().value() + "/" + rung.epoch() + "/" + rung.rung(),
                rung.record(),
                "calendar.notice.year",
                List.of(rung.record().id(), new Due(rung.dueOn())),
                List.of(new Receiver.Holders(rung.owner(), ADMINISTRATORS)),
                false));
    }

    @EventListener
    void tellThatClocksDiffer(ClocksDiffer found) {
        var comparison = found.comparison();
        notices.tell(new Notice(
                "calendar.differ/" + comparison.began(),
                new Reference("calendar", "comparison", "", ""),
                "calendar.notice.differ",
                List.of(comparison.differences(), comparison.clocks()),
                staffing.having(Role.ADMINISTRATOR).stream()
                        .map(CalendarNotices::administrators)
                        .toList(),
                false));
    }

    private static Receiver administrators(OrganisationId organisation) {
        return new Receiver.Holders(organisation, ADMINISTRATORS);
    }
}
