package vn.phoihop.press;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.phoihop.calendar.RungReached;
import vn.phoihop.notifications.spi.Due;
import vn.phoihop.notifications.spi.Notice;
import vn.phoihop.notifications.spi.Notices;
import vn.phoihop.notifications.spi.Receiver;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Role;

/// Tells those concerned what happened to a press item, and who is reminded by its clocks: always what is to be done,
/// never whose fault it is.
@Component
class PressNotices {

    private final Notices notices;
    private final ItemStore store;
    private final Clock clock;

    PressNotices(Notices notices, ItemStore store, Clock clock) {
        this.notices = notices;
        this.store = store;
        this.clock = clock;
    }

    /// What happened goes to the side that has to know.
    @ApplicationModuleListener
    void tell(PressAct act) {
        store.find(new PressItemId(UUID.fromString(act.record().id()))).ifPresent(item -> tell(item, act));
    }

    private void tell(PressItem item, PressAct act) {
        var to = receivers(item.hands(), act.move()).stream().distinct().toList();
        if (to.isEmpty()) {
            return;
        }
        notices.tell(new Notice(
                "press." + act.move() + "/" + item.id() + "/" + act.at().toEpochMilli(),
                item.reference(),
                "press.notice." + act.move(),
                List.of(
                        item.number().toString(),
                        item.publication().title(),
                        new Due(item.times().dueOn())),
                to,
                false));
    }

    private static List<Receiver> receivers(PressItem.Hands hands, PressMove move) {
        return switch (move) {
            case CAPTURE, REVERSE, GIVE_BACK, APPROVE -> speakers(hands.owner());
            case NEEDS_NO_ANSWER -> List.of(Receiver.in(hands.owner(), Role.COORDINATOR));
            case ASSIGN, FOLLOW_UP -> verifiers(hands);
            case FIND -> List.of(Receiver.in(hands.owner(), Role.LEADER, Role.SPOKESPERSON));
            case RETURN_FINDINGS, RETURN_RESPONSE, EXTEND -> office(hands.lead());
            case PREPARE, DRAFT_CORRECTION -> leaders(hands);
            case SEND, CORRECT ->
                Stream.concat(office(hands.lead()).stream(), speakers(hands.owner()).stream())
                        .toList();
            case OPEN_CONCERN, START, RECORD_OUTCOME, CLOSE -> List.of();
        };
    }

    private static List<Receiver> speakers(OrganisationId owner) {
        return List.of(Receiver.in(owner, Role.SPOKESPERSON, Role.SPECIALIST));
    }

    private static List<Receiver> office(@org.jspecify.annotations.Nullable OrganisationId id) {
        return id == null ? List.of() : List.of(Receiver.in(id, Role.SPECIALIST, Role.LEADER));
    }

    private static List<Receiver> verifiers(PressItem.Hands hands) {
        return Stream.concat(
                        office(hands.lead()).stream(),
                        hands.partners().stream().map(each -> Receiver.in(each, Role.SPECIALIST)))
                .toList();
    }

    private static List<Receiver> leaders(PressItem.Hands hands) {
        return Stream.concat(Stream.of(hands.owner()), hands.shared().stream())
                .map(each -> Receiver.in(each, Role.LEADER))
                .toList();
    }

    /// A rung of the ladder, told to whom it names.
    @ApplicationModuleListener
    void remind(RungReached rung) {
        if (!rung.record().kind().startsWith(PressItem.KIND)) {
            return;
        }
        var isSoon = clock.instant().isBefore(rung.due());
        notices.tell(new Notice(
                "press.rung/" + rung.clock().value() + "/" + rung.epoch() + "/" + rung.rung(),
                rung.record(),
                isSoon ? "press.notice.soon" : "press.notice.passed",
                List.of(rung.record().number(), rung.record().title(), new Due(rung.dueOn())),
                List.of(receiver(rung)),
                rung.ladder().equals("LEVEL4")));
    }

    private static Receiver receiver(RungReached rung) {
        var holder = rung.holder() == null ? rung.owner() : rung.holder();
        return switch (rung.audience()) {
            case "OWNER" -> Receiver.in(rung.owner(), Role.SPOKESPERSON, Role.LEADER);
            case "COORDINATOR" -> Receiver.in(rung.owner(), Role.COORDINATOR, Role.LEADER);
            case "LEADERSHIP" -> Receiver.in(rung.owner(), Role.LEADER);
            case "HEAD_OF_UNIT", "LEAD_ORGANISATION" -> Receiver.in(holder, Role.LEADER, Role.SPECIALIST);
            default -> Receiver.in(holder, Role.SPECIALIST, Role.SPOKESPERSON);
        };
    }
}
