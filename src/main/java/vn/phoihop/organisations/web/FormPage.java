package vn.phoihop.organisations.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phoihop.organisations.Refusal;

/// A form: the key of its title, where it is sent, what it is about, what stands in it, what one may choose from, and
/// the key of the sentence that says why it was refused (null when it was not).
public record FormPage(
        String title,
        String action,
        String back,
        String about,
        Typed typed,
        List<Choice> choices,
        @Nullable String refusal) {

    /// Something to choose: what is posted, and what is read.
    public record Choice(String value, String words) {}

    FormPage refused(Refusal why) {
        return withSentence("organisations.refusal." + why);
    }

    FormPage changedMeanwhile() {
        return withSentence("organisations.changed_meanwhile");
    }

    private FormPage withSentence(String key) {
        return new FormPage(title, action, back, about, typed, choices, key);
    }
}
