package vn.phoihop.publicsite.spi;

import java.time.LocalDate;

/// A correction beside the original: on this day, this stood there, this stands now, and why.
public record PublicCorrection(LocalDate day, String before, String after, String why) {}
