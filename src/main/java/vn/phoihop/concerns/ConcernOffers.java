package vn.phoihop.concerns;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.agenda.spi.Approval;
import vn.phoihop.agenda.spi.Approvals;
import vn.phoihop.agenda.spi.Standing;
import vn.phoihop.agenda.spi.Standings;
import vn.phoihop.search.spi.Findable;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Navigation;
import vn.phoihop.shell.spi.NavigationEntry;

/// What concerns offer to the pages around them: a place in the navigation, what is found, what waits for a second
/// signature, the figures a leader looks at.
@Component
class ConcernOffers implements Navigation, Findable, Approvals, Standings {

    private static final int ORDER = 50;

    private final ConcernLists lists;
    private final ApprovalStore approvals;

    ConcernOffers(ConcernLists lists, ApprovalStore approvals) {
        this.lists = lists;
        this.approvals = approvals;
    }

    @Override
    public List<NavigationEntry> entries() {
        return List.of(NavigationEntry.forAll(ORDER, "concerns.nav", "/concerns", "messages"));
    }

    @Override
    public String heading() {
        return "concerns.found.heading";
    }

    @Override
    public String more(String words) {
        return "/concerns?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    @Override
    public List<Found> find(String words, Actor actor, int limit) {
        return lists.list(ConcernFilter.words(words), null, actor, limit).lines().stream()
                .map(line -> new Found(line.reference(), line.areaName()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Approval> waitingFor(Actor actor, int limit) {
        if (!actor.isOneOf(Role.LEADER, Role.DATA_PROTECTION_OFFICER, Role.SPOKESPERSON)) {
            return List.of();
        }
        var all = new ArrayList<Approval>();
        approvals
                .proposals(actor, limit)
                .forEach(
                        each -> all.add(new Approval(each.record(), "concerns.approval." + each.move(), each.since())));
        if (actor.is(Role.LEADER)) {
            approvals
                    .answers(actor, limit)
                    .forEach(each -> all.add(new Approval(each.record(), "concerns.approval.ANSWER", each.since())));
        }
        all.sort(java.util.Comparator.comparing(Approval::since));
        return all.stream().limit(limit).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Standing> of(Actor actor) {
        var counts = lists.counts(ConcernFilter.open(), actor);
        var serious = counts.levels().getOrDefault(4, 0) + counts.levels().getOrDefault(3, 0);
        var promised = counts.states().getOrDefault(ConcernState.COMMITTED, 0);
        return List.of(
                new Standing(ORDER, "concerns.standing.late", counts.late(), counts.total(), "/concerns?late=true"),
                new Standing(ORDER + 1, "concerns.standing.serious", serious, counts.total(), "/concerns?sort=NEED"),
                new Standing(
                        ORDER + 2,
                        "concerns.standing.promised",
                        promised,
                        counts.total(),
                        "/concerns?state=COMMITTED"));
    }
}
