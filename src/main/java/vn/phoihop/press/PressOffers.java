package vn.phoihop.press;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.agenda.spi.Approval;
import vn.phoihop.agenda.spi.Approvals;
import vn.phoihop.agenda.spi.Standing;
import vn.phoihop.agenda.spi.Standings;
import vn.phoihop.press.PressFilter.Phase;
import vn.phoihop.search.spi.Findable;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Navigation;
import vn.phoihop.shell.spi.NavigationEntry;

/// What the press offers to the pages around it: a place in the navigation, what is found, what waits for a leader, the
/// figures a leader looks at.
@Component
class PressOffers implements Navigation, Findable, Approvals, Standings {

    private static final int ORDER = 70;

    private final PressLists lists;
    private final ApprovalStore waiting;

    PressOffers(PressLists lists, ApprovalStore waiting) {
        this.lists = lists;
        this.waiting = waiting;
    }

    @Override
    public List<NavigationEntry> entries() {
        return List.of(NavigationEntry.forAll(ORDER, "press.nav", "/press", "news"));
    }

    @Override
    public String heading() {
        return "press.found.heading";
    }

    @Override
    public String more(String words) {
        return "/press?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    @Override
    public List<Found> find(String words, Actor actor, int limit) {
        return lists.list(PressFilter.words(words), null, actor, limit).lines().stream()
                .map(line -> new Found(line.reference(), line.publication().outlet()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Approval> waitingFor(Actor actor, int limit) {
        return actor.is(Role.LEADER) ? waiting.of(actor, limit) : List.of();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Standing> of(Actor actor) {
        var open = lists.counts(PressFilter.OPEN, actor);
        var right = lists.counts(PressFilter.OPEN.found(Finding.RIGHT).of(Phase.OPEN), actor);
        return List.of(
                new Standing(ORDER, "press.standing.late", open.late(), open.total(), "/press?phase=OPEN&late=true"),
                new Standing(
                        ORDER + 1,
                        "press.standing.mended",
                        right.total(),
                        open.total(),
                        "/press?phase=OPEN&finding=RIGHT"));
    }
}
