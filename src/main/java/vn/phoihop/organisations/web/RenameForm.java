package vn.phoihop.organisations.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import vn.phoihop.organisations.AreaKind;

/// A renaming as it is typed; `kind` only for an area, short name and abbreviation only for an organisation.
public record RenameForm(
        @NotBlank @Size(max = 300) String name,
        @Nullable @Size(max = 80) String shortName,
        @Nullable @Size(max = 40) String abbreviation,
        @Nullable AreaKind kind,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE, fallbackPatterns = "d/M/yyyy")
        LocalDate on,

        @NotBlank @Size(max = 200) String legalBasis,
        int version) {

    static final List<String> FIELDS =
            List.of("name", "shortName", "abbreviation", "kind", "on", "legalBasis", "version");
}
