package vn.phoihop.registry;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.registry.SecretContentRefused.Channel;
import vn.phoihop.shared.Actor;

/// Writes down that secret content was refused, and forgets it in time.
@Component
class Secrets {

    /// How long a refused attempt is remembered (safeguards 5.4).
    static final Duration REMEMBERED = Duration.ofDays(90);

    private final ContentStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Secrets(ContentStore store, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    void refuse(Channel channel, Actor by) {
        var refused = new SecretContentRefused(channel, by, clock.instant());
        store.refuseSecret(refused);
        events.publishEvent(refused);
    }

    @Transactional
    int forget() {
        return store.forgetSecretsBefore(clock.instant().minus(REMEMBERED));
    }
}
