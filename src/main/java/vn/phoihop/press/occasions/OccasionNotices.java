package vn.phoihop.press.occasions;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.phoihop.notifications.spi.Notice;
import vn.phoihop.notifications.spi.Notices;
import vn.phoihop.notifications.spi.Receiver;
import vn.phoihop.shared.Role;

/// Tells those concerned what happened to an occasion.
@Component
class OccasionNotices {

    private final Notices notices;
    private final OccasionStore store;
    private final OccasionPapers papers;

    OccasionNotices(Notices notices, OccasionStore store, OccasionPapers papers) {
        this.notices = notices;
        this.store = store;
        this.papers = papers;
    }

    /// What happened goes to the side that has to know.
    @ApplicationModuleListener
    void tell(OccasionAct act) {
        var found = store.find(new OccasionId(UUID.fromString(act.record().id())));
        found.ifPresent(occasion -> {
            var to = receivers(occasion, act.move());
            if (!to.isEmpty()) {
                notices.tell(new Notice(
                        "press.occasions." + act.move() + "/" + occasion.id() + "/"
                                + act.at().toEpochMilli(),
                        occasion.reference(),
                        "press.notice.occasion." + act.move(),
                        List.of(
                                occasion.number().toString(),
                                occasion.title(),
                                occasion.time().startsAt()),
                        to,
                        occasion.kind() == OccasionKind.FIRST_STATEMENT));
            }
        });
    }

    private List<Receiver> receivers(Occasion occasion, OccasionMove move) {
        var owner = occasion.owner();
        return switch (move) {
            case PLAN, WRITE -> List.of(Receiver.in(owner, Role.LEADER));
            case APPROVE, CANCEL, RESCHEDULE ->
                Stream.concat(
                                Stream.of(Receiver.in(owner, Role.SPOKESPERSON, Role.SPECIALIST)),
                                occasion.partners().stream()
                                        .map(each -> Receiver.in(each, Role.SPECIALIST, Role.LEADER)))
                        .toList();
            case NOTE_QUESTION ->
                papers.questions(occasion).stream()
                        .filter(Question::isOwed)
                        .flatMap(each -> Stream.ofNullable(each.promiser()))
                        .distinct()
                        .map(each -> Receiver.in(each, Role.SPECIALIST, Role.LEADER))
                        .toList();
            case ANSWER -> List.of(Receiver.in(owner, Role.SPOKESPERSON));
            case LAY_OUT, HOLD, CLOSE -> List.of();
        };
    }
}
