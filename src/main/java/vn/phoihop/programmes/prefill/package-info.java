/// What a signed paper says about the programme it is: the items a person looks at before they are kept.
@NullMarked
package vn.phoihop.programmes.prefill;

import org.jspecify.annotations.NullMarked;
