package vn.phoihop.access.web;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.Open;
import vn.phoihop.shared.Role;
import vn.phoihop.shared.WithAccount;

/// Who may reach a handler, read from what stands beside it.
sealed interface Rule {

    /// Also who is not signed in.
    record Anyone() implements Rule {}

    /// Whoever is signed in.
    record Account() implements Rule {}

    /// Whoever acts for an organisation in one of these roles (none named: in any).
    record Acting(Set<Role> roles) implements Rule {

        boolean allows(Set<Role> held) {
            return roles.isEmpty() || !Collections.disjoint(roles, held);
        }
    }

    /// No rule is written, so nobody.
    record Nobody() implements Rule {}

    /// The rule of a handler: its own, else that of its class.
    static Rule of(Method handler, Class<?> type) {
        var own = at(handler);
        var rule = own == null ? at(type) : own;
        return rule == null ? new Nobody() : rule;
    }

    private static @Nullable Rule at(AnnotatedElement place) {
        if (has(place, Open.class)) {
            return new Anyone();
        }
        if (has(place, WithAccount.class)) {
            return new Account();
        }
        var acting = AnnotatedElementUtils.findMergedAnnotation(place, MayAct.class);
        return acting == null ? null : new Acting(Set.of(acting.value()));
    }

    private static boolean has(AnnotatedElement place, Class<? extends Annotation> rule) {
        return AnnotatedElementUtils.hasAnnotation(place, rule);
    }
}
