package vn.phoihop.exchanges.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.exchanges.ExchangeId;
import vn.phoihop.exchanges.ExchangeSheet;
import vn.phoihop.exchanges.ExchangeSheets;
import vn.phoihop.exchanges.ExchangeStatus;
import vn.phoihop.exchanges.ExchangeTerms;
import vn.phoihop.exchanges.Exchanges;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Reply;
import vn.phoihop.shell.spi.Typed;

/// Writing a prepared exchange anew, with the form it was written in.
@MayAct({Role.SPECIALIST, Role.LEADER, Role.CLERK, Role.COUNCIL_OFFICE, Role.SPOKESPERSON, Role.COORDINATOR})
@Controller
@RequestMapping("/exchanges/{id:[0-9a-fA-F]+-[0-9a-fA-F-]+}/draft")
class RevisePages {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Exchanges exchanges;
    private final ExchangeSheets sheets;
    private final ExchangeTerms terms;
    private final SheetPageMaker maker;
    private final ZoneId zone;

    RevisePages(
            Exchanges exchanges,
            ExchangeSheets sheets,
            ExchangeTerms terms,
            SheetPageMaker maker,
            @Value("${phoihop.zone}") ZoneId zone) {
        this.exchanges = exchanges;
        this.sheets = sheets;
        this.terms = terms;
        this.maker = maker;
        this.zone = zone;
    }

    @GetMapping
    ModelAndView ask(@PathVariable UUID id, Actor actor) {
        var sheet = sheets.need(new ExchangeId(id), actor);
        if (sheet.status() != ExchangeStatus.PREPARING) {
            return Reply.seeOther("/exchanges/" + id);
        }
        return page(sheet, filled(sheet), "", false, actor, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView revise(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Actor actor) {
        var sheet = sheets.need(new ExchangeId(id), actor);
        var typed = new Typed(values);
        var draft = DraftForm.read(typed, sheet.kind(), terms.of(sheet.kind()).usual(), zone);
        if (!typed.errors().isEmpty()) {
            return page(sheet, typed, "", false, actor, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            var version = typed.version();
            var refused = exchanges
                    .revise(sheet.id(), version, draft, actor)
                    .or(() -> typed.one("then").equals("submit")
                            ? exchanges.submit(sheet.id(), version + 1, actor)
                            : Optional.empty());
            return refused.map(why -> page(
                            sheets.need(sheet.id(), actor),
                            typed,
                            "exchanges.refusal." + why,
                            false,
                            actor,
                            HttpStatus.CONFLICT))
                    .orElseGet(() -> Reply.seeOther("/exchanges/" + id));
        } catch (OptimisticLockingFailureException faster) {
            return page(sheet, typed, "", true, actor, HttpStatus.CONFLICT);
        }
    }

    private ModelAndView page(
            ExchangeSheet sheet, Typed typed, String refusal, boolean changed, Actor actor, HttpStatus status) {
        var page = new DraftPage(
                sheet.id(),
                sheet.kind(),
                typed,
                "",
                sheet.version(),
                maker.choices(actor),
                terms.purposes(),
                terms.of(sheet.kind()),
                List.of(),
                refusal,
                changed);
        var view = new ModelAndView("exchanges/draft", "page", page);
        view.setStatus(status);
        return view;
    }

    /// The form as it would have been typed.
    private Typed filled(ExchangeSheet sheet) {
        var content = sheet.content();
        var values = new LinkedMultiValueMap<String, String>();
        values.add("subject", content.subject());
        values.add("body", content.body());
        put(values, "purpose", content.purpose());
        values.add("legalGround", content.legalGround());
        put(values, "personalData", content.personalData() ? "true" : null);
        put(values, "internal", content.internal() ? "true" : null);
        put(values, "urgent", content.urgent() ? "true" : null);
        put(values, "levelFour", content.levelFour() ? "true" : null);
        values.add("urgentGround", content.urgentGround());
        values.add("term", Integer.toString(content.term()));
        values.add("output", content.output());
        sheet.receivers().forEach(each -> values.add("receivers", each.value().toString()));
        fill(values, sheet.details());
        return new Typed(values);
    }

    private void fill(MultiValueMap<String, String> values, ExchangeSheet.Details details) {
        var meeting = details.meeting();
        if (meeting != null) {
            values.add("meetingDay", written(DAY, meeting.starts()));
            values.add("meetingFrom", written(TIME, meeting.starts()));
            values.add("meetingTo", written(TIME, meeting.ends()));
            values.add("place", meeting.place());
            values.add("agenda", meeting.agenda());
        }
        PhaseWords.fill(values, details.phases());
        var figures = new StringBuilder();
        details.figures()
                .forEach(each -> figures.append(each.topic())
                        .append("; ")
                        .append(each.place())
                        .append("; ")
                        .append(each.count() == null ? "1" : each.count().toString())
                        .append('\n'));
        values.add("figures", figures.toString());
    }

    private String written(DateTimeFormatter form, Instant moment) {
        return form.format(moment.atZone(zone));
    }

    private static void put(MultiValueMap<String, String> values, String name, @Nullable String value) {
        if (value != null) {
            values.add(name, value);
        }
    }
}
