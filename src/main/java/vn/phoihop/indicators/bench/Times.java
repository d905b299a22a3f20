package vn.phoihop.indicators.bench;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.DoubleStream;

/// How long calls took, in milliseconds, sorted.
record Times(List<Double> sorted) {

    static final int WARM_UP = 10;
    static final int COUNTED = 50;

    /// Calls ten times without looking, then fifty times with a watch.
    static Times of(Callable<?> call) throws Exception {
        for (int i = 0; i < WARM_UP; i++) {
            call.call();
        }
        var times = new double[COUNTED];
        for (int i = 0; i < COUNTED; i++) {
            var start = System.nanoTime();
            call.call();
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        return new Times(DoubleStream.of(times).sorted().boxed().toList());
    }

    double median() {
        return sorted.get(sorted.size() / 2);
    }

    double p95() {
        return sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "median %.1f ms, p95 %.1f ms", median(), p95());
    }
}
