package vn.phoihop.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import vn.phoihop.shared.AccountId;

/// Begins and ends what a browser remembers of who is signed in.
@Component
@ConditionalOnWebApplication
class Sessions {

    private final SecurityContextRepository contexts;
    private final Clock clock;

    Sessions(SecurityContextRepository contexts, Clock clock) {
        this.contexts = contexts;
        this.clock = clock;
    }

    /// Begins a session of its own for this account: whatever the browser brought along is thrown away, so that nobody
    /// can have prepared it.
    void begin(AccountId account, HttpServletRequest request, HttpServletResponse response) {
        forget(request);
        var session = request.getSession(true);
        session.setAttribute(SignedPeople.SINCE, clock.instant());
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                account.value().toString(), null, List.of()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    void end(HttpServletRequest request, HttpServletResponse response) {
        forget(request);
        var nobody = SecurityContextHolder.createEmptyContext();
        SecurityContextHolder.setContext(nobody);
        contexts.saveContext(nobody, request, response);
    }

    private static void forget(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
