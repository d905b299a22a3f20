package vn.phoihop.notifications;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.phoihop.access.InstallationKey;

/// The secret in the link that confirms an address: nobody can make it who does not hold the key of the installation,
/// so none is kept. It is good for one person, one address and one day.
@Component
class AddressSeal {

    static final Duration GOOD_FOR = Duration.ofHours(24);

    private final InstallationKey key;
    private final Clock clock;

    AddressSeal(InstallationKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    /// The seal of the address somebody asked for; nothing when none is asked for any more, or it is too late.
    Optional<String> of(Settings settings) {
        var asked = settings.askedAt();
        if (asked == null || !asked.plus(GOOD_FOR).isAfter(clock.instant())) {
            return Optional.empty();
        }
        var content = settings.account().value() + " " + settings.askedAddress() + " " + asked.getEpochSecond();
        var sealed = key.seal("notifications.address", content.getBytes(StandardCharsets.UTF_8));
        return Optional.of(Base64.getUrlEncoder().withoutPadding().encodeToString(sealed));
    }

    /// Whether this is the seal; takes as long for a wrong one.
    boolean isRight(String token, Settings settings) {
        return of(settings)
                .filter(right -> MessageDigest.isEqual(
                        right.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8)))
                .isPresent();
    }
}
