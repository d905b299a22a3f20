package vn.phoihop.audit.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import vn.phoihop.access.Administration;
import vn.phoihop.audit.TrailFilter;
import vn.phoihop.audit.TrailLine;
import vn.phoihop.audit.Trails;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.shared.AccountId;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.Role;
import vn.phoihop.shared.Slice;
import vn.phoihop.shell.spi.Reply;

/// The audit trail, for administrators and data-protection officers.
@MayAct({Role.ADMINISTRATOR, Role.DATA_PROTECTION_OFFICER})
@Controller
class AuditPages {

    private static final int SHOWN = 100;
    private static final int EXPORTED = 100_000;
    private static final int AT_ONCE = 1_000;

    private final Trails trails;
    private final Administration accounts;
    private final Organisations organisations;
    private final MessageSource messages;
    private final ZoneId zone;

    AuditPages(
            Trails trails,
            Administration accounts,
            Organisations organisations,
            MessageSource messages,
            @Value("${phoihop.zone}") ZoneId zone) {
        this.trails = trails;
        this.accounts = accounts;
        this.organisations = organisations;
        this.messages = messages;
        this.zone = zone;
    }

    @GetMapping("/audit")
    ModelAndView list(@ModelAttribute AuditForm form, @RequestParam Optional<Long> before, Actor actor, Locale locale) {
        var wanted = wanted(form);
        var slice = wanted.map(filter -> trails.lines(filter, before, SHOWN, actor))
                .orElseGet(() -> new Slice<>(List.of(), null));
        return new ModelAndView(
                "audit/trail",
                "page",
                new AuditPage(
                        form,
                        wanted.isEmpty(),
                        lines(slice.lines(), locale),
                        slice.next() == null ? "" : address("/audit", form, slice.next()),
                        address("/audit/export.csv", form, null)));
    }

    /// The same lines as a file, the latest hundred thousand of them.
    @GetMapping("/audit/export.csv")
    void export(@ModelAttribute AuditForm form, Actor actor, Locale locale, HttpServletResponse response)
            throws IOException {
        trails.exported(actor);
        response.setContentType(Reply.CSV);
        response.setHeader("Content-Disposition", "attachment; filename=\"audit.csv\"");
        var csv = new Csv(response.getWriter());
        csv.begin("number", "at", "who", "organisation", "act", "subject", "detail");
        var wanted = wanted(form);
        var before = Optional.<Long>empty();
        for (int done = 0; wanted.isPresent() && done < EXPORTED; done += AT_ONCE) {
            var slice = trails.lines(wanted.get(), before, AT_ONCE, actor);
            for (var line : lines(slice.lines(), locale)) {
                csv.row(
                        Long.toString(line.number()),
                        line.at().toString(),
                        line.who(),
                        line.organisation(),
                        line.code(),
                        line.subject(),
                        line.detail());
            }
            if (slice.next() == null) {
                return;
            }
            before = Optional.of(Long.valueOf(slice.next()));
        }
    }

    private List<AuditPage.Line> lines(List<TrailLine> lines, Locale locale) {
        var people =
                accounts.names(lines.stream().map(TrailLine::account).distinct().toList());
        var names = organisations.names(
                lines.stream().map(TrailLine::organisation).distinct().toList());
        return lines.stream()
                .map(line -> new AuditPage.Line(
                        line.number(),
                        line.at(),
                        people.getOrDefault(line.account(), nobody(locale)),
                        names.getOrDefault(line.organisation(), ""),
                        words(line.act(), locale),
                        line.act(),
                        line.subject(),
                        line.detail(),
                        detail(line, locale)))
                .toList();
    }

    /// The filter, or nothing when the person asked for has no account.
    private Optional<TrailFilter> wanted(AuditForm form) {
        var account = form.person().isEmpty() ? Optional.<AccountId>empty() : accounts.named(form.person());
        if (!form.person().isEmpty() && account.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new TrailFilter(
                account.orElse(null),
                null,
                form.act(),
                form.subject(),
                Optional.ofNullable(form.from()).map(this::begin).orElse(null),
                Optional.ofNullable(form.to())
                        .map(day -> begin(day.plusDays(1)))
                        .orElse(null)));
    }

    private Instant begin(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    /// The words of an act stand in its module: `registry.DocumentRegistered` under `registry.act.DocumentRegistered`.
    private String words(String act, Locale locale) {
        var key = act.replaceFirst("\\.", ".act.");
        return Objects.requireNonNullElse(messages.getMessage(key, null, act, locale), act);
    }

    /// A detail that is the name of a move, in the words of its module.
    private String detail(TrailLine line, Locale locale) {
        if (!line.detail().matches("[A-Z]+(_[A-Z]+)*")) {
            return line.detail();
        }
        var module = line.act().replaceFirst("\\..*", "");
        return Stream.of(".history.", ".act.", ".event.")
                .map(place -> messages.getMessage(module + place + line.detail(), null, "", locale))
                .filter(words -> words != null && !words.isEmpty() && !words.contains("{"))
                .findFirst()
                .orElse(line.detail());
    }

    private String nobody(Locale locale) {
        return messages.getMessage("audit.nobody", null, locale);
    }

    private static String address(String path, AuditForm form, @Nullable String before) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("person", "{person}")
                .queryParam("act", "{act}")
                .queryParam("subject", "{subject}")
                .queryParamIfPresent("from", Optional.ofNullable(form.from()))
                .queryParamIfPresent("to", Optional.ofNullable(form.to()))
                .queryParamIfPresent("before", Optional.ofNullable(before))
                .encode()
                .buildAndExpand(form.person(), form.act(), form.subject())
                .toUriString();
    }
}
