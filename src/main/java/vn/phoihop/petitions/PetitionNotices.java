package vn.phoihop.petitions;

import static vn.phoihop.petitions.PetitionEvent.ANSWER_CORRECTED;
import static vn.phoihop.petitions.PetitionEvent.ANSWER_PREPARED;
import static vn.phoihop.petitions.PetitionEvent.ANSWER_RETURNED_TO_DRAFTER;
import static vn.phoihop.petitions.PetitionEvent.ANSWER_REWORKED;
import static vn.phoihop.petitions.PetitionEvent.ANSWER_SENT;
import static vn.phoihop.petitions.PetitionEvent.ANSWER_SENT_BACK;
import static vn.phoihop.petitions.PetitionEvent.FULFILMENT_REPORTED;
import static vn.phoihop.petitions.PetitionEvent.HOLDING_ANSWER_SENT;
import static vn.phoihop.petitions.PetitionEvent.PETITION_ASSIGNED;
import static vn.phoihop.petitions.PetitionEvent.PETITION_REDIRECTED;
import static vn.phoihop.petitions.PetitionEvent.PETITION_RETURNED;
import static vn.phoihop.petitions.PetitionEvent.PETITION_SENT;
import static vn.phoihop.petitions.PetitionEvent.PROMISE_FOUND_BROKEN;
import static vn.phoihop.petitions.PetitionEvent.PROMISE_MOVED;
import static vn.phoihop.petitions.PetitionEvent.PUT_TO_SESSION;
import static vn.phoihop.petitions.PetitionEvent.RETURN_REFUSED;

import java.util.ArrayList;
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

/// Who is told what happens to petitions: each event reaches the side that has to act or to know.
@Component
class PetitionNotices implements Seen {

    private static final Role[] DESK = {Role.CLERK, Role.COUNCIL_OFFICE, Role.LEADER};

    private static final Set<PetitionEvent> TO_RECEIVER = Set.of(PETITION_SENT, PETITION_REDIRECTED, RETURN_REFUSED);
    private static final Set<PetitionEvent> TO_ANSWERING = Set.of(
            PETITION_ASSIGNED, ANSWER_RETURNED_TO_DRAFTER, ANSWER_SENT_BACK, PUT_TO_SESSION, PROMISE_FOUND_BROKEN);
    private static final Set<PetitionEvent> TO_LEADERS = Set.of(ANSWER_PREPARED, ANSWER_REWORKED);
    private static final Set<PetitionEvent> TO_COUNCIL = Set.of(
            PETITION_RETURNED, HOLDING_ANSWER_SENT, ANSWER_SENT, PROMISE_MOVED, FULFILMENT_REPORTED, ANSWER_CORRECTED);

    private final Notices notices;
    private final Coordinations coordinations;
    private final PetitionStore petitions;

    PetitionNotices(Notices notices, Coordinations coordinations, PetitionStore petitions) {
        this.notices = notices;
        this.coordinations = coordinations;
        this.petitions = petitions;
    }

    @EventListener
    void tell(PetitionMoved moved) {
        var to = receivers(moved);
        if (!to.isEmpty()) {
            notices.tell(new Notice(
                    "petitions." + moved.what() + "/" + moved.petition() + "/" + moved.at(),
                    moved.record(),
                    "petitions.notice." + moved.what(),
                    List.of(moved.record().number(), moved.record().title()),
                    to,
                    false));
        }
    }

    private static List<Receiver> receivers(PetitionMoved moved) {
        var receiver = moved.receiver();
        if (TO_RECEIVER.contains(moved.what()) && receiver != null) {
            return List.of(desk(receiver));
        }
        if (TO_ANSWERING.contains(moved.what())) {
            return moved.answering().stream().map(PetitionNotices::desk).toList();
        }
        if (TO_LEADERS.contains(moved.what())) {
            return leaders(moved);
        }
        return TO_COUNCIL.contains(moved.what()) ? List.of(desk(moved.owner())) : List.of();
    }

    private static List<Receiver> leaders(PetitionMoved moved) {
        var all = new ArrayList<Receiver>();
        moved.answering().forEach(each -> all.add(Receiver.in(each, Role.LEADER)));
        return List.copyOf(all);
    }

    private static Receiver desk(OrganisationId organisation) {
        return Receiver.in(organisation, Role.SPECIALIST, DESK);
    }

    /// A date comes near or has passed.
    @EventListener
    void remind(RungReached reached) {
        if (!reached.record().kind().equals("petitions")) {
            return;
        }
        var holder = reached.holder() == null ? reached.owner() : reached.holder();
        var to = audience(reached.audience(), holder, reached.owner());
        if (!to.isEmpty()) {
            var when = reached.at().isBefore(reached.due()) ? "SOON" : "PASSED";
            notices.tell(new Notice(
                    "petitions.rung/" + reached.clock().value() + "/" + reached.epoch() + "/" + reached.rung(),
                    reached.record(),
                    "petitions.notice.rung." + when,
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

    @Override
    public String kind() {
        return "petitions";
    }

    @Override
    public Set<String> seen(Set<String> ids, Visibility who) {
        return petitions.seen(ids, who);
    }
}
