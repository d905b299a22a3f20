package vn.phoihop.notifications.spi;

import java.time.LocalDate;

/// A due date in a notice: whoever reads it, in the page or by mail, sees whether it may still move.
public record Due(LocalDate day) {}
