package vn.phoihop.organisations.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import vn.phoihop.organisations.Succession;
import vn.phoihop.organisations.SuccessionKind;

/// A succession as it is typed on the page of its predecessor.
public record SuccessionForm(
        @NotNull UUID successor,
        @NotNull SuccessionKind kind,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE, fallbackPatterns = "d/M/yyyy")
        LocalDate on,

        @NotBlank @Size(max = 200) String legalBasis,
        @Nullable @Size(max = 500) String splitRule) {

    static final List<String> FIELDS = List.of("successor", "kind", "on", "legalBasis", "splitRule");

    <I> Succession<I> succession(I predecessor, I after) {
        return new Succession<>(predecessor, after, kind, on, Fields.clean(legalBasis), Fields.clean(splitRule));
    }
}
