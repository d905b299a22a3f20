package vn.phoihop.publicfiles.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What was ticked for a file when a no came, so that it stands there again: which file, what in it was said to be
/// harmless, that it was looked at.
public record Tried(@Nullable String file, Set<String> cleared, boolean looked) {

    /// Nothing was tried.
    public static final Tried NONE = new Tried(null, Set.of(), false);

    public Tried {
        cleared = Set.copyOf(cleared);
    }

    /// Whether this was said to be harmless in this file.
    public boolean cleared(String id, String text) {
        return id.equals(file) && cleared.contains(text);
    }

    /// Whether this file was said to be looked at.
    public boolean looked(String id) {
        return id.equals(file) && looked;
    }
}
