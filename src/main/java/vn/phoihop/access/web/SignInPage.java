package vn.phoihop.access.web;

import java.time.Duration;

/// What the sign-in page shows: the name typed, where one wanted to go, and what is to be said (the key of a sentence,
/// or nothing) with the minutes and seconds to wait.
public record SignInPage(String username, String next, String said, long minutes, long seconds) {

    static SignInPage fresh(String next, String said) {
        return new SignInPage("", next, said, 0, 0);
    }

    static SignInPage again(SignInForm form, String said) {
        return new SignInPage(form.username(), form.next(), said, 0, 0);
    }

    static SignInPage later(SignInForm form, Duration wait) {
        var whole = wait.plusMillis(999).toSeconds();
        return new SignInPage(form.username(), form.next(), "access.sign_in.wait", whole / 60, whole % 60);
    }
}
