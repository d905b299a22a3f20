package vn.phoihop.reports;

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
import vn.phoihop.shared.Reference;
import vn.phoihop.shared.Role;
import vn.phoihop.shared.Visibility;

/// Who is told what happens to reports: each event reaches the side that has to act or to know.
@Component
class ReportNotices implements Seen {

    private static final Role[] DESK = {Role.CLERK, Role.COUNCIL_OFFICE, Role.LEADER};

    private final Notices notices;
    private final Coordinations coordinations;
    private final RecommendationStore records;

    ReportNotices(Notices notices, Coordinations coordinations, RecommendationStore records) {
        this.notices = notices;
        this.coordinations = coordinations;
        this.records = records;
    }

    @EventListener
    void tell(SubmissionMoved moved) {
        var to = receivers(moved);
        if (!to.isEmpty()) {
            var key = "reports." + moved.what() + "/" + moved.submission() + "/" + moved.at();
            tell(key, moved.record(), moved.what().name(), to);
        }
    }

    private void tell(String key, Reference record, String what, List<Receiver> to) {
        notices.tell(
                new Notice(key, record, "reports.notice." + what, List.of(record.number(), record.title()), to, false));
    }

    private static List<Receiver> receivers(SubmissionMoved moved) {
        var isForItself = moved.unit().equals(moved.requester());
        return switch (moved.what()) {
            case SUBMISSION_EXPECTED, SUBMISSION_RETURNED, SUBMISSION_UNLOCKED, EXEMPTION_WITHDRAWN ->
                isForItself ? List.of() : List.of(desk(moved.unit()));
            case SUBMISSION_RETURNED_TO_DRAFTER -> List.of(Receiver.in(moved.unit(), Role.SPECIALIST));
            case SUBMISSION_SIGNED -> List.of(Receiver.in(moved.unit(), Role.CLERK));
            case SUBMISSION_SENT -> isForItself ? List.of() : List.of(desk(moved.requester()));
            case SUBMISSION_ACCEPTED, SUBMISSION_EXEMPTED -> isForItself ? List.of() : List.of(desk(moved.unit()));
            case SUBMISSION_DRAFTED,
                    SUBMISSION_APPROVED,
                    SUBMISSION_REGISTERED_FROM_OUTSIDE,
                    SUBMISSION_LOCKED,
                    SUBMISSION_CONSOLIDATED -> List.of();
        };
    }

    @EventListener
    void tell(RequestMoved moved) {
        var isTold = switch (moved.what()) {
            case REPORT_DEADLINE_MOVED, REPORT_REQUEST_WITHDRAWN, REPORT_REQUEST_REOPENED -> true;
            case REPORT_REQUEST_DRAFTED, REPORT_REQUESTED, REPORT_REQUEST_CLOSED -> false;
        };
        if (isTold) {
            var to = moved.units().stream().map(ReportNotices::desk).toList();
            tell(
                    "reports." + moved.what() + "/" + moved.request() + "/" + moved.at(),
                    moved.record(),
                    moved.what().name(),
                    to);
        }
    }

    /// What moves no state: urging, what waits for a leader, recommendations.
    @EventListener
    void tell(Worded worded) {
        var to = switch (worded.what()) {
            case "URGED",
                    "RECOMMENDED",
                    "RECOMMENDATION_ACKNOWLEDGED",
                    "RECOMMENDATION_ANSWERED",
                    "RECOMMENDATION_CLOSED",
                    "STALE",
                    "CONFERENCE_CALLED" -> List.of(desk(worded.unit()));
            case "SUBMITTED" -> List.of(Receiver.in(worded.unit(), Role.LEADER));
            default -> List.<Receiver>of();
        };
        if (!to.isEmpty()) {
            var key = "reports." + worded.what() + "/" + worded.record().id() + "/"
                    + worded.unit().value() + "/" + worded.at();
            tell(key, worded.record(), worded.what(), to);
        }
    }

    /// A date comes near or has passed.
    @EventListener
    void remind(RungReached reached) {
        if (!reached.record().kind().equals("reports")) {
            return;
        }
        var holder = reached.holder();
        var to = audience(reached.audience(), holder == null ? reached.owner() : holder, reached.owner());
        if (!to.isEmpty()) {
            var when = reached.at().isBefore(reached.due()) ? "SOON" : "PASSED";
            notices.tell(new Notice(
                    "reports.rung/" + reached.clock().value() + "/" + reached.epoch() + "/" + reached.rung(),
                    reached.record(),
                    "reports.notice.rung." + when,
                    List.of(reached.record().number(), reached.record().title(), new Due(reached.dueOn())),
                    to,
                    false));
        }
    }

    private List<Receiver> audience(String audience, OrganisationId holder, OrganisationId owner) {
        return switch (audience) {
            case "OWNER" -> List.of(desk(owner));
            case "COORDINATOR" ->
                coordinations.coordinatorsOf(holder).stream()
                        .map(each -> Receiver.in(each, Role.COORDINATOR))
                        .toList();
            case "HEAD_OF_UNIT", "LEADERSHIP", "DUTY" -> List.of(Receiver.in(holder, Role.LEADER));
            default -> List.of(desk(holder));
        };
    }

    private static Receiver desk(OrganisationId organisation) {
        return Receiver.in(organisation, Role.SPECIALIST, DESK);
    }

    @Override
    public String kind() {
        return "reports";
    }

    @Override
    public Set<String> seen(Set<String> ids, Visibility who) {
        return records.seen(ids, who);
    }
}
