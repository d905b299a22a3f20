package vn.phoihop.exchanges;

import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.phoihop.access.Coordinations;
import vn.phoihop.calendar.RungReached;
import vn.phoihop.notifications.spi.Due;
import vn.phoihop.notifications.spi.Notice;
import vn.phoihop.notifications.spi.Notices;
import vn.phoihop.notifications.spi.Receiver;
import vn.phoihop.notifications.spi.Seen;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Role;
import vn.phoihop.shared.Visibility;

/// Who is told what happens to exchanges: each event reaches the side that has to act or to know.
@Component
class ExchangeNotices implements Seen {

    private static final Role[] DESK = {Role.CLERK, Role.COUNCIL_OFFICE, Role.LEADER};

    private final Notices notices;
    private final Coordinations coordinations;
    private final ExchangeStore exchanges;

    ExchangeNotices(Notices notices, Coordinations coordinations, ExchangeStore exchanges) {
        this.notices = notices;
        this.coordinations = coordinations;
        this.exchanges = exchanges;
    }

    @EventListener
    void tell(LegMoved moved) {
        var to = receivers(moved);
        if (!to.isEmpty()) {
            var key = "exchanges." + moved.what() + "/" + moved.leg() + "/" + moved.at();
            notices.tell(new Notice(
                    key,
                    moved.record(),
                    "exchanges.notice." + moved.what(),
                    List.of(moved.record().number(), moved.record().title()),
                    to,
                    false));
        }
    }

    private List<Receiver> receivers(LegMoved moved) {
        return switch (moved.what()) {
            case LEG_SENT,
                    QUESTION_ANSWERED,
                    QUESTION_WAIT_EXPIRED,
                    LEG_FOUND_INSUFFICIENT,
                    LEG_RECALLED,
                    APPEAL_UPHELD -> List.of(desk(moved.receiver()));
            case QUESTION_ASKED,
                    PARTIAL_ANSWER_SENT,
                    LEG_ANSWERED,
                    LATE_REPLY_RECEIVED,
                    LEG_REFUSED,
                    LEG_FOUND_NOT_COMPETENT,
                    LEG_EXTENDED,
                    APPEAL_DISMISSED -> List.of(desk(moved.requester()));
            case LEG_ACCEPTED_BY_SILENCE -> List.of(desk(moved.requester()), desk(moved.receiver()));
            case APPEAL_LODGED -> coordinators(moved.receiver());
            case LEG_ACKNOWLEDGED,
                    ANSWERING_STARTED,
                    LEG_ACCEPTED,
                    LEG_REWORK_STARTED,
                    SUPPLY_NOTED,
                    LEG_CLOSED_WITHOUT_REPLY -> List.of();
        };
    }

    @EventListener
    void tell(ExchangeMoved moved) {
        var isTold = switch (moved.what()) {
            case CONSULTATION_RETURNED, MEETING_RESCHEDULED, CONCLUSIONS_ISSUED -> true;
            case EXCHANGE_DRAFTED,
                    EXCHANGE_SENT,
                    COMMENTS_CONSOLIDATED,
                    CONSULTATION_REOPENED,
                    MEETING_HELD,
                    PROPOSAL_CARRIED_OUT,
                    PROPOSAL_REVIEWED,
                    EXCHANGE_COMPLETED,
                    EXCHANGE_RECALLED -> false;
        };
        if (isTold) {
            var key = "exchanges." + moved.what() + "/" + moved.exchange() + "/" + moved.at();
            notices.tell(new Notice(
                    key,
                    moved.record(),
                    "exchanges.notice." + moved.what(),
                    List.of(moved.record().number(), moved.record().title()),
                    moved.receivers().stream().map(ExchangeNotices::desk).toList(),
                    false));
        }
    }

    /// What waits for a leader.
    @EventListener
    void tell(Worded worded) {
        var isAsked = worded.what().equals("DRAFT_SUBMITTED") || worded.what().equals("ANSWER_SUBMITTED");
        if (isAsked) {
            var record = exchanges.need(worded.exchange(), worded.by()).reference();
            notices.tell(Notice.of(
                    "exchanges." + worded.what() + "/" + worded.exchange() + "/" + worded.at(),
                    record,
                    "exchanges.notice." + worded.what(),
                    List.of(record.number(), record.title()),
                    Receiver.in(worded.by().organisation(), Role.LEADER)));
        }
    }

    /// A date comes near or has passed.
    @EventListener
    void remind(RungReached reached) {
        var holder = reached.holder();
        if (!reached.record().kind().equals("exchanges")) {
            return;
        }
        var to = audience(reached.audience(), holder == null ? reached.owner() : holder, reached.owner());
        if (!to.isEmpty()) {
            var when = reached.at().isBefore(reached.due()) ? "SOON" : "PASSED";
            notices.tell(new Notice(
                    "exchanges.rung/" + reached.clock().value() + "/" + reached.epoch() + "/" + reached.rung(),
                    reached.record(),
                    "exchanges.notice.rung." + when,
                    List.of(reached.record().number(), reached.record().title(), new Due(reached.dueOn())),
                    to,
                    reached.ladder().equals("LEVEL4")));
        }
    }

    private List<Receiver> audience(String audience, OrganisationId holder, OrganisationId owner) {
        return switch (audience) {
            case "OWNER" -> List.of(desk(owner));
            case "COORDINATOR" -> coordinators(holder);
            case "HEAD_OF_UNIT", "LEADERSHIP", "DUTY" -> List.of(Receiver.in(holder, Role.LEADER));
            default -> List.of(desk(holder));
        };
    }

    private List<Receiver> coordinators(OrganisationId organisation) {
        return coordinations.coordinatorsOf(organisation).stream()
                .map(each -> Receiver.in(each, Role.COORDINATOR))
                .toList();
    }

    private static Receiver desk(OrganisationId organisation) {
        return Receiver.in(organisation, Role.SPECIALIST, DESK);
    }

    @Override
    public String kind() {
        return "exchanges";
    }

    @Override
    public Set<String> seen(Set<String> ids, Visibility who) {
        return exchanges.seen(ids, who);
    }
}
