package vn.phoihop.access.web;

import jakarta.validation.constraints.Email;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.access.Administration;
import vn.phoihop.access.PositionId;
import vn.phoihop.access.PositionLine;
import vn.phoihop.access.Positions;
import vn.phoihop.access.Refusal;
import vn.phoihop.shared.AccountId;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Reply;

/// One account as an administrator sees it, and what may be done with it. Every act first asks for the sheet: an
/// account out of reach is not there.
@MayAct(Role.ADMINISTRATOR)
@Controller
@RequestMapping("/accounts/{id}")
class AccountSheetPages {

    private final Administration administration;
    private final Positions positions;
    private final Choices choices;

    AccountSheetPages(Administration administration, Positions positions, Choices choices) {
        this.administration = administration;
        this.positions = positions;
        this.choices = choices;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID id, @RequestParam Optional<Refusal> refused, Actor actor) {
        var said = refused.map(why -> "access.refusal." + why).orElse("");
        return Answers.page("access/accountSheet", page(seen(id, actor), actor, said));
    }

    @PostMapping("/correct")
    ModelAndView correct(
            @PathVariable UUID id,
            @RequestParam String name,
            @RequestParam(defaultValue = "") @Email String email,
            @RequestParam(defaultValue = "") String phone,
            Actor actor) {
        var account = seen(id, actor);
        if (name.isBlank()) {
            return Reply.seeOther("/accounts/" + id);
        }
        return after(account, administration.correct(account, name, email, phone, actor), actor);
    }

    @PostMapping("/positions")
    ModelAndView give(@PathVariable UUID id, @ModelAttribute GivePositionForm form, Actor actor) {
        var account = seen(id, actor);
        var refusal = form.asNew(account, choices.today())
                .map(wanted -> positions.give(wanted, actor))
                .orElse(Optional.of(Refusal.NO_ORGANISATION));
        return after(account, refusal, actor);
    }

    @PostMapping("/positions/{position}/end")
    ModelAndView end(@PathVariable UUID id, @PathVariable UUID position, Actor actor) {
        var account = seen(id, actor);
        return after(account, positions.end(new PositionId(position), actor), actor);
    }

    @PostMapping("/lock")
    ModelAndView lock(@PathVariable UUID id, Actor actor) {
        var account = seen(id, actor);
        return after(account, administration.lock(account, actor), actor);
    }

    @PostMapping("/unlock")
    ModelAndView unlock(@PathVariable UUID id, Actor actor) {
        var account = seen(id, actor);
        return after(account, administration.unlock(account, actor), actor);
    }

    @PostMapping("/sign-out")
    ModelAndView signOut(@PathVariable UUID id, Actor actor) {
        var account = seen(id, actor);
        return after(account, administration.signOut(account, actor), actor);
    }

    private AccountId seen(UUID id, Actor actor) {
        return administration.sheet(new AccountId(id), actor).id();
    }

    private ModelAndView after(AccountId account, Optional<Refusal> refusal, Actor actor) {
        return Answers.unless(
                refusal, "/accounts/" + account.value(), "access/accountSheet", key -> page(account, actor, key));
    }

    private AccountPage page(AccountId account, Actor actor, String refusal) {
        var sheet = administration.sheet(account, actor);
        var held = positions.of(account);
        var names = choices.names(
                Stream.concat(Stream.of(sheet.keeper()), held.stream().map(PositionLine::organisation))
                        .distinct()
                        .toList());
        return new AccountPage(sheet, held, names, choices.inReach(actor), choices.today(), refusal);
    }
}
