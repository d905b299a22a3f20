package vn.phoihop.registry.outgoing.web;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.registry.outgoing.Approvals;
import vn.phoihop.registry.outgoing.Dispatch;
import vn.phoihop.registry.outgoing.OutgoingId;
import vn.phoihop.registry.outgoing.OutgoingRefusal;
import vn.phoihop.registry.outgoing.Withdrawals;
import vn.phoihop.registry.outgoing.web.OutgoingPage.Said;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Reply;

/// What moves an outgoing document: one address per act.
@MayAct({Role.SPECIALIST, Role.LEADER, Role.CLERK, Role.COUNCIL_OFFICE, Role.SPOKESPERSON, Role.COORDINATOR})
@Controller
@RequestMapping("/outgoing/{id:[0-9a-fA-F]+-[0-9a-fA-F-]+}")
class OutgoingActPages {

    private final Approvals approvals;
    private final Dispatch dispatch;
    private final Withdrawals withdrawals;
    private final OutgoingPageMaker pages;
    private final Clock clock;

    OutgoingActPages(
            Approvals approvals, Dispatch dispatch, Withdrawals withdrawals, OutgoingPageMaker pages, Clock clock) {
        this.approvals = approvals;
        this.dispatch = dispatch;
        this.withdrawals = withdrawals;
        this.pages = pages;
        this.clock = clock;
    }

    @PostMapping("/check")
    ModelAndView check(@PathVariable UUID id, @ModelAttribute ActForm form, Actor actor) {
        var document = new OutgoingId(id);
        try {
            var refused = approvals.check(document, form.seen(), form.reason(), clock.instant(), actor);
            return refused.isEmpty()
                    ? Reply.seeOther("/outgoing/" + id)
                    : pages.check(
                            document, "outgoing.refusal." + refused.get(), form.reason(), HttpStatus.CONFLICT, actor);
        } catch (OptimisticLockingFailureException faster) {
            return pages.check(document, "outgoing.changed.sheet", form.reason(), HttpStatus.CONFLICT, actor);
        }
    }

    @PostMapping("/return")
    ModelAndView giveBack(@PathVariable UUID id, @ModelAttribute ActForm form, Actor actor) {
        return tryTo(
                "return", id, form, actor, (it, at) -> approvals.giveBack(it, form.seen(), form.reason(), at, actor));
    }

    @PostMapping("/approve")
    ModelAndView approve(@PathVariable UUID id, @ModelAttribute ActForm form, Actor actor) {
        return tryTo("approve", id, form, actor, (it, at) -> approvals.approve(it, form.seen(), at, actor));
    }

    @PostMapping("/sign")
    ModelAndView sign(@PathVariable UUID id, @ModelAttribute ActForm form, Actor actor) {
        return tryTo("sign", id, form, actor, (it, at) -> approvals.sign(it, form.seen(), at, actor));
    }

    @PostMapping("/number")
    ModelAndView number(@PathVariable UUID id, @ModelAttribute ActForm form, Actor actor) {
        return tryTo("number", id, form, actor, (it, at) -> dispatch.number(it, form.seen(), at, actor));
    }

    @PostMapping("/issue")
    ModelAndView issue(@PathVariable UUID id, @ModelAttribute ActForm form, Actor actor) {
        return tryTo("issue", id, form, actor, (it, at) -> dispatch.issue(it, form.seen(), at, actor));
    }

    @PostMapping("/number-and-issue")
    ModelAndView numberAndIssue(@PathVariable UUID id, @ModelAttribute ActForm form, Actor actor) {
        return tryTo(
                "number-and-issue", id, form, actor, (it, at) -> dispatch.numberAndIssue(it, form.seen(), at, actor));
    }

    @PostMapping("/discard")
    ModelAndView discard(@PathVariable UUID id, @ModelAttribute ActForm form, Actor actor) {
        return tryTo(
                "discard", id, form, actor, (it, at) -> approvals.discard(it, form.seen(), form.reason(), at, actor));
    }

    @PostMapping("/cancel")
    ModelAndView cancel(@PathVariable UUID id, @ModelAttribute ActForm form, Actor actor) {
        return tryTo(
                "cancel", id, form, actor, (it, at) -> withdrawals.cancel(it, form.seen(), form.reason(), at, actor));
    }

    @PostMapping("/recall")
    ModelAndView recall(@PathVariable UUID id, @ModelAttribute ActForm form, Actor actor) {
        return tryTo(
                "recall", id, form, actor, (it, at) -> withdrawals.recall(it, form.seen(), form.reason(), at, actor));
    }

    @PostMapping("/confirm")
    ModelAndView confirm(@PathVariable UUID id, @ModelAttribute ActForm form, Actor actor) {
        return tryTo("confirm", id, form, actor, (it, at) -> withdrawals.confirm(it, at, actor));
    }

    private interface Attempt {
        Optional<OutgoingRefusal> on(OutgoingId document, Instant at);
    }

    private ModelAndView tryTo(String act, UUID id, ActForm form, Actor actor, Attempt attempt) {
        var document = new OutgoingId(id);
        try {
            var refused = attempt.on(document, clock.instant());
            if (refused.isEmpty()) {
                return Reply.seeOther("/outgoing/" + id);
            }
            var said = new Said("outgoing.refusal." + refused.get(), false, act, form.reason());
            return pages.sheet(document, said, HttpStatus.CONFLICT, actor);
        } catch (OptimisticLockingFailureException faster) {
            var said = new Said("", true, act, form.reason());
            return pages.sheet(document, said, HttpStatus.CONFLICT, actor);
        }
    }
}
