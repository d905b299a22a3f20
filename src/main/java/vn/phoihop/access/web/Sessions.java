package vn.phoihop.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import vn.phoihop.shared.AccountId;

/// Begins and ends what a browser remembers of who is signed in.
@Component
@ConditionalOnWebApplication
class Sessions {

    private static final String HALF = "access.half";
    private static final String DEVICE = "access.device";

    private final SecurityContextRepository contexts;
    private final FindByIndexNameSessionRepository<? extends Session> all;
    private final Clock clock;

    Sessions(SecurityContextRepository contexts, FindByIndexNameSessionRepository<? extends Session> all, Clock clock) {
        this.contexts = contexts;
        this.all = all;
        this.clock = clock;
    }

    /// Begins a session of its own for this account: whatever the browser brought along is thrown away, so that nobody
    /// can have prepared it.
    void begin(AccountId account, HttpServletRequest request, HttpServletResponse response) {
        forget(request);
        var session = request.getSession(true);
        session.setAttribute(SignedPeople.SINCE, clock.instant());
        session.setAttribute(DEVICE, Device.of(request.getHeader("User-Agent")));
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                account.value().toString(), null, List.of()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    /// Remembers, in a fresh session, whose code is awaited.
    void await(AccountId account, String next, HttpServletRequest request) {
        forget(request);
        request.getSession(true).setAttribute(HALF, new Half(account, next, clock.instant()));
    }

    Optional<Half> awaited(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(HALF) instanceof Half half && !half.isOver(clock.instant())
                ? Optional.of(half)
                : Optional.empty();
    }

    void end(HttpServletRequest request, HttpServletResponse response) {
        forget(request);
        var nobody = SecurityContextHolder.createEmptyContext();
        SecurityContextHolder.setContext(nobody);
        contexts.saveContext(nobody, request, response);
    }

    /// The sessions of an account, the one of this request marked, the latest used first.
    List<SessionLine> of(AccountId account, HttpServletRequest request) {
        var here = Optional.ofNullable(request.getSession(false));
        return all.findByPrincipalName(account.value().toString()).values().stream()
                .map(session -> new SessionLine(
                        handle(session),
                        device(session),
                        session.getCreationTime(),
                        session.getLastAccessedTime(),
                        here.filter(own -> own.getId().equals(session.getId())).isPresent()))
                .sorted(Comparator.comparing(SessionLine::lastUsed).reversed().thenComparing(SessionLine::handle))
                .toList();
    }

    /// Ends one session of an account; nothing happens when it is over already.
    void end(AccountId account, UUID handle) {
        all.findByPrincipalName(account.value().toString()).values().stream()
                .filter(session -> handle(session).equals(handle))
                .forEach(session -> all.deleteById(session.getId()));
    }

    private static String device(Session session) {
        return session.getAttribute(DEVICE) instanceof String device ? device : "";
    }

    /// Names a session on a page: its id itself opens the door and is shown to nobody.
    private static UUID handle(Session session) {
        return UUID.nameUUIDFromBytes(("session " + session.getId()).getBytes(StandardCharsets.UTF_8));
    }

    private static void forget(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
