package vn.phoihop.example;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/// The clock of an installation that shows the worked example: where the people of the example act, it tells the moment
/// of the story, everywhere else the time.
///
/// Only this module can have it tell a story, for one act at a time and on the thread of that act; an installation
/// without the example has the plain clock. So no facade needs a moment from outside, and nothing of the product can be
/// dated back.
final class StoryClock extends Clock {

    private static final ScopedValue<Instant> TOLD = ScopedValue.newInstance();

    private final Clock real;

    private StoryClock(Clock real) {
        this.real = real;
    }

    /// Does something at a moment of the story.
    static <T> T during(Instant moment, Supplier<T> act) {
        return ScopedValue.where(TOLD, moment).call(act::get);
    }

    /// Does something at a moment of the story.
    static void during(Instant moment, Runnable act) {
        ScopedValue.where(TOLD, moment).run(act);
    }

    /// The clock that tells the time whatever the story says.
    static Clock real(Clock clock) {
        return clock instanceof StoryClock story ? story.real : clock;
    }

    @Override
    public Instant instant() {
        return TOLD.isBound() ? TOLD.get() : real.instant();
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new StoryClock(real.withZone(zone));
    }

    /// Puts it in the place of the clock.
    @Component
    @ConditionalOnProperty(name = "phoihop.sample", havingValue = "true")
    static final class Hung implements BeanPostProcessor {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return name.equals("clock") && bean instanceof Clock clock ? new StoryClock(clock) : bean;
        }
    }
}
