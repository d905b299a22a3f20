package vn.phoihop.concerns.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.validation.FieldError;
import vn.phoihop.concerns.triage.Criterion;
import vn.phoihop.concerns.triage.Gate;
import vn.phoihop.concerns.triage.Rubric;

/// Reads a proposed version of the rubric as it was typed.
final class RubricForm {

    private static final int MOST = 100;
    private static final int LEVELS = 4;
    private static final int LONGEST = 200;

    private RubricForm() {}

    /// The version, numbered after the one in force; what is wrong is added to `errors`.
    static Rubric read(Typed typed, Rubric inForce, List<FieldError> errors) {
        var rubric = new Rubric(
                inForce.version() + 1,
                weights(typed, errors),
                thresholds(typed, errors),
                gates(typed),
                anchors(typed, errors));
        return errors.isEmpty() ? rubric : inForce;
    }

    private static Map<Criterion, Integer> weights(Typed typed, List<FieldError> errors) {
        var weights = new EnumMap<Criterion, Integer>(Criterion.class);
        for (var criterion : Criterion.values()) {
            var weight = typed.number("weight-" + criterion, -1);
            if (weight < 0 || weight > MOST) {
                errors.add(ActWords.wrong("weight-" + criterion, "concerns.rubric.weight.wrong"));
            }
            weights.put(criterion, Math.clamp(weight, 0, MOST));
        }
        if (weights.getOrDefault(Criterion.P, 0) == 0) {
            errors.add(ActWords.wrong("weight-" + Criterion.P, "concerns.rubric.weight.people"));
        }
        return weights;
    }

    private static List<Integer> thresholds(Typed typed, List<FieldError> errors) {
        var thresholds = new ArrayList<Integer>();
        for (int level = 2; level <= LEVELS; level++) {
            var threshold = typed.number("threshold-" + level, -1);
            var before = thresholds.isEmpty() ? 0 : thresholds.getLast();
            if (threshold <= before) {
                errors.add(ActWords.wrong("threshold-" + level, "concerns.rubric.threshold.wrong"));
            }
            thresholds.add(Math.max(threshold, before + 1));
        }
        return thresholds;
    }

    private static Set<Gate> gates(Typed typed) {
        var gates = EnumSet.noneOf(Gate.class);
        for (var gate : Gate.values()) {
            if (typed.has("gate-" + gate)) {
                gates.add(gate);
            }
        }
        return gates;
    }

    /// Only the words that were given; where a field is empty the words of the program stand.
    private static Map<String, String> anchors(Typed typed, List<FieldError> errors) {
        var anchors = new HashMap<String, String>();
        for (var criterion : Criterion.values()) {
            for (int value = 0; value <= Criterion.TOP; value++) {
                var code = criterion.name() + value;
                var words = typed.in("anchor-" + code);
                if (words.length() > LONGEST) {
                    errors.add(ActWords.wrong("anchor-" + code, "concerns.rubric.anchor.long"));
                } else if (!words.isEmpty()) {
                    anchors.put(code, words);
                }
            }
        }
        return anchors;
    }
}
