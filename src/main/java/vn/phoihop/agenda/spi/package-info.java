/// What a module offers to the pages “my work” and “for leaders”, beside its clocks.
@NamedInterface("spi")
@NullMarked
package vn.phoihop.agenda.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
