package vn.phoihop.exchanges.web;

import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.exchanges.ExchangeKind;
import vn.phoihop.exchanges.Measure;
import vn.phoihop.exchanges.Measures;
import vn.phoihop.exchanges.Urgency;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.OrganisationId;

/// How timely and complete organisations answer.
@MayAct
@Controller
@RequestMapping("/exchanges/measures")
class MeasurePages {

    private final Measures measures;
    private final Organisations organisations;
    private final Clock clock;
    private final ZoneId zone;

    MeasurePages(Measures measures, Organisations organisations, Clock clock, @Value("${phoihop.zone}") ZoneId zone) {
        this.measures = measures;
        this.organisations = organisations;
        this.clock = clock;
        this.zone = zone;
    }

    @GetMapping
    ModelAndView show(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable ExchangeKind kind,
            Actor actor) {
        var last = to == null ? LocalDate.ofInstant(clock.instant(), zone) : to;
        var first = from == null ? last.minusYears(1) : from;
        var receivers = measures.receivers(first, last, kind, actor);
        var requesters = measures.requesters(first, last, kind, actor);
        var names = organisations.names(Stream.concat(
                        receivers.stream().map(Measure::organisation),
                        requesters.stream().map(Urgency::organisation))
                .collect(Collectors.toSet()));
        var alphabet = Collator.getInstance(Locale.of("vi"));
        Comparator<OrganisationId> byName =
                (one, other) -> alphabet.compare(names.getOrDefault(one, ""), names.getOrDefault(other, ""));
        var page = new MeasurePage(
                first,
                last,
                kind,
                receivers.stream()
                        .sorted(Comparator.comparing(Measure::organisation, byName))
                        .toList(),
                requesters.stream()
                        .sorted(Comparator.comparing(Urgency::organisation, byName))
                        .toList(),
                names);
        return new ModelAndView("exchanges/measures", "page", page);
    }
}
