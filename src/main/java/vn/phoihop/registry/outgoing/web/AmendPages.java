package vn.phoihop.registry.outgoing.web;

import java.time.Clock;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.registry.outgoing.Amendment;
import vn.phoihop.registry.outgoing.DraftText;
import vn.phoihop.registry.outgoing.Drafting;
import vn.phoihop.registry.outgoing.NewDraft;
import vn.phoihop.registry.outgoing.Outgoing;
import vn.phoihop.registry.outgoing.OutgoingId;
import vn.phoihop.registry.outgoing.OutgoingSheet;
import vn.phoihop.registry.outgoing.OutgoingSheets;
import vn.phoihop.registry.outgoing.web.OutgoingPage.Said;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Reply;

/// Begins what corrects or replaces a document that was issued.
@MayAct({Role.SPECIALIST, Role.LEADER, Role.CLERK, Role.COUNCIL_OFFICE, Role.SPOKESPERSON, Role.COORDINATOR})
@Controller
@RequestMapping("/outgoing/{id:[0-9a-fA-F]+-[0-9a-fA-F-]+}")
class AmendPages {

    private final Outgoing outgoing;
    private final OutgoingSheets sheets;
    private final OutgoingPageMaker pages;
    private final Beginnings beginnings;
    private final Clock clock;

    AmendPages(Outgoing outgoing, OutgoingSheets sheets, OutgoingPageMaker pages, Beginnings beginnings, Clock clock) {
        this.outgoing = outgoing;
        this.sheets = sheets;
        this.pages = pages;
        this.beginnings = beginnings;
        this.clock = clock;
    }

    /// A letter to the same receivers, which says what is corrected.
    @PostMapping("/correct")
    ModelAndView correct(@PathVariable UUID id, @RequestParam UUID form, Actor actor) {
        var old = sheets.need(new OutgoingId(id), actor);
        var letter = beginnings.of(beginnings.letter(), old.parties(), actor).about(beginnings.correcting(old.line()));
        return begin(old, Amendment.CORRECTS, letter, form, actor);
    }

    /// The same text once more, to be mended and to stand in the place of the old one.
    @PostMapping("/replace")
    ModelAndView replace(@PathVariable UUID id, @RequestParam UUID form, Actor actor) {
        var old = sheets.need(new OutgoingId(id), actor);
        return begin(old, Amendment.REPLACES, old.text(), form, actor);
    }

    private ModelAndView begin(OutgoingSheet old, Amendment how, DraftText text, UUID form, Actor actor) {
        var receivers = old.receivers().stream()
                .map(OutgoingSheet.Receiving::organisation)
                .toList();
        var fresh = new NewDraft(text, old.parties(), receivers, old.line().source(), form);
        return switch (outgoing.amend(old.line().id(), how, fresh, clock.instant(), actor)) {
            case Drafting.Drafted(var id, var record) -> Reply.seeOther("/outgoing/" + id + "/edit");
            case Drafting.Refused(var why) -> {
                var said = new Said("outgoing.refusal." + why, false, how.name(), "");
                yield pages.sheet(old.line().id(), said, HttpStatus.CONFLICT, actor);
            }
        };
    }
}
