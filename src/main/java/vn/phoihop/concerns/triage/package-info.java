/// How serious a problem is, by a published rubric: pure rules, without database or people.
@NamedInterface("triage")
@NullMarked
package vn.phoihop.concerns.triage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
