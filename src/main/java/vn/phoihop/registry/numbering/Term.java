package vn.phoihop.registry.numbering;

import java.time.LocalDate;

/// A congress term (nhiệm kỳ) of a Party organisation, both days included.
public record Term(String name, LocalDate begins, LocalDate ends) {}
