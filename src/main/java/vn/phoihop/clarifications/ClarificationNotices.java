package vn.phoihop.clarifications;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.phoihop.calendar.ClockBreached;
import vn.phoihop.calendar.RungReached;
import vn.phoihop.notifications.spi.Due;
import vn.phoihop.notifications.spi.Notice;
import vn.phoihop.notifications.spi.Notices;
import vn.phoihop.notifications.spi.Receiver;
import vn.phoihop.shared.Role;

/// Tells those concerned what happened to a clarification, and who is reminded by its clocks.
@Component
class ClarificationNotices {

    private final Notices notices;
    private final ClarificationStore store;
    private final Expiry expiry;
    private final Clock clock;

    ClarificationNotices(Notices notices, ClarificationStore store, Expiry expiry, Clock clock) {
        this.notices = notices;
        this.store = store;
        this.expiry = expiry;
        this.clock = clock;
    }

    /// What happened goes to the side that has to know.
    @ApplicationModuleListener
    void tell(ClarificationAct act) {
        store.find(new ClarificationId(UUID.fromString(act.record().id()))).ifPresent(it -> {
            var to = receivers(it.hands(), act);
            if (!to.isEmpty()) {
                var name = act.isFirst() ? "SECOND" : act.move().name();
                notices.tell(new Notice(
                        "clarifications." + name + "/" + it.id() + "/"
                                + act.at().toEpochMilli(),
                        it.reference(),
                        "clarifications.notice." + name,
                        List.of(it.number().toString(), it.claim().words()),
                        to,
                        it.claim().isSafety()));
            }
        });
    }

    /// Somebody who proposed a claim does not agree that it was declined: a coordinator decides.
    @ApplicationModuleListener
    void tell(PublicClaims.DeclineAppealed appeal) {
        store.find(appeal.id())
                .ifPresent(it -> notices.tell(new Notice(
                        "clarifications.APPEAL/" + it.id() + "/" + it.version(),
                        it.reference(),
                        "clarifications.notice.APPEAL",
                        List.of(it.number().toString(), it.claim().words()),
                        List.of(Receiver.in(it.hands().owner(), Role.COORDINATOR, Role.LEADER)),
                        false)));
    }

    private static List<Receiver> receivers(Clarification.Hands hands, ClarificationAct act) {
        if (act.isFirst()) {
            return all(hands, Role.LEADER);
        }
        return switch (act.move()) {
            case PROPOSE, REVERSE, CONTEST, RETURN_DRAFT, REFUSE, EXPIRE ->
                List.of(Receiver.in(hands.owner(), Role.SPECIALIST, Role.COORDINATOR, Role.SPOKESPERSON));
            case DRAFT -> all(hands, Role.DATA_PROTECTION_OFFICER);
            case CHECK -> all(hands, Role.LEADER);
            case APPROVE -> all(hands, Role.SPOKESPERSON);
            case PUBLISH, CORRECT, WITHDRAW, FIND_RIGHT -> all(hands, Role.SPECIALIST);
            case DECLINE, FIND_UNCHECKABLE, OPEN_EVIDENCE -> List.of();
        };
    }

    private static List<Receiver> all(Clarification.Hands hands, Role role) {
        return Stream.concat(Stream.of(hands.owner()), hands.shared().stream())
                .map(each -> Receiver.in(each, role))
                .toList();
    }

    /// A rung of the ladder, told to whom it names.
    @ApplicationModuleListener
    void remind(RungReached rung) {
        if (!rung.record().kind().equals(Clarification.KIND)) {
            return;
        }
        var isSoon = clock.instant().isBefore(rung.due());
        var isFirst = rung.audience().equals("LEAD_UNIT");
        notices.tell(new Notice(
                "clarifications.rung/" + rung.clock().value() + "/" + rung.epoch() + "/" + rung.rung(),
                rung.record(),
                isSoon ? "clarifications.notice.soon" : "clarifications.notice.passed",
                List.of(rung.record().number(), rung.record().title(), new Due(rung.dueOn())),
                List.of(
                        isFirst
                                ? Receiver.in(rung.owner(), Role.SPECIALIST, Role.SPOKESPERSON)
                                : Receiver.in(rung.owner(), Role.LEADER, Role.COORDINATOR)),
                false));
    }

    /// The year after publication has passed and nobody looked at it again: it expires.
    @ApplicationModuleListener
    void expire(ClockBreached breach) {
        if (breach.record().kind().equals(Clarification.KIND)) {
            expiry.expire(new ClarificationId(UUID.fromString(breach.record().id())), breach.clock(), breach.at());
        }
    }
}
