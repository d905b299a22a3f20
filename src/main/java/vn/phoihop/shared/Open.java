package vn.phoihop.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A handler anyone may reach, also without signing in. Stands on the handler or on its class; the handler's own rule
/// wins. A handler with no rule at all (`Open`, [WithAccount], [MayAct]) is closed to everyone.
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Open {}
