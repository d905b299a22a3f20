package vn.phoihop.protection.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phoihop.protection.RetentionRun;
import vn.phoihop.protection.spi.Retained;

/// What the page of terms and reports shows.
public record RetentionPage(@Nullable LocalDate missed, List<Retained> kept, List<RetentionRun> reports) {}
