package vn.phoihop.clarifications;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.agenda.spi.Approval;
import vn.phoihop.agenda.spi.Approvals;
import vn.phoihop.agenda.spi.Standing;
import vn.phoihop.agenda.spi.Standings;
import vn.phoihop.notifications.spi.Seen;
import vn.phoihop.search.spi.Findable;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Role;
import vn.phoihop.shared.Visibility;
import vn.phoihop.shell.spi.Navigation;
import vn.phoihop.shell.spi.NavigationEntry;

/// What clarifications offer to the pages around them.
@Component
class ClarificationOffers implements Navigation, Findable, Approvals, Standings, Seen {

    private static final int ORDER = 75;

    private final Clarifications clarifications;
    private final ClarificationStore store;
    private final ListStore lists;

    ClarificationOffers(Clarifications clarifications, ClarificationStore store, ListStore lists) {
        this.clarifications = clarifications;
        this.store = store;
        this.lists = lists;
    }

    @Override
    public List<NavigationEntry> entries() {
        return List.of(NavigationEntry.forAll(ORDER, "clarifications.nav", "/clarifications", "message-check"));
    }

    @Override
    public String heading() {
        return "clarifications.found.heading";
    }

    @Override
    public String more(String words) {
        return "/clarifications?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    @Override
    public List<Found> find(String words, Actor actor, int limit) {
        return clarifications.list(ClarificationFilter.words(words), null, actor, limit).lines().stream()
                .map(line -> new Found(line.reference(), line.policy()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Approval> waitingFor(Actor actor, int limit) {
        return actor.is(Role.LEADER) ? lists.waiting(actor, limit) : List.of();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Standing> of(Actor actor) {
        var share = clarifications.share(actor);
        return List.of(new Standing(
                ORDER,
                "clarifications.standing.right",
                share.right(),
                share.decided(),
                "/clarifications?rating=ACCURATE"));
    }

    @Override
    public String kind() {
        return Clarification.KIND;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> seen(Set<String> ids, Visibility who) {
        return store.seen(ids, who);
    }
}
