package vn.phoihop.indicators;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.phoihop.organisations.AreaId;
import vn.phoihop.organisations.AreaLine;
import vn.phoihop.organisations.Succession;
import vn.phoihop.organisations.SuccessionKind;
import vn.phoihop.shared.Sentence;

/// Says in words on which territory an earlier figure was reckoned: which areas merged, which were split and cannot be
/// compared.
final class TerritoryNotes {

    private static final int MOST = 6;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private TerritoryNotes() {}

    static List<Sentence> of(Cover cover, Territory territory) {
        var notes = new ArrayList<Sentence>();
        var merged = new LinkedHashMap<AreaId, List<Succession<AreaId>>>();
        for (var step : cover.steps()) {
            if (step.kind() == SuccessionKind.MERGED) {
                merged.computeIfAbsent(step.successor(), area -> new ArrayList<>())
                        .add(step);
            } else if (step.kind() == SuccessionKind.TRANSFERRED) {
                notes.add(Sentence.of(
                        "indicators.note.transferred",
                        name(territory, step.predecessor()),
                        name(territory, step.successor()),
                        DAY.format(step.on())));
            }
        }
        notes.addAll(merged(territory, merged));
        if (!cover.shared().isEmpty()) {
            var names = cover.shared().stream().map(AreaLine::name).limit(20).toList();
            notes.add(Sentence.of("indicators.note.shared", String.join(", ", names)));
        }
        return notes;
    }

    private static List<Sentence> merged(Territory territory, Map<AreaId, List<Succession<AreaId>>> merged) {
        if (merged.size() > MOST) {
            var steps = merged.values().stream().mapToInt(List::size).sum();
            return List.of(Sentence.of(
                    "indicators.note.merged_many", Integer.toString(steps), Integer.toString(merged.size())));
        }
        return merged.entrySet().stream()
                .map(one -> merged(territory, one.getKey(), one.getValue()))
                .toList();
    }

    private static Sentence merged(Territory territory, AreaId successor, List<Succession<AreaId>> steps) {
        var names =
                steps.stream().map(step -> name(territory, step.predecessor())).toList();
        return Sentence.of(
                "indicators.note.merged",
                name(territory, successor),
                String.join(", ", names),
                DAY.format(steps.getFirst().on()));
    }

    private static String name(Territory territory, AreaId area) {
        return Optional.ofNullable(territory.named(area)).orElse("");
    }
}
