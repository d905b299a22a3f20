package vn.phoihop.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import vn.phoihop.access.Holder;
import vn.phoihop.access.Holder.Held;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.NotThere;

/// Who is signed in on this request, and the position acted in (none when none is held today).
record Signed(Holder holder, @Nullable Held position) {

    Optional<Actor> actor() {
        return position == null ? Optional.empty() : Optional.of(holder.as(position));
    }

    /// Who acts on the own account, also without a position today: then for the organisation that is nobody’s.
    Actor owner() {
        return actor().orElseGet(holder::asOwner);
    }

    /// Hands [Actor], or [Signed] itself, to handlers that ask for it.
    @Component
    @ConditionalOnWebApplication
    static final class AsArgument implements HandlerMethodArgumentResolver {

        private final SignedPeople people;

        AsArgument(SignedPeople people) {
            this.people = people;
        }

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Actor.class || parameter.getParameterType() == Signed.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            var signed = Optional.ofNullable(request.getNativeRequest(HttpServletRequest.class))
                    .flatMap(people::signed)
                    .orElseThrow(() -> new NotThere("no one is signed in"));
            if (parameter.getParameterType() == Signed.class) {
                return signed;
            }
            return signed.actor().orElseThrow(() -> new NotThere("no position is held today"));
        }
    }
}
