package vn.phoihop.publicsite.web;

import java.time.LocalDate;
import vn.phoihop.publicsite.Shown;

/// What stands where an entry was taken down.
public record WithdrawnPage(LocalDate today, Shown.Withdrawn stub) {}
