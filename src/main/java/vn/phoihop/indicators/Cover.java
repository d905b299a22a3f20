package vn.phoihop.indicators;

import java.util.List;
import java.util.Map;
import vn.phoihop.organisations.AreaId;
import vn.phoihop.organisations.AreaLine;
import vn.phoihop.organisations.Succession;

/// With what a territory is covered: whole provinces, whose sums are kept, and single units where a province went to
/// several targets.
///
/// `expected` is how many units belong to each target, and last, how many belong to the whole but to no single target:
/// what is reported for the whole itself, and what was divided among several targets. `shared` are units whose
/// territory went to several targets, so that their figures belong to none; `steps` are the mergers and splits that lie
/// between.
record Cover(
        List<AreaLine> targets,
        List<Province> provinces,
        List<Unit> units,
        List<Integer> expected,
        List<Unit> all,
        List<AreaLine> shared,
        List<Succession<AreaId>> steps) {

    /// Every unit that belongs to a target, also of whole provinces: for what cannot be added from sums.
    List<RollUpStore.Piece> everyUnit(Map<AreaId, Integer> numbers, int period, boolean isLast) {
        return all.stream()
                .filter(unit -> numbers.containsKey(unit.area().line()))
                .map(unit -> new RollUpStore.Piece(
                        unit.province(), numbers.getOrDefault(unit.area().line(), 0), period, unit.target(), isLast))
                .toList();
    }

    /// All units of a province belong to the target in this place.
    record Province(String code, int target) {}

    /// A unit, the province it then lay in, and the place of its target.
    record Unit(AreaLine area, String province, int target) {}
}
