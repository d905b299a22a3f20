/// The rules of form as data: which sizes, marks and words were in force on a day.
@NullMarked
package vn.phoihop.typesetting.profile;

import org.jspecify.annotations.NullMarked;
