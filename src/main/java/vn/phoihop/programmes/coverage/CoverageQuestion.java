package vn.phoihop.programmes.coverage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.phoihop.organisations.Level;

/// Which coverage is asked for: a level, a form or all, one standing or all, as of which day.
public record CoverageQuestion(
        Level level, String form, @Nullable Standing standing, LocalDate asOf) {}
