/// What the form of a document lacks or has wrong, said in sentences; nothing here stops anybody.
@NullMarked
package vn.phoihop.typesetting.check;

import org.jspecify.annotations.NullMarked;
