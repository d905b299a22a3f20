package vn.phoihop.programmes;

import static vn.phoihop.shared.Role.CLERK;
import static vn.phoihop.shared.Role.COORDINATOR;
import static vn.phoihop.shared.Role.LEADER;
import static vn.phoihop.shared.Role.SPECIALIST;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.phoihop.calendar.RungReached;
import vn.phoihop.notifications.spi.Due;
import vn.phoihop.notifications.spi.Notice;
import vn.phoihop.notifications.spi.Notices;
import vn.phoihop.notifications.spi.Receiver;
import vn.phoihop.shared.OrganisationId;

/// Tells the parties what they are asked for, and everyone concerned what was decided.
@Component
class ProgrammeNotices {

    private final Notices notices;

    ProgrammeNotices(Notices notices) {
        this.notices = notices;
    }

    /// A step was taken: who has to act, or to know, is told once.
    @EventListener
    void heard(ProgrammeStepTaken taken) {
        switch (taken.step()) {
            case ASK, FREEZE, REPLACE, CLOSE, ISSUE, REVISE, VOID, REDRAFT -> tell(taken, partners(taken));
            case TAKE_EFFECT -> tell(taken, all(taken));
            case ANSWER, SIGN, ACCEDE -> tell(taken, List.of(Receiver.in(taken.owner(), SPECIALIST, LEADER)));
            case SUCCEED -> tell(taken, partners(taken));
            case DRAFT, REWORD, DECIDE, NUMBER, COMPLETE, LINK, REVIEW, ABANDON -> {}
        }
    }

    private void tell(ProgrammeStepTaken taken, List<Receiver> to) {
        if (!to.isEmpty()) {
            var key = "programmes.%s/%s/%s/%s"
                    .formatted(
                            taken.step(),
                            taken.id(),
                            taken.at(),
                            taken.by().organisation().value());
            var arguments = taken.day() == null ? List.<Object>of("") : List.<Object>of(taken.day());
            notices.tell(new Notice(key, taken.record(), "programmes.notice." + taken.step(), arguments, to, false));
        }
    }

    private static List<Receiver> partners(ProgrammeStepTaken taken) {
        return taken.concerned().stream()
                .filter(body -> !body.equals(taken.by().organisation()))
                .map(body -> Receiver.in(body, SPECIALIST, LEADER, CLERK))
                .toList();
    }

    private static List<Receiver> all(ProgrammeStepTaken taken) {
        return taken.concerned().stream()
                .map(body -> Receiver.in(body, SPECIALIST, LEADER, CLERK))
                .toList();
    }

    /// A reminder of a programme or of a target is due.
    @EventListener
    void reminds(RungReached rung) {
        var kind = rung.record().kind();
        if (!kind.equals("programmes") && !kind.equals("programmes/coverage")) {
            return;
        }
        var key = "programmes.rung/%s/%d/%s".formatted(rung.clock().value(), rung.epoch(), rung.rung());
        var holder = Objects.requireNonNullElse(rung.holder(), rung.owner());
        notices.tell(new Notice(
                key,
                rung.record(),
                "programmes.notice.rung",
                List.of(new Due(rung.dueOn())),
                receivers(rung.audience(), holder, rung.owner()),
                false));
    }

    private static List<Receiver> receivers(String audience, OrganisationId holder, OrganisationId owner) {
        var to = new ArrayList<Receiver>();
        switch (audience) {
            case "LEAD_UNIT" -> to.add(Receiver.in(holder, SPECIALIST));
            case "HEAD_OF_UNIT" -> to.add(Receiver.in(holder, LEADER));
            case "LEAD_ORGANISATION" -> to.add(Receiver.in(holder, SPECIALIST, LEADER));
            case "COORDINATOR" -> to.add(Receiver.in(owner, COORDINATOR));
            case "LEADERSHIP" -> {
                to.add(Receiver.in(holder, LEADER));
                to.add(Receiver.in(owner, LEADER));
            }
            default -> to.add(Receiver.in(owner, SPECIALIST, LEADER));
        }
        return to;
    }
}
