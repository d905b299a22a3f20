package vn.phoihop.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A handler for whoever acts for an organisation today, in one of these roles; without roles, in any.
///
/// It says who may knock, not what they see: every query still asks `access.may_see`. An act on content names its
/// roles, so that administrators, who hold the keys, do not hold the content.
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface MayAct {

    Role[] value() default {};
}
