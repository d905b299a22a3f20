package vn.phoihop.registry.outgoing.web;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/// What is typed into the form of an act: the version as it was seen, and a reason.
public record ActForm(@Nullable Integer version, @Nullable String words) {

    /// One that nobody has when it was left out.
    int seen() {
        return version == null ? -1 : version;
    }

    String reason() {
        return words == null
                ? ""
                : Normalizer.normalize(words, Normalizer.Form.NFC).strip();
    }
}
