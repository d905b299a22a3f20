package vn.phoihop.publicsite;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.shared.OrganisationId;

/// The public log as visitors read it, and the digests that close its days.
@Service
@Transactional(readOnly = true)
public class PublicLogs {

    private final LogStore store;
    private final Organisations organisations;
    private final Clock clock;
    private final ZoneId zone;

    PublicLogs(LogStore store, Organisations organisations, Clock clock, @Value("${phoihop.zone}") ZoneId zone) {
        this.store = store;
        this.organisations = organisations;
        this.clock = clock;
        this.zone = zone;
    }

    /// The lines of a month, the last day first.
    public List<LogLine> lines(YearMonth month) {
        return store.lines(month.atDay(1), month.atEndOfMonth());
    }

    /// The digests of a month, the last day first.
    public List<LogDigest> digests(YearMonth month) {
        return store.digests(month.atDay(1), month.atEndOfMonth());
    }

    /// The names of the organisations in these lines.
    public Map<OrganisationId, String> names(List<LogLine> lines) {
        return organisations.names(lines.stream().map(LogLine::organisation).collect(Collectors.toSet()));
    }

    /// This month in the office’s time zone.
    public YearMonth thisMonth() {
        return YearMonth.from(clock.instant().atZone(zone));
    }

    /// Closes every day that is over and has no digest yet; says how many.
    @Transactional
    public int closeDays() {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var last = store.lastClosed();
        var first = last.map(day -> day.plusDays(1)).or(store::firstDay);
        var before =
                last.map(day -> store.digests(day, day).getFirst().digest()).orElse("");
        int closed = 0;
        for (var day = first.orElse(today); day.isBefore(today); day = day.plusDays(1)) {
            var digest = LogDigest.of(day, before, store.lines(day, day));
            store.close(digest, clock.instant());
            before = digest.digest();
            closed++;
        }
        return closed;
    }

    /// The days of a month whose lines do not give the digest that was published for them.
    public List<LocalDate> broken(YearMonth month) {
        var digests = store.digests(month.atDay(1).minusDays(1), month.atEndOfMonth());
        var known = digests.stream().collect(Collectors.toMap(LogDigest::day, LogDigest::digest));
        return digests.stream()
                .filter(each -> !each.day().isBefore(month.atDay(1)))
                .filter(each -> !LogDigest.of(
                                each.day(),
                                known.getOrDefault(each.day().minusDays(1), ""),
                                store.lines(each.day(), each.day()))
                        .equals(each))
                .map(LogDigest::day)
                .toList();
    }
}
