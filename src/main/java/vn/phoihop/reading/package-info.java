/// Reads an official document that arrives: its text, head, citations, figures, and what does not add up in it.
@ApplicationModule(
        displayName = "Reading",
        allowedDependencies = {"organisations", "access", "shell :: spi"})
@NullMarked
package vn.phoihop.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
