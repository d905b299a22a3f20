package vn.phoihop.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import vn.phoihop.access.Denial.AttemptDenied;

/// Says no to whoever asked for what is not theirs, and keeps that it was tried.
@Component
@ConditionalOnWebApplication
class DeniedAttempts implements AccessDeniedHandler {

    private final SignedPeople people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DeniedAttempts(SignedPeople people, ApplicationEventPublisher events, Clock clock) {
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException no)
            throws IOException {
        if (no instanceof CsrfException && people.signed(request).isEmpty()) {
            // the form is older than the session it was made for: begin again
            Ways.to("/sign-in?expired", request, response);
            return;
        }
        people.signed(request)
                .flatMap(Signed::actor)
                .ifPresent(actor -> events.publishEvent(new AttemptDenied(
                        subject(request),
                        request.getMethod() + " " + request.getRequestURI(),
                        actor,
                        clock.instant())));
        response.sendError(HttpStatus.FORBIDDEN.value());
    }

    /// The module asked: the first step of the address.
    private static String subject(HttpServletRequest request) {
        var steps = request.getRequestURI().split("/", 3);
        return steps.length > 1 && !steps[1].isEmpty() ? steps[1] : "home";
    }
}
