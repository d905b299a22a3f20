package vn.phoihop.petitions.web;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.petitions.ClearedNames;
import vn.phoihop.petitions.PetitionConcerns;
import vn.phoihop.petitions.PetitionEvent;
import vn.phoihop.petitions.PetitionId;
import vn.phoihop.petitions.PetitionSheet;
import vn.phoihop.petitions.PetitionSheets;
import vn.phoihop.petitions.Refusal;
import vn.phoihop.petitions.Session;
import vn.phoihop.petitions.Sessions;
import vn.phoihop.petitions.web.SheetPage.Said;
import vn.phoihop.protection.PersonalDataFound;
import vn.phoihop.publicfiles.PublicFiles;
import vn.phoihop.publicsite.spi.PublicKind;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shell.spi.Reply;
import vn.phoihop.shell.spi.Typed;
import vn.phoihop.tasks.Bodies;

/// Makes the sheet of a petition: fresh, or again with what was typed and why it was not done.
@Component
class SheetMaker {

    private final PetitionSheets sheets;
    private final Sessions sessions;
    private final Organisations organisations;
    private final Bodies bodies;
    private final ClearedNames names;
    private final PetitionConcerns concerns;
    private final PublicFiles files;

    SheetMaker(
            PetitionSheets sheets,
            Sessions sessions,
            Organisations organisations,
            Bodies bodies,
            ClearedNames names,
            PetitionConcerns concerns,
            PublicFiles files) {
        this.sheets = sheets;
        this.sessions = sessions;
        this.organisations = organisations;
        this.bodies = bodies;
        this.names = names;
        this.concerns = concerns;
        this.files = files;
    }

    /// What is tried with what was typed; a refusal when it is not done.
    interface Attempt {
        Optional<Refusal> run();
    }

    ModelAndView fresh(PetitionId id, Actor actor) {
        return page(id, new Typed(new LinkedMultiValueMap<>()), Said.NOTHING, HttpStatus.OK, actor);
    }

    /// Tries it; whatever is said no to, what was typed stands there again.
    ModelAndView attempt(PetitionId id, Typed typed, Actor actor, Attempt attempt) {
        if (!typed.errors().isEmpty()) {
            var said = new Said(typed.errors(), "", List.of(), false);
            return page(id, typed, said, HttpStatus.UNPROCESSABLE_CONTENT, actor);
        }
        try {
            return attempt.run()
                    .map(why -> refused(id, typed, why, actor))
                    .orElseGet(() -> Reply.seeOther("/petitions/" + id));
        } catch (OptimisticLockingFailureException faster) {
            return page(id, typed, new Said(List.of(), "", List.of(), true), HttpStatus.CONFLICT, actor);
        }
    }

    private ModelAndView refused(PetitionId id, Typed typed, Refusal why, Actor actor) {
        var found = why == Refusal.PERSONAL_DATA
                ? found(typed, actor, "words", "paper", "place")
                : List.<PersonalDataFound>of();
        return page(
                id, typed, new Said(List.of(), "petitions.refusal." + why, found, false), HttpStatus.CONFLICT, actor);
    }

    /// What in these fields names a person.
    List<PersonalDataFound> found(Typed typed, Actor actor, String... fields) {
        return names.find(Stream.of(fields).map(typed::text).toList(), actor);
    }

    private ModelAndView page(PetitionId id, Typed typed, Said said, HttpStatus status, Actor actor) {
        var sheet = sheets.need(id, actor);
        var page = new SheetPage(
                sheet,
                organisations.names(named(sheet)),
                bodies(sheet, actor),
                later(sheet, actor),
                concerns.of(id, actor).orElse(null),
                concerns.mayOpen(id, actor),
                files.desk(new PublicFiles.Place(PublicKind.PETITION, id.value()), actor),
                typed,
                said,
                actor.organisation());
        return Web.page("petitions/sheet", page, status);
    }

    private Map<OrganisationId, String> bodies(PetitionSheet sheet, Actor actor) {
        var isAsked = sheet.acts().stream().anyMatch(event -> ActField.of(event).contains(ActField.BODY));
        var all = new LinkedHashMap<OrganisationId, String>();
        if (isAsked) {
            bodies.around(actor).known().stream()
                    .filter(line -> !line.id().equals(sheet.owner()))
                    .forEach(line -> all.put(line.id(), line.name()));
        }
        return all;
    }

    /// Sessions it could be carried over to.
    private List<Session> later(PetitionSheet sheet, Actor actor) {
        if (!sheet.may(PetitionEvent.PETITION_CARRIED_OVER)) {
            return List.of();
        }
        return sessions.list(actor).stream()
                .filter(each -> each.council().equals(sheet.owner()))
                .filter(each -> each.startsOn().isAfter(sheet.origin().session().startsOn()))
                .toList();
    }

    private static Set<OrganisationId> named(PetitionSheet sheet) {
        var all = new HashSet<OrganisationId>(sheet.handled().partners());
        Stream.of(
                        sheet.owner(),
                        sheet.handled().receiver(),
                        sheet.handled().lead(),
                        sheet.handled().competentBody())
                .filter(Objects::nonNull)
                .forEach(all::add);
        sheet.promises().forEach(each -> all.add(each.lead()));
        sheet.answers().forEach(each -> all.add(each.by()));
        for (var told : sheet.history()) {
            all.add(told.organisation());
            told.details().stream()
                    .filter(each -> each.matches("[0-9a-f]{8}-[0-9a-f-]{27}"))
                    .forEach(each -> all.add(new OrganisationId(UUID.fromString(each))));
        }
        return all;
    }
}
