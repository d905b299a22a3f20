package vn.phoihop.publicsite;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.protection.Transparency;

/// What the public page counts: of answers and promises of organisations together, never of people, and never to say
/// who has the most.
@Service
@Transactional(readOnly = true)
public class PublicFigures {

    private final FigureStore store;
    private final Transparency transparency;
    private final Clock clock;
    private final ZoneId zone;

    PublicFigures(FigureStore store, Transparency transparency, Clock clock, @Value("${phoihop.zone}") ZoneId zone) {
        this.store = store;
        this.transparency = transparency;
        this.clock = clock;
        this.zone = zone;
    }

    /// Counts everything anew.
    @Transactional
    public void make() {
        store.make(LocalDate.ofInstant(clock.instant(), zone), clock.instant());
        transparency.purposes().forEach(each -> store.add("purpose.month", each.month(), each.what(), each.count()));
        transparency.requests().forEach(each -> store.add("request.month", each.month(), each.what(), each.count()));
    }

    /// When they were counted; empty before the first time.
    public Optional<Instant> madeAt() {
        return store.madeAt();
    }

    /// What one may choose in the filters, by name: the values of `field`, `area` or `organisation`.
    public List<Choice> choices(String of) {
        return store.choices(of);
    }

    /// The single figures by name.
    public Map<String, Long> totals() {
        return store.totals();
    }

    /// A table of counts by name, with what is too small hidden.
    public CountTable table(String name) {
        return CountTable.of(store.cells(name));
    }

    /// A value of a filter and what people read for it.
    public record Choice(String key, String label) {}
}
