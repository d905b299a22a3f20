package vn.phoihop.indicators.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.phoihop.indicators.Figure;
import vn.phoihop.indicators.PeriodCode;
import vn.phoihop.indicators.Snapshot;
import vn.phoihop.indicators.Snapshot.Change;
import vn.phoihop.indicators.Snapshot.Input;
import vn.phoihop.shell.spi.Frame;

/// Kept figures; of a chosen one also the values it was summed from; and what changed since.
public record SnapshotPage(
        Snapshot snapshot,
        @Nullable Figure chosen,
        List<Input> inputs,
        List<Change> changes,
        Map<Integer, Figure> figures,
        Map<Integer, PeriodCode> periods) {

    private static final int MOST_CHANGES = 100;

    /// This page with a figure chosen.
    public String address(Figure figure) {
        return "/indicators/snapshots/" + snapshot.id() + "?figure="
                + URLEncoder.encode(figure.code(), StandardCharsets.UTF_8) + "#inputs";
    }

    /// The changes that are shown.
    public List<Change> shown() {
        return changes.stream().limit(MOST_CHANGES).toList();
    }

    public Figure figure(int number) {
        return Objects.requireNonNull(figures.get(number), "a kept value of no figure");
    }

    /// The name of a period.
    public String period(Frame frame, int number) {
        return PeriodNames.say(frame, Objects.requireNonNull(periods.get(number), "a kept value of no period"));
    }
}
