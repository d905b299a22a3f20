package vn.phoihop.access.web;

import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import vn.phoihop.access.AccountFilter;
import vn.phoihop.access.AccountFilter.State;
import vn.phoihop.access.AccountLine;
import vn.phoihop.access.Accounts;
import vn.phoihop.access.Administration;
import vn.phoihop.access.Opening;
import vn.phoihop.shared.AccountId;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.Role;
import vn.phoihop.shared.Slice;
import vn.phoihop.shell.spi.Reply;

/// The accounts an administrator looks after: the list, and opening one.
@MayAct(Role.ADMINISTRATOR)
@Controller
@RequestMapping("/accounts")
class AccountPages {

    private static final int SHOWN = 50;

    private final Accounts accounts;
    private final Administration administration;
    private final Choices choices;

    AccountPages(Accounts accounts, Administration administration, Choices choices) {
        this.accounts = accounts;
        this.administration = administration;
        this.choices = choices;
    }

    @GetMapping
    ModelAndView list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "ANY") State state,
            @RequestParam(defaultValue = "") String after,
            Actor actor) {
        var filter = new AccountFilter(q, state);
        var slice = administration.lines(filter, after, SHOWN, actor);
        var names = choices.names(slice.lines().stream()
                .flatMap(line -> Stream.concat(Stream.of(line.keeper()), line.actsFor().stream()))
                .distinct()
                .toList());
        return Answers.page("access/accounts", new AccountListPage(filter, slice.lines(), names, more(filter, slice)));
    }

    @GetMapping("/new")
    ModelAndView ask(Actor actor) {
        return Answers.page("access/openAccount", OpenAccountPage.fresh(choices.inReach(actor)));
    }

    /// The password is shown in the answer itself and nowhere else.
    @PostMapping
    ModelAndView open(@Valid @ModelAttribute OpenAccountForm form, BindingResult errors, Actor actor) {
        if (errors.hasErrors()) {
            return Reply.page(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "access/openAccount",
                    OpenAccountPage.again(errors, choices.inReach(actor), ""));
        }
        return switch (accounts.open(form.asNew(), actor)) {
            case Opening.Opened(var id, var password) -> shownOnce(id, password, actor);
            case Opening.Refused(var why) ->
                Reply.page(
                        HttpStatus.CONFLICT,
                        "access/openAccount",
                        OpenAccountPage.again(errors, choices.inReach(actor), "access.refusal." + why));
        };
    }

    @PostMapping("/{id}/reset-password")
    ModelAndView resetPassword(@PathVariable UUID id, Actor actor) {
        var account = administration.sheet(new AccountId(id), actor).id();
        return switch (administration.resetPassword(account, actor)) {
            case Opening.Opened(var same, var password) -> shownOnce(same, password, actor);
            case Opening.Refused(var why) -> Reply.seeOther("/accounts/" + id + "?refused=" + why);
        };
    }

    private ModelAndView shownOnce(AccountId id, String password, Actor actor) {
        return Answers.page(
                "access/oneTimePassword", new OneTimePasswordPage(administration.sheet(id, actor), password));
    }

    private static String more(AccountFilter filter, Slice<AccountLine> slice) {
        return Optional.ofNullable(slice.next())
                .map(next -> UriComponentsBuilder.fromPath("/accounts")
                        .queryParam("q", "{q}")
                        .queryParam("state", filter.state())
                        .queryParam("after", "{after}")
                        .encode()
                        .buildAndExpand(filter.words(), next)
                        .toUriString())
                .orElse("");
    }
}
