package vn.phoihop.registry;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.phoihop.reading.Regime;
import vn.phoihop.registry.numbering.Numbering;
import vn.phoihop.registry.numbering.SeriesKey;
import vn.phoihop.registry.numbering.Taken;

/// Gives a document its number: which series it belongs to, the next number of it, or the one it has from paper.
@Component
class Registrar {

    private final Numbering numbering;
    private final DocumentStore store;
    private final Owners owners;
    private final Clock clock;
    private final ZoneId zone;

    Registrar(
            Numbering numbering,
            DocumentStore store,
            Owners owners,
            Clock clock,
            @Value("${phoihop.zone}") ZoneId zone) {
        this.numbering = numbering;
        this.store = store;
        this.owners = owners;
        this.clock = clock;
        this.zone = zone;
    }

    /// A number, or why there is none.
    sealed interface Answer {
        record Numbered(Document document, String printed) implements Answer {}

        record Refused(Refusal why) implements Answer {}
    }

    Answer number(Document document, Optional<Integer> given) {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var series = series(document, given, today);
        if (series.isEmpty()) {
            return new Answer.Refused(Refusal.NO_TERM);
        }
        var taken = given.isPresent()
                ? numbering.given(series.get(), given.get())
                : Optional.of(numbering.next(series.get()));
        if (taken.isEmpty()) {
            return new Answer.Refused(Refusal.NUMBER_AFTER_START);
        }
        if (given.isPresent() && store.isTaken(document.provinceId(), taken.get())) {
            return new Answer.Refused(Refusal.NUMBER_TAKEN);
        }
        return keep(document, taken.get(), today);
    }

    private Answer keep(Document document, Taken taken, LocalDate today) {
        if (document.direction() == Direction.INCOMING) {
            store.register(document, taken, document.arrival(today), clock.instant());
            return new Answer.Numbered(document, taken.printed());
        }
        var numbered = document.numbered(taken.printed(), today);
        store.correct(numbered, owners.issuer(numbered.head()));
        store.register(numbered.next(), taken, today, clock.instant());
        return new Answer.Numbered(numbered, numbered.head().printedNumber());
    }

    /// What arrives is numbered in the year it arrives; what goes out today, in today's year or term; what was numbered
    /// on paper, in that of its date.
    private Optional<SeriesKey> series(Document document, Optional<Integer> given, LocalDate today) {
        var province = document.provinceId();
        var owner = document.owner();
        if (document.direction() == Direction.INCOMING) {
            return Optional.of(numbering.arrivals(province, owner, document.arrival(today)));
        }
        var dated = document.head().dated();
        var day = given.isPresent() && !dated.iso().isEmpty() ? dated.firstDay() : today;
        var type = document.head().type().toUpperCase(Locale.ROOT);
        return document.head().regime() == Regime.STATE
                ? Optional.of(numbering.state(province, owner, type, day))
                : numbering.party(province, owner, type, day);
    }
}
