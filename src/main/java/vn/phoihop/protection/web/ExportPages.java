package vn.phoihop.protection.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.access.Administration;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.protection.Refusal;
import vn.phoihop.protection.cards.CardExport;
import vn.phoihop.protection.cards.CardExports;
import vn.phoihop.protection.cards.ExportLine;
import vn.phoihop.protection.cards.ExportRight;
import vn.phoihop.protection.cards.Purpose;
import vn.phoihop.shared.AccountId;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Reply;
import vn.phoihop.shell.spi.Typed;

/// Who may take contacts out of the program, what was taken out, and taking them out.
@Controller
@RequestMapping("/protection")
class ExportPages {

    /// The kinds of cases that have contact cards.
    static final List<String> KINDS = List.of("concerns");

    private static final int LONGEST_DAYS = 30;

    private final CardExports exports;
    private final Administration people;
    private final Organisations organisations;

    ExportPages(CardExports exports, Administration people, Organisations organisations) {
        this.exports = exports;
        this.people = people;
        this.organisations = organisations;
    }

    @MayAct(Role.DATA_PROTECTION_OFFICER)
    @GetMapping("/exports")
    ModelAndView rights(Actor actor) {
        return rights(empty(), "", HttpStatus.OK, actor);
    }

    private ModelAndView rights(Typed typed, String refusal, HttpStatus status, Actor actor) {
        var rights = exports.rights(actor);
        var lines = exports.taken(actor);
        Set<OrganisationId> named = lines.stream().map(ExportLine::organisation).collect(Collectors.toSet());
        Set<AccountId> holders = rights.stream().map(ExportRight::to).collect(Collectors.toSet());
        var page = new ExportsPage(
                rights, lines, people.names(holders), organisations.names(named), UUID.randomUUID(), typed, refusal);
        var view = new ModelAndView("protection/exports", "page", page);
        view.setStatus(status);
        return view;
    }

    @MayAct(Role.DATA_PROTECTION_OFFICER)
    @PostMapping("/exports")
    Object give(@RequestParam MultiValueMap<String, String> values, Actor actor) {
        var typed = new Typed(values);
        typed.require("to");
        typed.require("ground");
        var purpose = one(typed.one("purpose"));
        if (!typed.errors().isEmpty() || purpose.isEmpty()) {
            return rights(typed, "", HttpStatus.UNPROCESSABLE_CONTENT, actor);
        }
        var to = people.named(typed.line("to"));
        var refused = to.isEmpty()
                ? Optional.of(Refusal.NOBODY_THERE)
                : exports.give(to.get(), KINDS.getFirst(), purpose.get(), typed.line("ground"), days(typed), actor);
        return refused.isEmpty()
                ? seeOther("/protection/exports")
                : rights(typed, refusal(refused.get()), HttpStatus.CONFLICT, actor);
    }

    private static Duration days(Typed typed) {
        var text = typed.one("days");
        int days = text.matches("[0-9]{1,2}") ? Integer.parseInt(text) : 7;
        return Duration.ofDays(Math.clamp(days, 1, LONGEST_DAYS));
    }

    @MayAct(Role.DATA_PROTECTION_OFFICER)
    @PostMapping("/exports/{right}/end")
    Object end(@PathVariable UUID right, Actor actor) {
        return exports.end(right, actor)
                .<Object>map(why -> rights(empty(), refusal(why), HttpStatus.CONFLICT, actor))
                .orElseGet(() -> seeOther("/protection/exports"));
    }

    /// Whoever holds a right takes contacts out here, by the numbers of the cases.
    @MayAct({Role.SPECIALIST, Role.LEADER, Role.CLERK, Role.COUNCIL_OFFICE})
    @GetMapping("/take")
    ModelAndView taking(Actor actor) {
        return taking(empty(), "", HttpStatus.OK, actor);
    }

    private ModelAndView taking(Typed typed, String refusal, HttpStatus status, Actor actor) {
        var view = new ModelAndView("protection/take", "page", new TakePage(exports.own(actor), typed, refusal));
        view.setStatus(status);
        return view;
    }

    @MayAct({Role.SPECIALIST, Role.LEADER, Role.CLERK, Role.COUNCIL_OFFICE})
    @PostMapping("/take")
    Object take(@RequestParam MultiValueMap<String, String> values, Actor actor) {
        var typed = new Typed(values);
        typed.require("numbers");
        var purpose = one(typed.one("purpose"));
        if (!typed.errors().isEmpty() || purpose.isEmpty()) {
            return taking(typed, "", HttpStatus.UNPROCESSABLE_CONTENT, actor);
        }
        var numbers = Stream.of(typed.text("numbers").split("[\\s,;]+", -1))
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
        return exports.<Object>take(
                exports.cases(numbers),
                purpose.get(),
                actor,
                taken -> taken.rows().isEmpty()
                        ? taking(typed, refusal(Refusal.NOTHING_TO_TAKE), HttpStatus.CONFLICT, actor)
                        : file(taken),
                why -> taking(typed, refusal(why), HttpStatus.CONFLICT, actor));
    }

    /// Each row carries the mark of who took it, when and for what.
    private static ResponseEntity<byte[]> file(CardExport taken) {
        var rows = new java.util.ArrayList<List<String>>();
        rows.add(List.of("number", "name", "phone", "email", "address", "mark"));
        for (var row : taken.rows()) {
            var card = row.card();
            rows.add(List.of(
                    row.about().number(), card.name(), card.phone(), card.email(), card.address(), taken.watermark()));
        }
        var text = rows.stream()
                .map(row -> row.stream().map(ExportPages::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "\ufeff", "\r\n"));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(Reply.CSV))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"phieu-lien-he.csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String cell(String text) {
        var safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }

    private static Optional<Purpose> one(String name) {
        return Arrays.stream(Purpose.values())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }

    private static Typed empty() {
        return new Typed(new LinkedMultiValueMap<>());
    }

    private static String refusal(Refusal why) {
        return "protection.refusal." + why;
    }

    static ResponseEntity<Void> seeOther(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(path))
                .build();
    }
}
