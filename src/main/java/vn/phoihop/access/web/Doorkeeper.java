package vn.phoihop.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/// Holds the rule that stands beside each handler ([vn.phoihop.shared.Open], [vn.phoihop.shared.WithAccount],
/// [vn.phoihop.shared.MayAct]); a handler without one is closed.
@Component
@ConditionalOnWebApplication
class Doorkeeper implements HandlerInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(Doorkeeper.class);

    private final SignedPeople people;
    private final Map<HandlerMethod, Rule> rules = new ConcurrentHashMap<>();

    Doorkeeper(SignedPeople people) {
        this.people = people;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        return switch (rule(handler)) {
            case Rule.Anyone() -> true;
            case Rule.Nobody() -> throw new AccessDeniedException("no rule");
            case Rule.Account() -> isSignedIn(request, response);
            case Rule.Acting acting -> isSignedIn(request, response) && mayAct(acting, request, response);
        };
    }

    private Rule rule(Object handler) {
        if (handler instanceof ResourceHttpRequestHandler) {
            return new Rule.Anyone();
        }
        if (!(handler instanceof HandlerMethod method)) {
            return new Rule.Nobody();
        }
        return rules.computeIfAbsent(method, Doorkeeper::read);
    }

    private static Rule read(HandlerMethod method) {
        var rule = Rule.of(method.getMethod(), method.getBeanType());
        if (rule instanceof Rule.Nobody) {
            LOG.warn("{} is closed: it says neither @Open, @WithAccount nor @MayAct", method.getShortLogMessage());
        }
        return rule;
    }

    private boolean isSignedIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (people.signed(request).isPresent()) {
            return true;
        }
        Ways.toSignIn(request, response);
        return false;
    }

    private boolean mayAct(Rule.Acting rule, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var signed = people.signed(request).orElseThrow();
        if (signed.holder().mustChangePassword()) {
            Ways.to("/account/password", request, response);
            return false;
        }
        var actor = signed.actor();
        if (actor.isEmpty()) {
            Ways.to("/positions", request, response);
            return false;
        }
        if (!rule.allows(actor.get().roles())) {
            throw new AccessDeniedException("needs one of " + List.copyOf(rule.roles()));
        }
        return true;
    }
}
