/// How serious a problem is, by a published rubric: pure rules, without database or people.
@NullMarked
package vn.phoihop.concerns.triage;

import org.jspecify.annotations.NullMarked;
