package vn.phoihop.organisations.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import vn.phoihop.organisations.AreaId;
import vn.phoihop.organisations.AreaKind;
import vn.phoihop.organisations.AreaLine;
import vn.phoihop.organisations.NewArea;

/// An area as it is typed.
public record AreaForm(
        @NotBlank @Pattern(regexp = "\\s*[0-9A-Z]{1,10}\\s*")
        String code,

        @NotBlank @Size(max = 200) String name,
        @NotNull AreaKind kind,
        @Nullable UUID parent,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE, fallbackPatterns = "d/M/yyyy")
        LocalDate from,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE, fallbackPatterns = "d/M/yyyy")
        LocalDate lastDay,

        int version) {

    static final List<String> FIELDS = List.of("code", "name", "kind", "parent", "from", "lastDay", "version");

    static Typed typed(AreaLine line) {
        return Typed.of(Map.of(
                "code", line.code(),
                "name", line.name(),
                "kind", line.kind(),
                "parent",
                        Fields.text(line.parent() == null ? null : line.parent().value()),
                "from", line.validity().from(),
                "lastDay", Fields.text(line.validity().lastDay()),
                "version", line.version()));
    }

    NewArea area() {
        return new NewArea(
                Fields.clean(code),
                Fields.clean(name),
                kind,
                parent == null ? null : new AreaId(parent),
                Fields.validity(from, lastDay));
    }

    static Typed below(@Nullable AreaLine above, LocalDate on) {
        return Typed.of(Map.of("parent", above == null ? "" : above.line().value(), "from", on, "version", 0));
    }
}
