package vn.phoihop.publicsite.spi;

import java.time.LocalDate;

/// A step of the story: on this day, this happened.
public record PublicStep(LocalDate day, String sentence) {}
