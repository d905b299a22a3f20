package vn.phoihop.tasks.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.phoihop.shared.Reference;
import vn.phoihop.tasks.DateClass;
import vn.phoihop.tasks.OutputKind;
import vn.phoihop.tasks.Place;

/// A task as typed. `form` is its one-time id; `kind` to `quote` say what it comes from; `whole` and `version` which
/// task it is split off.
public record NewTaskForm(
        @Nullable UUID form,
        @NotBlank @Size(max = 1000) @Nullable String title,
        @Nullable OutputKind outputKind,
        @NotBlank @Size(max = 300) @Nullable String output,
        @NotBlank @Size(max = 1000) @Nullable String criterion,
        @NotBlank @Nullable String lead,
        @Nullable String partners,
        @Nullable String due,
        @Nullable String days,
        @Nullable DateClass dateClass,
        @Size(max = 300) @Nullable String basis,
        @Nullable String kind,
        @Nullable String id,
        @Nullable String number,
        @Nullable String source,
        @Nullable Integer line,
        @Nullable String quote,
        @Nullable Integer version) {

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
        return new Reference(kind, id, number == null ? "" : number, source == null ? "" : source);
    }

    /// The sentence it was made from.
    @Nullable
    Place place() {
        return line == null || line < 1 ? null : new Place(line, quote == null ? "" : quote);
    }

    String typed(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
