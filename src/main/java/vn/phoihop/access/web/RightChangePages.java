package vn.phoihop.access.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.access.Administration;
import vn.phoihop.access.RightChangeLine;
import vn.phoihop.access.RightChanges;
import vn.phoihop.shared.AccountId;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Role;

/// Changes of rights, shown until somebody else confirms them.
@MayAct({Role.ADMINISTRATOR, Role.DATA_PROTECTION_OFFICER})
@Controller
@RequestMapping("/right-changes")
class RightChangePages {

    private final RightChanges changes;
    private final Administration administration;
    private final Choices choices;

    RightChangePages(RightChanges changes, Administration administration, Choices choices) {
        this.changes = changes;
        this.administration = administration;
        this.choices = choices;
    }

    @GetMapping
    ModelAndView list(Actor actor) {
        return Answers.page("access/rightChanges", page(actor, ""));
    }

    @PostMapping("/{id}/confirm")
    ModelAndView confirm(@PathVariable UUID id, Actor actor) {
        return Answers.unless(
                changes.confirm(id, actor), "/right-changes", "access/rightChanges", key -> page(actor, key));
    }

    private RightChangePage page(Actor actor, String refusal) {
        var open = changes.open(actor);
        var people = administration.names(open.stream()
                .flatMap(change -> Stream.of(change.account(), change.by()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var organisations = choices.names(
                open.stream().map(RightChangeLine::organisation).distinct().toList());
        var lines = open.stream()
                .map(change -> line(change, actor, people, organisations))
                .toList();
        return new RightChangePage(List.copyOf(lines), refusal);
    }

    private static RightChangePage.Line line(
            RightChangeLine change,
            Actor actor,
            Map<AccountId, String> people,
            Map<OrganisationId, String> organisations) {
        var account = change.account();
        return new RightChangePage.Line(
                change.id(),
                change.kind(),
                account == null ? "" : people.getOrDefault(account, ""),
                organisations.getOrDefault(change.organisation(), ""),
                change.detail(),
                people.getOrDefault(change.by(), Actor.installation().name()),
                change.at(),
                !actor.account().equals(change.by()) && !actor.account().equals(account));
    }
}
