package vn.phoihop.exchanges.web;

import java.util.List;
import org.springframework.util.MultiValueMap;
import vn.phoihop.exchanges.Phase;
import vn.phoihop.exchanges.PhasePlan;

/// The phases of a proposal as their form has them: three blocks, each with the same fields.
final class PhaseWords {

    private PhaseWords() {}

    static void fill(MultiValueMap<String, String> values, List<PhasePlan> phases) {
        for (var phase : Phase.values()) {
            var plan = phases.stream().filter(each -> each.phase() == phase).findFirst();
            var publisher =
                    plan.map(PhasePlan::publisher).map(each -> each.value().toString());
            values.add("facts", plan.map(PhasePlan::facts).orElse(""));
            values.add("publisher", publisher.orElse(""));
            values.add("spokesperson", plan.map(PhasePlan::spokesperson).orElse(""));
            values.add("channel", plan.map(PhasePlan::channel).orElse(""));
            values.add("moment", plan.map(PhasePlan::moment).orElse(""));
            values.add("questions", plan.map(PhasePlan::questions).orElse(""));
            values.add("help", plan.map(PhasePlan::help).orElse(""));
            values.add("unknown", plan.map(PhasePlan::unknown).orElse(""));
        }
    }
}
