package vn.phoihop.exchanges.web;

import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.exchanges.Attachment;
import vn.phoihop.exchanges.Attachments;
import vn.phoihop.exchanges.ExchangeId;
import vn.phoihop.exchanges.ExchangeKind;
import vn.phoihop.exchanges.ExchangeTerms;
import vn.phoihop.exchanges.Exchanges;
import vn.phoihop.exchanges.Exchanges.Drafted;
import vn.phoihop.exchanges.Refusal;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Reply;
import vn.phoihop.shell.spi.Typed;

/// Beginning an exchange: one form for every kind, with the fields of the kind chosen.
@MayAct({Role.SPECIALIST, Role.LEADER, Role.CLERK, Role.COUNCIL_OFFICE, Role.SPOKESPERSON, Role.COORDINATOR})
@Controller
@RequestMapping("/exchanges")
class DraftPages {

    private final Exchanges exchanges;
    private final Attachments attachments;
    private final ExchangeTerms terms;
    private final SheetPageMaker sheets;
    private final Uploads uploads;
    private final Clock clock;
    private final ZoneId zone;

    DraftPages(
            Exchanges exchanges,
            Attachments attachments,
            ExchangeTerms terms,
            SheetPageMaker sheets,
            Uploads uploads,
            Clock clock,
            @Value("${phoihop.zone}") ZoneId zone) {
        this.exchanges = exchanges;
        this.attachments = attachments;
        this.terms = terms;
        this.sheets = sheets;
        this.uploads = uploads;
        this.clock = clock;
        this.zone = zone;
    }

    @GetMapping("/new")
    ModelAndView ask(@RequestParam(required = false) @Nullable ExchangeKind kind, Actor actor) {
        if (kind == null) {
            return new ModelAndView("exchanges/kinds");
        }
        return page(kind, new Typed(new LinkedMultiValueMap<>()), "", actor, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView draft(
            @RequestParam ExchangeKind kind,
            @RequestParam MultiValueMap<String, String> values,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            Actor actor)
            throws IOException {
        var typed = new Typed(values);
        var draft = DraftForm.read(typed, kind, terms.of(kind).usual(), zone);
        if (!typed.errors().isEmpty()) {
            return page(kind, typed, "", actor, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (exchanges.draft(draft, clock.instant(), actor)) {
            case Drafted.Refused(var why) -> page(kind, typed, "exchanges.refusal." + why, actor, HttpStatus.CONFLICT);
            case Drafted.Kept(var id) -> kept(id, kind, typed, files == null ? List.of() : files, actor);
        };
    }

    private ModelAndView kept(ExchangeId id, ExchangeKind kind, Typed typed, List<MultipartFile> files, Actor actor)
            throws IOException {
        var purpose = kind == ExchangeKind.DRAFT_CONSULTATION ? Attachment.Purpose.DRAFT : Attachment.Purpose.PAPER;
        var wrong =
                uploads.take(files, typed.all("documents"), actor, each -> attachments.add(id, each, purpose, actor));
        if (wrong.isPresent()) {
            return sheets.refused(id, typed, wrong.get(), actor);
        }
        Optional<Refusal> refused =
                typed.one("then").equals("submit") ? exchanges.submit(id, 0, actor) : Optional.empty();
        return refused.map(why -> sheets.refused(id, typed, "exchanges.refusal." + why, actor))
                .orElseGet(() -> Reply.seeOther("/exchanges/" + id));
    }

    private ModelAndView page(ExchangeKind kind, Typed typed, String refusal, Actor actor, HttpStatus status) {
        var page = new DraftPage(
                null,
                kind,
                typed,
                typed.has("form") ? typed.one("form") : UUID.randomUUID().toString(),
                0,
                sheets.choices(actor),
                terms.purposes(),
                terms.of(kind),
                sheets.documents(actor),
                refusal,
                false);
        var view = new ModelAndView("exchanges/draft", "page", page);
        view.setStatus(status);
        return view;
    }
}
