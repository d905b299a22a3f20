/// What a case module offers so that files may stand beside its records on the public page.
@NamedInterface("spi")
@NullMarked
package vn.phoihop.publicfiles.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
