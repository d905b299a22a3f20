package vn.phoihop.registry.outgoing.web;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.registry.outgoing.Outgoing;
import vn.phoihop.registry.outgoing.Outgoing.Revision;
import vn.phoihop.registry.outgoing.OutgoingId;
import vn.phoihop.registry.outgoing.OutgoingSheets;
import vn.phoihop.registry.outgoing.WordChanges;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Reply;

/// The editor of a draft. What is typed is kept while one types; when somebody else was faster, both texts are shown.
@MayAct({Role.SPECIALIST, Role.LEADER, Role.CLERK, Role.COUNCIL_OFFICE, Role.SPOKESPERSON, Role.COORDINATOR})
@Controller
@RequestMapping("/outgoing/{id:[0-9a-fA-F]+-[0-9a-fA-F-]+}")
class EditPages {

    private final OutgoingSheets sheets;
    private final Outgoing outgoing;
    private final Organisations organisations;
    private final Beginnings beginnings;
    private final Neighbours neighbours;
    private final Clock clock;

    EditPages(
            OutgoingSheets sheets,
            Outgoing outgoing,
            Organisations organisations,
            Beginnings beginnings,
            Neighbours neighbours,
            Clock clock) {
        this.sheets = sheets;
        this.outgoing = outgoing;
        this.organisations = organisations;
        this.beginnings = beginnings;
        this.neighbours = neighbours;
        this.clock = clock;
    }

    /// What the page says besides the form.
    private record Said(
            @Nullable Instant reopened, List<WordChanges.Pair> theirs, List<FieldError> errors, String refusal) {
        static final Said NOTHING = new Said(null, List.of(), List.of(), "");
    }

    @GetMapping("/edit")
    ModelAndView edit(@PathVariable UUID id, Actor actor) {
        var writing = sheets.writing(new OutgoingId(id), actor);
        var unsaved = writing.unsaved();
        if (unsaved.isPresent() && unsaved.get().seen() == writing.version()) {
            var form = DraftForm.of(unsaved.get().text(), writing.parties(), writing.receivers());
            var said = new Said(unsaved.get().at(), List.of(), List.of(), "");
            return show(id, form, writing.version(), said, HttpStatus.OK, actor);
        }
        var form = DraftForm.of(writing.text(), writing.parties(), writing.receivers());
        return show(id, form, writing.version(), Said.NOTHING, HttpStatus.OK, actor);
    }

    @PostMapping("/edit")
    ModelAndView save(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(defaultValue = "") String more,
            Actor actor) {
        var form = new DraftForm(typed);
        if (!more.isEmpty()) {
            var longer = more.equals("annex") ? form.withAnnex() : form.withSignature();
            return show(id, longer, form.seen(), Said.NOTHING, HttpStatus.OK, actor);
        }
        var reader = new DraftReader(form);
        var revision = revision(form, reader, actor);
        if (!reader.errors().isEmpty()) {
            var said = new Said(null, List.of(), reader.errors(), "");
            return show(id, form, form.seen(), said, HttpStatus.UNPROCESSABLE_CONTENT, actor);
        }
        return save(id, form.choosing(revision.parties(), revision.receivers()), revision, actor);
    }

    private Revision revision(DraftForm form, DraftReader reader, Actor actor) {
        var known = neighbours.of(actor);
        var parties = Neighbours.chosen(
                form.ticked("party"),
                form.added("addParty"),
                known,
                name -> reader.wrong("addParty", "outgoing.wrong.body", name));
        var receivers = Neighbours.chosen(
                form.ticked("receiver"),
                form.added("addReceiver"),
                known,
                name -> reader.wrong("addReceiver", "outgoing.wrong.body", name));
        return new Revision(reader.text(), parties, receivers);
    }

    private ModelAndView save(UUID id, DraftForm form, Revision revision, Actor actor) {
        try {
            var refused = outgoing.revise(new OutgoingId(id), form.seen(), revision, clock.instant(), actor);
            if (refused.isEmpty()) {
                return Reply.seeOther("/outgoing/" + id);
            }
            var said = new Said(null, List.of(), List.of(), "outgoing.refusal." + refused.get());
            return show(id, form, form.seen(), said, HttpStatus.CONFLICT, actor);
        } catch (OptimisticLockingFailureException faster) {
            var now = sheets.writing(new OutgoingId(id), actor);
            var theirs = WordChanges.between(now.text().lines(), revision.text().lines());
            var said = new Said(null, theirs, List.of(), "outgoing.changed");
            return show(id, form, now.version(), said, HttpStatus.CONFLICT, actor);
        }
    }

    /// Keeps what is being typed and answers with the page as it would look.
    @PostMapping("/keep")
    ModelAndView keep(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed, Actor actor) {
        var form = new DraftForm(typed);
        var text = new DraftReader(form).text();
        outgoing.keepUnsaved(new OutgoingId(id), form.seen(), text, actor);
        return new ModelAndView(
                "registry/outgoing/parts/preview",
                "fragment",
                sheets.preview(text).fragment());
    }

    /// Throws away what was typed and not saved.
    @PostMapping("/forget")
    ModelAndView forget(@PathVariable UUID id, Actor actor) {
        outgoing.forgetUnsaved(new OutgoingId(id), actor);
        return Reply.seeOther("/outgoing/" + id + "/edit");
    }

    private ModelAndView show(UUID id, DraftForm form, int version, Said said, HttpStatus status, Actor actor) {
        var known = neighbours.of(actor);
        var named = new ArrayList<>(form.ticked("party"));
        named.addAll(form.ticked("receiver"));
        var page = new EditPage(
                id.toString(),
                form,
                version,
                beginnings.kinds(),
                known.stream().map(Neighbours::shown).distinct().toList(),
                organisations.names(named.stream().distinct().toList()),
                sheets.preview(new DraftReader(form).text()).fragment(),
                said.reopened(),
                said.theirs(),
                said.errors(),
                said.refusal());
        var view = new ModelAndView("registry/outgoing/edit", "page", page);
        view.setStatus(status);
        return view;
    }
}
