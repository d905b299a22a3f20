package vn.phoihop.tasks.web;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.phoihop.shared.Reference;

/// A table of tasks as it is sent: the file, or, when it is confirmed, the draft it gave; and what its tasks come from.
public record ImportForm(
        @Nullable MultipartFile file,
        @Nullable UUID form,
        @Nullable String draft,
        @Nullable String kind,
        @Nullable String id,
        @Nullable String number,
        @Nullable String source) {

    private static final Pattern KIND = Pattern.compile("[a-z][a-z/-]{0,60}");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,64}");

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
}
