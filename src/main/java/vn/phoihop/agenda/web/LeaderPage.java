package vn.phoihop.agenda.web;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.phoihop.agenda.Leadership;
import vn.phoihop.agenda.Leading;
import vn.phoihop.agenda.Whose;
import vn.phoihop.agenda.WorkFilter;
import vn.phoihop.calendar.AgendaBucket;
import vn.phoihop.calendar.AgendaUnit;
import vn.phoihop.calendar.AgendaWeek;
import vn.phoihop.shared.Actor;
import vn.phoihop.shell.spi.Frame;

/// What the page of a leader shows; each number knows the address of its list.
public record LeaderPage(Leadership sight, Actor actor) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM", Locale.ROOT);

    public String name(AgendaUnit unit) {
        return sight.names().getOrDefault(unit.organisation(), "");
    }

    public boolean isOwn(AgendaUnit unit) {
        return unit.organisation().equals(actor.organisation());
    }

    /// The list of one organisation, or of one bucket of it.
    public String to(AgendaUnit unit, @Nullable AgendaBucket bucket) {
        var whose = isOwn(unit) ? new Whose.Own() : new Whose.One(unit.organisation());
        return WorkQuery.path("/work", WorkFilter.ALL.of(whose).in(bucket));
    }

    /// The list of all organisations, or of one bucket of it.
    public String toAll(@Nullable AgendaBucket bucket) {
        return WorkQuery.path("/work", WorkFilter.ALL.of(new Whose.All()).in(bucket));
    }

    /// The list of promises in a bucket.
    public String toPromises(AgendaBucket bucket) {
        return WorkQuery.path(
                "/work",
                WorkFilter.ALL.of(new Whose.All()).owing(Leading.PROMISE).in(bucket));
    }

    /// The weeks as the drawing reads them; only numbers, days and our own words.
    public String drawing(Frame frame) {
        return "{\"weeks\":[%s],\"series\":[%s,%s,%s]}"
                .formatted(
                        sight.weeks().stream()
                                .map(week -> "\"" + DAY.format(week.monday()) + "\"")
                                .collect(Collectors.joining(",")),
                        series(frame.words("agenda.leader.opened"), AgendaWeek::opened),
                        series(frame.words("agenda.leader.closed"), AgendaWeek::closed),
                        series(frame.words("agenda.leader.late"), AgendaWeek::late));
    }

    private String series(String name, ToIntFunction<AgendaWeek> number) {
        return "{\"name\":\"%s\",\"data\":%s}"
                .formatted(name, sight.weeks().stream().map(number::applyAsInt).toList());
    }

    /// Whether anything happened in these weeks.
    public boolean hasWeeks() {
        return sight.weeks().stream().anyMatch(week -> week.opened() + week.closed() + week.late() > 0);
    }

    /// The buckets in which a promise is still to be kept.
    public List<AgendaBucket> promised() {
        return List.of(AgendaBucket.OVERDUE, AgendaBucket.SOON, AgendaBucket.IN_TIME);
    }
}
