package vn.phoihop.petitions.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.petitions.ClearedNames;
import vn.phoihop.petitions.PetitionId;
import vn.phoihop.petitions.Publications;
import vn.phoihop.petitions.Refusal;
import vn.phoihop.petitions.web.SheetPage.Said;
import vn.phoihop.protection.PersonalDataFound;
import vn.phoihop.publicsite.spi.WithdrawalReason;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Reply;
import vn.phoihop.shell.spi.Typed;

/// Putting a petition on the public page: seen as the public sees it, proposed by one, let through by another.
@MayAct({Role.SPECIALIST, Role.LEADER, Role.CLERK, Role.COUNCIL_OFFICE})
@Controller
@RequestMapping("/petitions/{id:[0-9a-fA-F]+-[0-9a-fA-F-]+}/publish")
class PublishPages {

    private final Publications publications;
    private final ClearedNames names;
    private final Clock clock;
    private final ZoneId zone;

    PublishPages(Publications publications, ClearedNames names, Clock clock, @Value("${phoihop.zone}") ZoneId zone) {
        this.publications = publications;
        this.names = names;
        this.clock = clock;
        this.zone = zone;
    }

    @GetMapping
    ModelAndView preview(@PathVariable UUID id, Actor actor) {
        return view(id, null, Said.NOTHING, HttpStatus.OK, actor);
    }

    private ModelAndView view(UUID id, @Nullable String text, Said said, HttpStatus status, Actor actor) {
        var petition = new PetitionId(id);
        var page = new PublishPage(
                petition,
                publications.preview(petition, text, actor),
                LocalDate.ofInstant(clock.instant(), zone),
                actor.is(Role.LEADER),
                said);
        return Web.page("petitions/publish", page, status);
    }

    /// Proposes the text; with `then=preview` only shows how it would look.
    @PostMapping
    ModelAndView propose(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Actor actor) {
        var typed = new Typed(values);
        var text = typed.text("text");
        if (typed.one("then").equals("preview")) {
            return view(id, text, Said.NOTHING, HttpStatus.OK, actor);
        }
        return attempt(
                id,
                text,
                actor,
                () -> publications.propose(new PetitionId(id), typed.version(), text, clock.instant(), actor));
    }

    @PostMapping("/confirm")
    ModelAndView publish(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Actor actor) {
        var version = new Typed(values).version();
        return attempt(
                id, null, actor, () -> publications.publish(new PetitionId(id), version, clock.instant(), actor));
    }

    @MayAct(Role.LEADER)
    @PostMapping("/withdraw")
    ModelAndView withdraw(
            @PathVariable UUID id,
            @RequestParam WithdrawalReason reason,
            @RequestParam MultiValueMap<String, String> values,
            Actor actor) {
        var version = new Typed(values).version();
        return attempt(
                id,
                null,
                actor,
                () -> publications.withdraw(new PetitionId(id), version, reason, clock.instant(), actor));
    }

    /// What is tried; a refusal when it is not done.
    private interface Attempt {
        Optional<Refusal> run();
    }

    private ModelAndView attempt(UUID id, @Nullable String text, Actor actor, Attempt attempt) {
        try {
            return attempt.run()
                    .map(why -> view(id, text, said(why, text, actor), HttpStatus.CONFLICT, actor))
                    .orElseGet(() -> Reply.seeOther("/petitions/" + id + "/publish"));
        } catch (OptimisticLockingFailureException faster) {
            return view(id, text, new Said(List.of(), "", List.of(), true), HttpStatus.CONFLICT, actor);
        }
    }

    private Said said(Refusal why, @Nullable String text, Actor actor) {
        List<PersonalDataFound> found =
                why == Refusal.PERSONAL_DATA && text != null ? names.find(List.of(text), actor) : List.of();
        return new Said(List.of(), "petitions.refusal." + why, found, false);
    }
}
