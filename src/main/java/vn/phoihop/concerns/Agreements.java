package vn.phoihop.concerns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.concerns.triage.Agreement;
import vn.phoihop.concerns.triage.Criterion;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Reference;

/// Second ratings by people who do not see the first: of a sample, a tenth of what is rated, by which it is measured
/// how well two people agree; and those that were asked for. It speaks of criteria and anchors, never of raters.
@Component
public class Agreements {

    private static final int ONE_IN = 10;
    private static final int DAYS = 92;
    private static final int SHOWN = 30;
    private static final int QUARTERS = 4;
    private static final int MONTHS = 3;

    private final JdbcClient jdbc;
    private final ConcernStore store;
    private final Ratings ratings;
    private final SecondRatings seconds;
    private final Blindness blindness;
    private final BlindStore blinds;
    private final Clock clock;
    private final ZoneId zone;

    Agreements(
            JdbcClient jdbc,
            ConcernStore store,
            Ratings ratings,
            SecondRatings seconds,
            Blindness blindness,
            BlindStore blinds,
            Clock clock,
            @Value("${phoihop.zone}") ZoneId zone) {
        this.jdbc = jdbc;
        this.store = store;
        this.ratings = ratings;
        this.seconds = seconds;
        this.blindness = blindness;
        this.blinds = blinds;
        this.clock = clock;
        this.zone = zone;
    }

    /// The agreement of a period on one criterion; `name` is `LEVEL` for the level.
    public record Measured(String name, Agreement agreement) {}

    /// A quarter: how many were chosen for the sample, how many of these were rated again, and how well they agree.
    public record Period(int year, int quarter, int chosen, int rated, List<Measured> measured) {

        public Period {
            measured = List.copyOf(measured);
        }
    }

    /// A concern that waits for a second rating; `due` where somebody asked for it.
    public record Waiting(Reference concern, @Nullable LocalDate due) {}

    /// Chooses the sample: one in ten of what was rated, by its id, so that nobody picks. Says how many.
    @Transactional
    public int choose() {
        return jdbc.sql("""
                insert into concerns.sample (province_id, concern_id, chosen_at)
                select province_id, concern_id, :now
                  from concerns.rating
                 where kind = 'FIRST'
                   and at > :since
                   and mod(('x' || substr(md5(concern_id::text), 1, 7))::bit(28)::int, :one_in) = 0
                on conflict (province_id, concern_id) do nothing
                """)
                .param("now", ConcernColumns.time(clock.instant()))
                .param("since", ConcernColumns.time(since()))
                .param("one_in", ONE_IN)
                .update();
    }

    private Instant since() {
        return clock.instant().minus(DAYS, ChronoUnit.DAYS);
    }

    /// What waits for a second rating by this actor, what was asked for first: seen by them, nothing they rated, acted
    /// on or opened, nothing their own organisation leads or takes part in.
    @Transactional(readOnly = true)
    public List<Waiting> waitingFor(Actor actor) {
        return Blindness.mayBeAsked(actor) ? blinds.waitingFor(actor, SHOWN) : List.of();
    }

    /// The problem alone, as whoever is to rate it without seeing the first rating reads it; whether this actor is.
    public record Blind(
            Reference concern, String area, Instant receivedAt, ConcernSheet.Problem problem, boolean isAsked) {}

    /// The problem alone.
    @Transactional(readOnly = true)
    public Blind problem(ConcernId id, Actor actor) {
        var concern = store.need(id, actor);
        var matter = concern.matter();
        return new Blind(
                concern.reference(),
                matter.areaName(),
                concern.moments().receivedAt(),
                new ConcernSheet.Problem(matter.facts(), matter.wish(), matter.place(), "", "", false, 0, 0),
                blindness.isAsked(id, actor));
    }

    /// Opens the sheet instead: from now on this actor is not asked for the second rating of this concern.
    @Transactional
    public void open(ConcernId id, Actor by) {
        blinds.opened(store.need(id, by), by, clock.instant());
    }

    /// Rates it a second time without having seen the first rating.
    @Transactional
    public Optional<Refusal> rate(ConcernId id, Rating rating, Actor by) {
        var concern = store.need(id, by);
        if (!blindness.isAsked(id, by)) {
            return Optional.of(Refusal.NOT_SAMPLED);
        }
        var step = new Step(concern, ConcernMove.RAISE, ConcernInput.rating(rating), clock.instant(), by);
        var asked = seconds.waiting(concern);
        var refused = asked.isPresent() ? seconds.rate(concern, asked.get(), step) : blind(concern, step);
        if (refused.isEmpty()) {
            blinds.forget(concern);
        }
        return refused;
    }

    /// One of the sample: the level stays.
    private Optional<Refusal> blind(Concern concern, Step step) {
        var refused = ratings.again(step, "BLIND").refusal();
        if (refused.isEmpty()) {
            jdbc.sql("""
                    update concerns.sample
                       set rated_at = :now
                     where province_id = :province
                       and concern_id = :concern
                    """)
                    .param("now", ConcernColumns.time(step.at()))
                    .param("province", concern.province())
                    .param("concern", concern.key())
                    .update();
        }
        return refused;
    }

    /// The last quarters, the present one first: the whole installation, so that anyone may know how reliable the
    /// levels are. No concern, organisation or rater can be told from it.
    @Transactional(readOnly = true)
    public List<Period> periods() {
        var first = beginning(LocalDate.ofInstant(clock.instant(), zone)).minusMonths((long) MONTHS * (QUARTERS - 1));
        var pairs = pairs(first);
        var sample = sample(first);
        var periods = new ArrayList<Period>();
        for (int back = QUARTERS - 1; back >= 0; back--) {
            var begins = first.plusMonths((long) MONTHS * back);
            var chosen = sample.getOrDefault(begins, new Sample(0, 0));
            periods.add(new Period(
                    begins.getYear(),
                    begins.get(IsoFields.QUARTER_OF_YEAR),
                    chosen.chosen(),
                    chosen.rated(),
                    measured(pairs.getOrDefault(begins, List.of()))));
        }
        return periods;
    }

    private static LocalDate beginning(LocalDate day) {
        return day.with(IsoFields.DAY_OF_QUARTER, 1);
    }

    private static List<Measured> measured(List<Pair> pairs) {
        var measured = new ArrayList<Measured>();
        measure("level", 1, 4, pairs).ifPresent(each -> measured.add(new Measured("LEVEL", each)));
        for (var criterion : Criterion.values()) {
            measure(criterion.name().toLowerCase(Locale.ROOT), 0, Criterion.TOP, pairs)
                    .ifPresent(each -> measured.add(new Measured(criterion.name(), each)));
        }
        return measured;
    }

    private static Optional<Agreement> measure(String column, int lowest, int highest, List<Pair> all) {
        var pairs = all.stream().flatMap(pair -> pair.of(column).stream()).toList();
        return pairs.isEmpty() ? Optional.empty() : Optional.of(Agreement.of(pairs, lowest, highest));
    }

    /// Two ratings of one concern, by column.
    private record Pair(Map<String, Integer> first, Map<String, Integer> second) {

        Optional<Agreement.Pair> of(String column) {
            var one = first.get(column);
            var other = second.get(column);
            return one == null || other == null ? Optional.empty() : Optional.of(new Agreement.Pair(one, other));
        }
    }

    /// How many were chosen, and how many of these were rated.
    private record Sample(int chosen, int rated) {}

    private Map<LocalDate, Sample> sample(LocalDate from) {
        var all = new HashMap<LocalDate, Sample>();
        jdbc.sql("""
                select date_trunc('quarter', chosen_at at time zone :zone)::date as begins, count(*)::int as chosen,
                       count(rated_at)::int as rated
                  from concerns.sample
                 where chosen_at >= :from
                 group by 1
                """)
                .param("zone", zone.getId())
                .param("from", ConcernColumns.time(start(from)))
                .query((row, n) -> all.put(
                        row.getObject("begins", LocalDate.class),
                        new Sample(row.getInt("chosen"), row.getInt("rated"))))
                .list();
        return all;
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    /// Each blind rating with the first rating of its round, by quarter.
    private Map<LocalDate, List<Pair>> pairs(LocalDate from) {
        var all = new HashMap<LocalDate, List<Pair>>();
        jdbc.sql("""
                select second.at, first.level as level1, first.h as h1, first.p as p1, first.u as u1, first.v as v1,
                       first.d as d1, first.t as t1, second.level as level2, second.h as h2, second.p as p2,
                       second.u as u2, second.v as v2, second.d as d2, second.t as t2
                  from concerns.rating as second
                 cross join lateral (
                       select level, h, p, u, v, d, t
                         from concerns.rating as before
                        where before.province_id = second.province_id
                          and before.concern_id = second.concern_id
                          and before.kind = 'FIRST'
                          and before.id < second.id
                        order by before.id desc
                        limit 1) as first
                 where second.kind = 'BLIND'
                   and second.at >= :from
                 order by second.at, second.id
                """)
                .param("from", ConcernColumns.time(start(from)))
                .query((row, n) -> all.computeIfAbsent(
                                beginning(LocalDate.ofInstant(ConcernColumns.needMoment(row, "at"), zone)),
                                quarter -> new ArrayList<>())
                        .add(new Pair(side(row, "1"), side(row, "2"))))
                .list();
        return all;
    }

    private static Map<String, Integer> side(ResultSet row, String side) throws SQLException {
        var values = new HashMap<String, Integer>();
        for (var column : List.of("level", "h", "p", "u", "v", "d", "t")) {
            var value = row.getObject(column + side, Integer.class);
            if (value != null) {
                values.put(column, value);
            }
        }
        return values;
    }
}
