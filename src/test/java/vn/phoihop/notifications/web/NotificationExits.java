package vn.phoihop.notifications.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.phoihop.notifications.spi.Notice;
import vn.phoihop.notifications.spi.Notices;
import vn.phoihop.notifications.spi.Receiver;
import vn.phoihop.registry.Direction;
import vn.phoihop.registry.Intake;
import vn.phoihop.registry.Intake.Answer;
import vn.phoihop.shared.Reference;
import vn.phoihop.shared.Role;
import vn.phoihop.testing.Exits;
import vn.phoihop.testing.Offices;

/// A notice about a document nobody else may see.
class NotificationExits implements Exits {

    private final Offices offices;
    private final Intake intake;
    private final Notices notices;

    NotificationExits(Offices offices, Intake intake, Notices notices) {
        this.offices = offices;
        this.intake = intake;
        this.notices = notices;
    }

    @Override
    public Hidden hide(String word) {
        var owner = offices.aClerkOf("Văn phòng kín").and(Role.SPECIALIST);
        var text = ("Chuyện " + word).getBytes(StandardCharsets.UTF_8);
        var answer = intake.receive(word + ".txt", text, "text/plain", Direction.INCOMING, owner.actor());
        if (!(answer instanceof Answer.Kept(var id, var reading))) {
            throw new IllegalStateException(answer.toString());
        }
        notices.tell(Notice.of(
                "registry.told/" + id,
                new Reference("registry", id.toString(), word, word),
                "notifications.elsewhere",
                List.of(word),
                Receiver.in(owner.organisation(), Role.CLERK)));
        return new Hidden(owner, List.of(Exit.page("/notifications"), Exit.page("/notifications?show=all")));
    }
}
