package vn.phoihop.press;

import org.jspecify.annotations.Nullable;

/// A response to be drafted: its kind, what is right, what is answered, the ground of a refusal, what it is linked to.
public record NewResponse(
        ResponseKind kind,
        String whatIsRight,
        String words,
        @Nullable Ground ground,
        String linked) {

    /// An answer in words.
    public static NewResponse answer(ResponseKind kind, String whatIsRight, String words) {
        return new NewResponse(kind, whatIsRight, words, null, "");
    }
}
