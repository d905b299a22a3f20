package vn.phoihop.press;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A version of what is answered to the press; the later ones stand beside the earlier. `corrects` is the correction
/// of our own error, `linked` what a conference, release or clarification is found under.
public record Response(
        int ordinal,
        int round,
        ResponseKind kind,
        String whatIsRight,
        String words,
        @Nullable Ground ground,
        String linked,
        boolean corrects,
        String draftedMark,
        Instant draftedAt,
        @Nullable Instant approvedAt,
        @Nullable Instant sentAt,
        String channel) {

    /// The same, sent at a moment.
    Response sent(Instant at) {
        return new Response(
                ordinal,
                round,
                kind,
                whatIsRight,
                words,
                ground,
                linked,
                corrects,
                draftedMark,
                draftedAt,
                approvedAt,
                at,
                channel);
    }

    /// The whole text, what is right first.
    public String text() {
        return (whatIsRight + "\n\n" + words).strip();
    }
}
