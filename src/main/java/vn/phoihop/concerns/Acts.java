package vn.phoihop.concerns;

import java.util.Map;
import java.util.function.Function;

/// The moves a part of the module makes, each with what it does.
interface Acts {

    Map<ConcernMove, Function<Step, Step.Decision>> acts();
}
