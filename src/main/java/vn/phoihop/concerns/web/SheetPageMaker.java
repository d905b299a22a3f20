package vn.phoihop.concerns.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.concerns.ConcernId;
import vn.phoihop.concerns.ConcernMove;
import vn.phoihop.concerns.ConcernSheet;
import vn.phoihop.concerns.ConcernSheets;
import vn.phoihop.concerns.Contacts;
import vn.phoihop.concerns.Duplicates;
import vn.phoihop.concerns.Duplicates.Similar;
import vn.phoihop.concerns.web.SheetPage.Said;
import vn.phoihop.organisations.OrganisationLine;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.protection.cards.ContactCard;
import vn.phoihop.publicfiles.PublicFiles;
import vn.phoihop.publicsite.spi.PublicKind;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shell.spi.Reply;
import vn.phoihop.tasks.Bodies;

/// Puts the page of one concern together, the first time and again after a no; whoever is asked to rate it without
/// knowing its rating is led to the page for that.
@Component
class SheetPageMaker {

    private static final Set<ConcernMove> NAMING =
            Set.of(ConcernMove.ASSIGN, ConcernMove.RETURN, ConcernMove.ASK_AGENCY);

    private final ConcernSheets sheets;
    private final Duplicates duplicates;
    private final Contacts contacts;
    private final PublicFiles files;
    private final Organisations organisations;
    private final Bodies bodies;
    private final MessageSource messages;
    private final Clock clock;
    private final ZoneId zone;

    SheetPageMaker(
            ConcernSheets sheets,
            Duplicates duplicates,
            Contacts contacts,
            PublicFiles files,
            Organisations organisations,
            Bodies bodies,
            MessageSource messages,
            Clock clock,
            @Value("${phoihop.zone}") ZoneId zone) {
        this.sheets = sheets;
        this.duplicates = duplicates;
        this.contacts = contacts;
        this.files = files;
        this.organisations = organisations;
        this.bodies = bodies;
        this.messages = messages;
        this.clock = clock;
        this.zone = zone;
    }

    ModelAndView fresh(ConcernId id, String receipt, Actor actor) {
        return view(id, Typed.NOTHING, Said.NOTHING, receipt, null, HttpStatus.OK, actor);
    }

    /// With what is on the contact card, once.
    ModelAndView showing(ConcernId id, ContactCard card, Actor actor) {
        return view(id, Typed.NOTHING, Said.NOTHING, "", card, HttpStatus.OK, actor);
    }

    /// What was typed, against the concern as it is now.
    ModelAndView again(ConcernId id, Typed typed, Said said, HttpStatus status, Actor actor) {
        return view(id, typed, said, "", null, status, actor);
    }

    private ModelAndView view(
            ConcernId id,
            Typed typed,
            Said said,
            String receipt,
            @Nullable ContactCard shown,
            HttpStatus status,
            Actor actor) {
        var sheet = sheets.need(id, actor);
        if (sheet.line().isBlind()) {
            return Reply.seeOther("/concerns/" + id + "/blind");
        }
        var page = new SheetPage(
                sheet,
                names(sheet),
                choices(sheet, actor),
                similar(sheet, actor),
                age(sheet),
                LocalDate.ofInstant(clock.instant(), zone),
                why(sheet),
                receipt,
                new SheetPage.Card(contacts.isKept(id), contacts.looks(id), shown),
                files.desk(new PublicFiles.Place(PublicKind.CONCERN, id.value()), actor),
                UUID.randomUUID(),
                typed,
                said);
        var view = new ModelAndView("concerns/sheet", "page", page);
        view.setStatus(status);
        return view;
    }

    /// Days since the first receipt; they never stop.
    private long age(ConcernSheet sheet) {
        return ChronoUnit.DAYS.between(
                LocalDate.ofInstant(sheet.line().firstReceivedAt(), zone), LocalDate.ofInstant(clock.instant(), zone));
    }

    private String why(ConcernSheet sheet) {
        var rated = sheet.rated();
        return rated == null
                ? ""
                : rated.why().in((key, parts) -> messages.getMessage(key, parts, LocaleContextHolder.getLocale()));
    }

    private List<Similar> similar(ConcernSheet sheet, Actor actor) {
        if (!sheet.may().contains(ConcernMove.TRIAGE) && !sheet.may().contains(ConcernMove.LINK)) {
            return List.of();
        }
        var line = sheet.line();
        return duplicates.like(line.id(), line.title(), sheet.problem().facts(), line.field(), line.areaCode(), actor);
    }

    private Map<OrganisationId, String> names(ConcernSheet sheet) {
        var line = sheet.line();
        var papers = sheet.papers();
        return organisations.names(Stream.of(
                        Stream.of(line.owner()),
                        Stream.ofNullable(line.lead()),
                        line.partners().stream(),
                        sheet.tasks().stream().map(task -> task.lead()),
                        papers.promises().stream().map(promise -> promise.owner()),
                        papers.spells().stream()
                                .map(ConcernSheet.Spell::organisation)
                                .filter(Objects::nonNull),
                        papers.history().stream()
                                .map(ConcernSheet.Told::organisation)
                                .filter(Objects::nonNull))
                .flatMap(each -> each)
                .distinct()
                .toList());
    }

    /// Who can be named, where somebody is to be named.
    private List<String> choices(ConcernSheet sheet, Actor actor) {
        if (sheet.may().stream().noneMatch(NAMING::contains)) {
            return List.of();
        }
        return bodies.around(actor).known().stream()
                .map(OrganisationLine::name)
                .distinct()
                .toList();
    }
}
