package vn.phoihop.petitions.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.organisations.AreaId;
import vn.phoihop.petitions.ClearedNames;
import vn.phoihop.petitions.Collected;
import vn.phoihop.petitions.Competence;
import vn.phoihop.petitions.Field;
import vn.phoihop.petitions.MeetingForm;
import vn.phoihop.petitions.NewPetition;
import vn.phoihop.petitions.PetitionContent;
import vn.phoihop.petitions.PetitionKind;
import vn.phoihop.petitions.Petitions;
import vn.phoihop.petitions.Places;
import vn.phoihop.petitions.Refusal;
import vn.phoihop.petitions.RoundId;
import vn.phoihop.petitions.Sessions;
import vn.phoihop.petitions.web.SheetPage.Said;
import vn.phoihop.protection.PersonalDataFound;
import vn.phoihop.protection.Redaction;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Reply;
import vn.phoihop.shell.spi.Typed;

/// Entering what voters said at a meeting: the place and the words, never who said it.
@MayAct({Role.SPECIALIST, Role.LEADER, Role.CLERK, Role.COUNCIL_OFFICE})
@Controller
@RequestMapping("/petitions")
class CollectPages {

    private final Petitions petitions;
    private final Sessions sessions;
    private final Places places;
    private final ClearedNames names;
    private final Clock clock;

    CollectPages(Petitions petitions, Sessions sessions, Places places, ClearedNames names, Clock clock) {
        this.petitions = petitions;
        this.sessions = sessions;
        this.places = places;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping("/new")
    ModelAndView form(@RequestParam(required = false) @Nullable UUID round, Actor actor) {
        var values = new LinkedMultiValueMap<String, String>();
        if (round != null) {
            values.add("round", round.toString());
        }
        return view(UUID.randomUUID(), new Typed(values), Said.NOTHING, HttpStatus.OK, actor);
    }

    private ModelAndView view(UUID form, Typed typed, Said said, HttpStatus status, Actor actor) {
        var page = new CollectPage(form, sessions.rounds(actor), places.around(actor), typed, said);
        return Web.page("petitions/new", page, status);
    }

    /// Keeps it; with `then=redact` what names a person is taken out and the form is shown again.
    @PostMapping
    ModelAndView collect(@RequestParam MultiValueMap<String, String> values, Actor actor) {
        var typed = new Typed(values);
        var form = Typed.id(typed.one("form")).orElseGet(UUID::randomUUID);
        if (typed.one("then").equals("redact")) {
            return view(form, new Typed(redacted(values, actor)), Said.NOTHING, HttpStatus.OK, actor);
        }
        var fresh = read(typed, form);
        if (fresh.isEmpty()) {
            var said = new Said(typed.errors(), "", List.of(), false);
            return view(form, typed, said, HttpStatus.UNPROCESSABLE_CONTENT, actor);
        }
        return switch (petitions.collect(fresh.get(), clock.instant(), actor)) {
            case Collected.Kept(var id) ->
                Reply.seeOther(
                        typed.one("then").equals("next")
                                ? "/petitions/new?round=" + typed.one("round")
                                : "/petitions/" + id);
            case Collected.Refused(var why) -> view(form, typed, said(typed, why, actor), HttpStatus.CONFLICT, actor);
        };
    }

    private Said said(Typed typed, Refusal why, Actor actor) {
        var found = why == Refusal.PERSONAL_DATA
                ? names.find(List.of(typed.line("topic"), typed.text("wording"), typed.line("place")), actor)
                : List.<PersonalDataFound>of();
        return new Said(List.of(), "petitions.refusal." + why, found, false);
    }

    private MultiValueMap<String, String> redacted(MultiValueMap<String, String> values, Actor actor) {
        var all = new LinkedMultiValueMap<>(values);
        for (var name : List.of("topic", "wording", "place")) {
            var value = all.getFirst(name);
            if (value != null) {
                var text = Typed.clean(value);
                all.set(
                        name,
                        Redaction.of(text, names.find(List.of(text), actor)).text());
            }
        }
        return all;
    }

    private static Optional<NewPetition> read(Typed typed, UUID form) {
        typed.require("round");
        typed.require("area");
        typed.require("heldOn");
        typed.require("wording");
        typed.notLonger("wording", 6000);
        var round = Typed.id(typed.one("round")).map(RoundId::new);
        var area = Typed.id(typed.one("area")).map(AreaId::new);
        Optional<LocalDate> day = typed.day("heldOn");
        if (!typed.errors().isEmpty() || round.isEmpty() || area.isEmpty() || day.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new NewPetition(
                form,
                Web.one(PetitionKind.values(), typed.one("kind")).orElse(PetitionKind.PETITION),
                round.get(),
                day.get(),
                area.get(),
                typed.line("place"),
                Web.one(MeetingForm.values(), typed.one("meeting")).orElse(MeetingForm.IN_PERSON),
                PetitionContent.of(
                        typed.line("topic"),
                        typed.text("wording"),
                        Web.one(Field.values(), typed.one("field")).orElse(null),
                        Web.one(Competence.values(), typed.one("competence")).orElse(null))));
    }
}
