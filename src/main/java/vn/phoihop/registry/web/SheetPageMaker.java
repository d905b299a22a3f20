package vn.phoihop.registry.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.organisations.OrganisationLine;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.registry.DocumentId;
import vn.phoihop.registry.DocumentSheet;
import vn.phoihop.registry.DocumentStatus;
import vn.phoihop.registry.Sheets;
import vn.phoihop.registry.spi.DocumentAct;
import vn.phoihop.registry.spi.DocumentActs;
import vn.phoihop.registry.web.SheetPage.Said;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;

/// Puts the page of one document together, the first time and again after a no.
@Component
class SheetPageMaker {

    private final Sheets sheets;
    private final Organisations organisations;
    private final ObjectProvider<DocumentActs> acts;
    private final Clock clock;
    private final ZoneId zone;

    SheetPageMaker(
            Sheets sheets,
            Organisations organisations,
            ObjectProvider<DocumentActs> acts,
            Clock clock,
            @Value("${phoihop.zone}") ZoneId zone) {
        this.sheets = sheets;
        this.organisations = organisations;
        this.acts = acts;
        this.clock = clock;
        this.zone = zone;
    }

    ModelAndView fresh(DocumentId id, boolean editing, Actor actor) {
        var sheet = sheets.need(id, actor);
        return view(sheet, HeadForm.of(sheet), editing, Said.NOTHING, actor);
    }

    /// What was typed, against the document as it is now.
    ModelAndView again(DocumentId id, HeadForm form, Said said, HttpStatus status, Actor actor) {
        var sheet = sheets.need(id, actor);
        var view = view(sheet, form.against(sheet.version()), true, said, actor);
        view.setStatus(status);
        return view;
    }

    ModelAndView refused(DocumentId id, Said said, Actor actor) {
        var sheet = sheets.need(id, actor);
        var view = view(sheet, HeadForm.of(sheet), false, said, actor);
        view.setStatus(HttpStatus.CONFLICT);
        return view;
    }

    private ModelAndView view(DocumentSheet sheet, HeadForm form, boolean editing, Said said, Actor actor) {
        var isOpen = sheet.mayChange() && (editing || sheet.status() == DocumentStatus.TO_COMPLETE);
        var page = new SheetPage(
                sheet,
                ReadText.of(sheet.reading()),
                Evidence.of(sheet.head(), sheet.reading()),
                form,
                isOpen,
                organisations.need(sheet.owner()).shownName(),
                sharable(sheet),
                new HashSet<>(sheet.sharedWith()),
                GraphDrawing.of(sheets.around(sheet.id(), actor)),
                acts(sheet, actor),
                said);
        return new ModelAndView("registry/sheet", "page", page);
    }

    /// What other modules can do with it.
    private List<DocumentAct> acts(DocumentSheet sheet, Actor actor) {
        return acts.orderedStream()
                .flatMap(offer -> offer.on(sheet.id().value(), actor).stream())
                .toList();
    }

    /// Those it is shared with, and whoever is near: in the same area, above and below.
    private Map<OrganisationId, String> sharable(DocumentSheet sheet) {
        var named = new LinkedHashMap<>(organisations.names(sheet.sharedWith()));
        if (sheet.mayChange()) {
            var today = LocalDate.ofInstant(clock.instant(), zone);
            var owner = organisations.need(sheet.owner());
            Stream.of(
                            organisations.parent(sheet.owner(), today).stream(),
                            organisations.inForceOn(today, owner.area()).stream(),
                            organisations.children(sheet.owner(), today).stream())
                    .flatMap(near -> near)
                    .filter(near -> !near.id().equals(sheet.owner()))
                    .forEach(near -> named.putIfAbsent(near.id(), name(near)));
        }
        return named;
    }

    private static String name(OrganisationLine organisation) {
        return organisation.name();
    }
}
