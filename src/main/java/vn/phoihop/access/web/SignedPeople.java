package vn.phoihop.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import vn.phoihop.access.Positions;
import vn.phoihop.shared.AccountId;
import vn.phoihop.shell.spi.People;
import vn.phoihop.shell.spi.Person;

/// Turns a request into the person who sent it: asked of the database once per request, so that a position that ended
/// or an account that was locked counts from the next request on.
@Component
@ConditionalOnWebApplication
class SignedPeople implements People {

    /// Attributes of the session: the position chosen in it, and when it began.
    static final String POSITION = "access.position";

    static final String SINCE = "access.since";

    private static final String OF_REQUEST = SignedPeople.class.getName();

    private final Positions positions;
    private final Labels labels;
    private final Clock clock;
    private final Duration longest;

    SignedPeople(
            Positions positions, Labels labels, Clock clock, @Value("${phoihop.session.absolute}") Duration longest) {
        this.positions = positions;
        this.labels = labels;
        this.clock = clock;
        this.longest = longest;
    }

    Optional<Signed> signed(HttpServletRequest request) {
        if (request.getAttribute(OF_REQUEST) instanceof Optional<?> known) {
            return known.map(Signed.class::cast);
        }
        var signed = account(request)
                .flatMap(positions::holder)
                .map(holder ->
                        new Signed(holder, holder.inPosition(chosen(request)).orElse(null)));
        request.setAttribute(OF_REQUEST, signed);
        return signed;
    }

    @Override
    public Optional<Person> of(HttpServletRequest request) {
        return signed(request).flatMap(labels::person);
    }

    private Optional<AccountId> account(HttpServletRequest request) {
        var principal = request.getUserPrincipal();
        if (principal == null || isTooOld(request)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new AccountId(UUID.fromString(principal.getName())));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private boolean isTooOld(HttpServletRequest request) {
        return attribute(request, SINCE) instanceof Instant since
                && since.plus(longest).isBefore(clock.instant());
    }

    private static @Nullable UUID chosen(HttpServletRequest request) {
        return attribute(request, POSITION) instanceof UUID id ? id : null;
    }

    private static @Nullable Object attribute(HttpServletRequest request, String name) {
        var session = request.getSession(false);
        return session == null ? null : session.getAttribute(name);
    }
}
