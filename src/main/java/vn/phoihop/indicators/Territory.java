package vn.phoihop.indicators;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.phoihop.organisations.AreaId;
import vn.phoihop.organisations.AreaKind;
import vn.phoihop.organisations.AreaLine;
import vn.phoihop.organisations.Succession;
import vn.phoihop.organisations.SuccessionKind;

/// The areas of every time, in memory: who belongs to whom on a day, and what became of whom. Ids here are lines: the
/// same territory through its renamings.
final class Territory {

    private final Map<AreaId, List<AreaLine>> lines = new HashMap<>();
    private final Map<AreaId, AreaId> lineOf = new HashMap<>();
    private final Map<AreaId, List<Succession<AreaId>>> became = new HashMap<>();
    private final Map<LocalDate, Day> days = new ConcurrentHashMap<>();

    Territory(List<AreaLine> areas, List<Succession<AreaId>> successions) {
        for (var area : areas) {
            lines.computeIfAbsent(area.line(), line -> new ArrayList<>()).add(area);
            lineOf.put(area.id(), area.line());
        }
        for (var succession : successions) {
            if (succession.kind() != SuccessionKind.RENAMED) {
                became.computeIfAbsent(line(succession.predecessor()), line -> new ArrayList<>())
                        .add(succession);
            }
        }
    }

    /// The line of an area, whichever of its names is meant.
    AreaId line(AreaId area) {
        return lineOf.getOrDefault(area, area);
    }

    /// Every id the same territory ever had.
    Set<AreaId> ids(AreaId area) {
        return lines.getOrDefault(line(area), List.of()).stream()
                .map(AreaLine::id)
                .collect(Collectors.toSet());
    }

    /// What an area was called under this id.
    @Nullable
    String named(AreaId area) {
        return lines.getOrDefault(line(area), List.of()).stream()
                .filter(one -> one.id().equals(area))
                .findFirst()
                .map(AreaLine::name)
                .orElse(null);
    }

    /// The tree as it was on a day.
    Day on(LocalDate day) {
        return days.computeIfAbsent(day, Day::new);
    }

    /// What an area in force on one day had become by a later day, and the steps that led there.
    Heirs heirs(AreaId area, LocalDate from, LocalDate to) {
        var found = new LinkedHashSet<AreaId>();
        var steps = new ArrayList<Succession<AreaId>>();
        var open = new ArrayDeque<Map.Entry<AreaId, LocalDate>>();
        open.add(Map.entry(line(area), from));
        while (!open.isEmpty()) {
            var next = open.remove();
            if (on(to).find(next.getKey()).isPresent()) {
                found.add(next.getKey());
            }
            for (var step : became.getOrDefault(next.getKey(), List.of())) {
                if (step.on().isAfter(next.getValue()) && !step.on().isAfter(to) && !steps.contains(step)) {
                    steps.add(step);
                    if (step.kind() != SuccessionKind.TRANSFERRED) {
                        open.add(Map.entry(line(step.successor()), step.on()));
                    } else {
                        found.add(line(step.successor()));
                    }
                }
            }
        }
        return new Heirs(found, steps);
    }

    /// The areas an area became, and how.
    record Heirs(Set<AreaId> areas, List<Succession<AreaId>> steps) {}

    /// The tree of one day.
    final class Day {

        private final LocalDate date;
        private final Map<AreaId, AreaLine> inForce = new HashMap<>();
        private final Map<String, AreaLine> byCode = new HashMap<>();
        private final Map<AreaId, List<AreaLine>> below = new HashMap<>();
        private final List<AreaLine> tops = new ArrayList<>();

        Day(LocalDate date) {
            this.date = date;
            for (var names : lines.values()) {
                for (var area : names) {
                    if (area.validity().isInForceOn(date)) {
                        inForce.put(area.line(), area);
                        byCode.put(area.code(), area);
                    }
                }
            }
            for (var area : inForce.values()) {
                var parent = area.parent();
                if (parent != null) {
                    below.computeIfAbsent(parent, line -> new ArrayList<>()).add(area);
                } else if (area.kind() != AreaKind.COUNTRY) {
                    tops.add(area);
                }
            }
            below.values().forEach(list -> list.sort(Comparator.comparing(AreaLine::code)));
            tops.sort(Comparator.comparing(AreaLine::code));
        }

        LocalDate date() {
            return date;
        }

        /// Every area in force, by code.
        List<AreaLine> all() {
            return inForce.values().stream()
                    .sorted(Comparator.comparing(AreaLine::code))
                    .toList();
        }

        Optional<AreaLine> find(AreaId area) {
            return Optional.ofNullable(inForce.get(line(area)));
        }

        Optional<AreaLine> withCode(String code) {
            return Optional.ofNullable(byCode.get(code));
        }

        /// The areas directly below, by code; below the country also those that say nothing above them.
        List<AreaLine> below(AreaLine area) {
            var children = below.getOrDefault(area.line(), List.of());
            if (area.kind() != AreaKind.COUNTRY) {
                return children;
            }
            var all = new ArrayList<>(children);
            all.addAll(tops);
            return all;
        }

        /// Every area of a level inside this one, itself included.
        List<AreaLine> leaves(AreaLine area, AreaLevel level) {
            var found = new ArrayList<AreaLine>();
            collect(area, level, found);
            return found;
        }

        private void collect(AreaLine area, AreaLevel level, List<AreaLine> found) {
            if (AreaLevel.of(area.kind()) == level) {
                found.add(area);
                return;
            }
            below(area).forEach(child -> collect(child, level, found));
        }

        /// The area and those above it, itself first.
        List<AreaLine> upwards(AreaId area) {
            var path = new ArrayList<AreaLine>();
            @Nullable AreaLine at = inForce.get(line(area));
            while (at != null && path.size() < 8) {
                path.add(at);
                var parent = at.parent();
                at = parent == null ? null : inForce.get(parent);
            }
            return path;
        }

        /// The code of the province it lies in: what the keys of the large tables begin with. Of the country, its own.
        String province(AreaId area) {
            var path = upwards(area);
            for (var step : path) {
                if (AreaLevel.of(step.kind()) == AreaLevel.PROVINCE) {
                    return step.code();
                }
            }
            return path.isEmpty() ? "" : path.getLast().code();
        }

        /// Whether one area lies inside the other, or is it.
        boolean isWithin(AreaId inner, AreaId outer) {
            var wanted = line(outer);
            return find(wanted).filter(area -> area.kind() == AreaKind.COUNTRY).isPresent()
                    || upwards(inner).stream().anyMatch(step -> Objects.equals(step.line(), wanted));
        }
    }
}
