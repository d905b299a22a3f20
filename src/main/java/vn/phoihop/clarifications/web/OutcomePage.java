package vn.phoihop.clarifications.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.phoihop.clarifications.PublicClaims;
import vn.phoihop.shell.spi.Typed;

/// What anyone reads of a claim proposed on the public page: how far it is, never its words.
public record OutcomePage(
        String number,
        PublicClaims.@Nullable Outcome outcome,
        boolean isUnknown,
        boolean isSent,
        Typed typed,
        String refusal,
        UUID form,
        LocalDate today) {}
