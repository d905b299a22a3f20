package vn.phoihop.access.web;

import org.jspecify.annotations.Nullable;

/// What was typed to sign in. Nothing is required of it: an empty password is simply a wrong one.
record SignInForm(String username, String password, String next) {

    SignInForm(@Nullable String username, @Nullable String password, @Nullable String next) {
        this.username = username == null ? "" : username;
        this.password = password == null ? "" : password;
        this.next = next == null ? "/" : next;
    }
}
