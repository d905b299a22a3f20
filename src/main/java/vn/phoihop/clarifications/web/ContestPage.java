package vn.phoihop.clarifications.web;

import java.time.LocalDate;
import java.util.UUID;
import vn.phoihop.shell.spi.Typed;

/// What the page shows on which a published clarification is contested.
public record ContestPage(
        String number, String claim, Typed typed, UUID form, String refusal, boolean isSent, LocalDate today) {}
