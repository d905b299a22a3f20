package vn.phoihop.concerns.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.phoihop.concerns.Channel;
import vn.phoihop.concerns.Field;
import vn.phoihop.shared.Reference;

/// A concern as typed. `form` is its one-time id; `nature` is empty for a concern, else the procedure it belongs to;
/// `viewed` that those that may be the same were looked at; `kind` to `source` say what it comes from.
@SuppressWarnings("MultipleNullnessAnnotations") // a browser may leave out what must be there; the check says so
public record NewConcernForm(
        @Nullable UUID form,
        @NotNull @Nullable Channel channel,
        @Nullable String nature,
        @Size(max = 200) @Nullable String fileNumber,
        @NotBlank @Size(max = 300) @Nullable String title,
        @NotBlank @Size(max = 8000) @Nullable String facts,
        @Size(max = 2000) @Nullable String wish,
        @NotNull @Nullable Field field,
        @NotBlank @Nullable String area,
        @Size(max = 300) @Nullable String place,
        @Nullable Boolean unreachable,
        @Nullable Boolean regulation,
        @Nullable Boolean viewed,
        @Nullable String kind,
        @Nullable String id,
        @Nullable String number,
        @Nullable String source) {

    private static final Pattern KIND = Pattern.compile("[a-z][a-z/-]{0,60}");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,64}");

    /// What it comes from, where the address says so in the form that links have.
    @Nullable
    Reference reference() {
        if (kind == null
                || id == null
                || !KIND.matcher(kind).matches()
                || !ID.matcher(id).matches()) {
            return null;
        }
        return new Reference(kind, id, typed(number), typed(source));
    }

    public String typed(@Nullable Object text) {
        return text == null ? "" : text.toString().strip();
    }
}
