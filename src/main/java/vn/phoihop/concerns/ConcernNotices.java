package vn.phoihop.concerns;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.phoihop.calendar.RungReached;
import vn.phoihop.notifications.spi.Due;
import vn.phoihop.notifications.spi.Notice;
import vn.phoihop.notifications.spi.Notices;
import vn.phoihop.notifications.spi.Receiver;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Role;

/// Tells those concerned what happened to a concern, and who is reminded by its clocks: always which help is asked,
/// never whose fault it is.
@Component
class ConcernNotices {

    private static final int URGENT = 4;

    private final Notices notices;
    private final ConcernStore store;
    private final Clock clock;

    ConcernNotices(Notices notices, ConcernStore store, Clock clock) {
        this.notices = notices;
        this.store = store;
        this.clock = clock;
    }

    /// What happened goes to the sides that have to know.
    @ApplicationModuleListener
    void tell(ConcernMoved moved) {
        var to = receivers(moved).stream().distinct().toList();
        if (to.isEmpty()) {
            return;
        }
        var key = "concerns." + moved.what() + "/" + moved.concern() + "/"
                + moved.at().toEpochMilli();
        notices.tell(new Notice(
                key,
                moved.record(),
                "concerns.notice." + moved.what(),
                List.of(moved.record().number(), moved.record().title()),
                to,
                moved.level() == URGENT));
    }

    private static List<Receiver> receivers(ConcernMoved moved) {
        return switch (moved.what()) {
            case RECEIVE -> Reporter.isReporter(moved.by()) ? office(moved.owner()) : List.of();
            case TRIAGE, RAISE -> moved.level() == URGENT ? office(moved.owner()) : List.of();
            case ASSIGN -> assigned(moved);
            case RETURN, REOPEN -> all(moved);
            case REPLY, END_WAIT, AGENCY_REPLIED, CONTEST, DISPUTE, CONFIRM, WITHDRAW, LOWER -> all(moved);
            case PREPARE -> lead(moved, Role.LEADER);
            case HAND_BACK, APPROVE -> lead(moved, Role.SPECIALIST);
            case SEND, HOLD, CLAIM -> List.of(Receiver.in(moved.owner(), Role.SPECIALIST));
            case CLOSE_UNCONFIRMED, CLOSE_EXPLAINED, EXTEND -> List.of(Receiver.in(moved.owner(), Role.SPECIALIST));
            default -> List.of();
        };
    }

    private static List<Receiver> assigned(ConcernMoved moved) {
        var all = new ArrayList<>(lead(moved, Role.SPECIALIST, Role.LEADER));
        moved.partners().forEach(each -> all.add(Receiver.in(each, Role.SPECIALIST)));
        return all;
    }

    private static List<Receiver> all(ConcernMoved moved) {
        var all = new ArrayList<>(office(moved.owner()));
        all.addAll(lead(moved, Role.SPECIALIST, Role.LEADER));
        if (moved.what() == ConcernMove.REOPEN) {
            moved.earlier().forEach(each -> all.addAll(office(each)));
        }
        return all;
    }

    private static List<Receiver> lead(ConcernMoved moved, Role first, Role... others) {
        var lead = moved.lead();
        return lead == null ? List.of() : List.of(Receiver.in(lead, first, others));
    }

    private static List<Receiver> office(OrganisationId id) {
        return List.of(Receiver.in(id, Role.SPECIALIST, Role.LEADER));
    }

    /// A rung of the ladder, told to whom it names; of level 4 at any hour.
    @ApplicationModuleListener
    void remind(RungReached rung) {
        ConcernClocks.concern(rung.record())
                .flatMap(store::find)
                .filter(concern -> concern.axes().state().isOpen())
                .ifPresent(concern -> notices.tell(new Notice(
                        "concerns.rung/" + rung.clock().value() + "/" + rung.epoch() + "/" + rung.rung(),
                        concern.reference(),
                        (clock.instant().isBefore(rung.due()) ? "concerns.notice.soon." : "concerns.notice.passed.")
                                + rung.help(),
                        List.of(concern.number().toString(), concern.matter().title(), new Due(rung.dueOn())),
                        receivers(concern, rung),
                        concern.weight().level() == URGENT)));
    }

    private static List<Receiver> receivers(Concern concern, RungReached rung) {
        var owner = concern.hands().owner();
        var holder = rung.holder() == null ? owner : rung.holder();
        return switch (rung.audience()) {
            case "OWNER" -> office(owner);
            case "COORDINATOR" -> List.of(Receiver.in(owner, Role.COORDINATOR, Role.LEADER));
            case "LEADERSHIP" -> List.of(Receiver.in(owner, Role.LEADER), Receiver.in(holder, Role.LEADER));
            case "HEAD_OF_UNIT", "LEAD_ORGANISATION", "DUTY" -> office(holder);
            default -> List.of(Receiver.in(holder, Role.SPECIALIST));
        };
    }
}
