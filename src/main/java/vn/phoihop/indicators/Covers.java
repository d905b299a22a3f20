package vn.phoihop.indicators;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import vn.phoihop.organisations.AreaId;
import vn.phoihop.organisations.AreaLine;
import vn.phoihop.organisations.Succession;

/// Reckons with which sums and single units a territory is covered on a day.
final class Covers {

    private static final int MOST_KEPT = 400;

    private final Territory territory;
    private final Map<Question, Cover> known = new ConcurrentHashMap<>();

    Covers(Territory territory) {
        this.territory = territory;
    }

    /// The targets inside `scope` as of `today`, covered by units of `level` as of `then`.
    record Question(AreaId scope, LocalDate today, LocalDate then, AreaLevel level) {}

    Cover of(Question question) {
        var cover = known.get(question);
        if (cover == null) {
            cover = reckon(question);
            if (known.size() < MOST_KEPT) {
                known.put(question, cover);
            }
        }
        return cover;
    }

    /// What is shown line by line for an area: the areas directly below it, or itself when there is nothing below.
    List<AreaLine> targets(AreaId scope, LocalDate today) {
        var day = territory.on(today);
        return day.find(scope)
                .map(area -> day.below(area).isEmpty() ? List.of(area) : day.below(area))
                .orElse(List.of());
    }

    private Cover reckon(Question question) {
        var targets = targets(question.scope(), question.today());
        var placeOf = new HashMap<AreaId, Integer>();
        placeOf.put(territory.line(question.scope()), targets.size());
        for (int i = 0; i < targets.size(); i++) {
            placeOf.put(targets.get(i).line(), i);
        }
        var sorted = new Sorted(targets.size());
        var then = territory.on(question.then());
        for (var leaf : allLeaves(then, question.level())) {
            var heirs = territory.heirs(leaf.line(), question.then(), question.today());
            var places = new LinkedHashSet<Integer>();
            var isOutsideToo = heirs.areas().isEmpty();
            for (var heir : heirs.areas()) {
                var place = place(heir, question.today(), placeOf);
                place.ifPresent(places::add);
                isOutsideToo |= place.isEmpty();
            }
            sorted.put(leaf, then.province(leaf.line()), places, isOutsideToo, heirs.steps());
        }
        return sorted.cover(targets);
    }

    private Optional<Integer> place(AreaId heir, LocalDate today, Map<AreaId, Integer> placeOf) {
        for (var step : territory.on(today).upwards(heir)) {
            var place = placeOf.get(step.line());
            if (place != null) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    private List<AreaLine> allLeaves(Territory.Day day, AreaLevel level) {
        return day.all().stream()
                .filter(area -> AreaLevel.of(area.kind()) == level)
                .toList();
    }

    /// Sorts the units of a level by the target they belong to.
    private static final class Sorted {

        /// The place of what belongs to the whole, but to no single target.
        private final int whole;

        private final Map<String, List<Leaf>> byProvince = new LinkedHashMap<>();
        private final List<AreaLine> shared = new ArrayList<>();
        private final LinkedHashSet<Succession<AreaId>> steps = new LinkedHashSet<>();

        Sorted(int whole) {
            this.whole = whole;
        }

        private record Leaf(AreaLine area, int place) {}

        void put(
                AreaLine leaf,
                String province,
                Set<Integer> places,
                boolean isOutsideToo,
                List<Succession<AreaId>> steps) {
            if (!places.isEmpty()) {
                this.steps.addAll(steps);
            }
            var isInside = !places.isEmpty() && !isOutsideToo;
            if (!places.isEmpty() && (isOutsideToo || places.size() > 1)) {
                shared.add(leaf);
            }
            byProvince
                    .computeIfAbsent(province, code -> new ArrayList<>())
                    .add(new Leaf(leaf, isInside ? place(places) : -1));
        }

        /// What was divided among several targets still belongs to the whole they make up.
        private int place(Set<Integer> places) {
            return places.size() == 1 ? places.iterator().next() : whole;
        }

        Cover cover(List<AreaLine> targets) {
            var provinces = new ArrayList<Cover.Province>();
            var units = new ArrayList<Cover.Unit>();
            var all = new ArrayList<Cover.Unit>();
            var expected = new int[targets.size() + 1];
            byProvince.forEach((code, leaves) -> {
                var place = leaves.getFirst().place();
                var ours = leaves.stream()
                        .filter(leaf -> leaf.place() >= 0)
                        .map(leaf -> new Cover.Unit(leaf.area(), code, leaf.place()))
                        .toList();
                ours.forEach(unit -> expected[unit.target()]++);
                all.addAll(ours);
                if (place >= 0 && leaves.stream().allMatch(leaf -> leaf.place() == place)) {
                    provinces.add(new Cover.Province(code, place));
                } else {
                    units.addAll(ours);
                }
            });
            return new Cover(
                    targets,
                    provinces,
                    units,
                    IntStream.of(expected).boxed().toList(),
                    all,
                    shared,
                    List.copyOf(steps));
        }
    }
}
