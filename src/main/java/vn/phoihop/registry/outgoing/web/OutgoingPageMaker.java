package vn.phoihop.registry.outgoing.web;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.registry.outgoing.OutgoingId;
import vn.phoihop.registry.outgoing.OutgoingMove;
import vn.phoihop.registry.outgoing.OutgoingSheet;
import vn.phoihop.registry.outgoing.OutgoingSheets;
import vn.phoihop.registry.outgoing.OutgoingStatus;
import vn.phoihop.registry.outgoing.web.OutgoingPage.Said;
import vn.phoihop.registry.web.ReadText;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Part;

/// Puts the pages of one outgoing document together, the first time and again after a no.
@Component
class OutgoingPageMaker {

    private final OutgoingSheets sheets;
    private final Organisations organisations;

    OutgoingPageMaker(OutgoingSheets sheets, Organisations organisations) {
        this.sheets = sheets;
        this.organisations = organisations;
    }

    ModelAndView sheet(OutgoingId id, Said said, HttpStatus status, Actor actor) {
        var sheet = sheets.need(id, actor);
        var page = new OutgoingPage(
                sheet, names(sheet), sheets.preview(sheet.text()).fragment(), UUID.randomUUID(), said);
        var view = new ModelAndView("registry/outgoing/sheet", "page", page);
        view.setStatus(status);
        return view;
    }

    private Map<OrganisationId, String> names(OutgoingSheet sheet) {
        return organisations.names(Stream.of(
                        Stream.of(sheet.line().owner()),
                        sheet.parties().stream(),
                        sheet.receivers().stream().map(OutgoingSheet.Receiving::organisation))
                .flatMap(each -> each)
                .distinct()
                .toList());
    }

    ModelAndView check(OutgoingId id, String refusal, String words, HttpStatus status, Actor actor) {
        var sheet = inner(id, actor);
        var check = sheets.check(id, actor);
        boolean isMine = sheet.line().status() == OutgoingStatus.DRAFT
                && sheet.parts().contains(Part.LEAD)
                && !sheet.may().contains(OutgoingMove.CHECK);
        var page = new CheckPage(
                sheet,
                check,
                ReadText.of(check.reading()),
                sheet.may().contains(OutgoingMove.CHECK),
                isMine,
                refusal,
                words);
        var view = new ModelAndView("registry/outgoing/check", "page", page);
        view.setStatus(status);
        return view;
    }

    ModelAndView compare(OutgoingId id, @Nullable Integer before, @Nullable Integer after, Actor actor) {
        var sheet = inner(id, actor);
        int last = after == null ? sheet.textVersion() : after;
        int first = before == null ? Math.max(1, last - 1) : before;
        return new ModelAndView(
                "registry/outgoing/compare",
                "page",
                new ComparePage(sheet, first, last, sheets.compare(id, first, last, actor)));
    }

    /// Who only received it does not see how it was made.
    private OutgoingSheet inner(OutgoingId id, Actor actor) {
        var sheet = sheets.need(id, actor);
        if (!sheet.inner()) {
            throw new NotThere("drafts of outgoing " + id);
        }
        return sheet;
    }
}
