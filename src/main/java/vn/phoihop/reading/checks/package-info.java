/// What does not add up or is not in form: findings.
@NullMarked
package vn.phoihop.reading.checks;

import org.jspecify.annotations.NullMarked;
