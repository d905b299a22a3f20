package vn.phoihop.access.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.phoihop.access.NewAccount;
import vn.phoihop.shared.OrganisationId;

/// What was typed to open an account.
record OpenAccountForm(
        @NotBlank @Size(max = 40) String userName,
        @NotBlank @Size(max = 100) String name,

        @NotBlank @Pattern(regexp = "|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
        String keeper,

        @Email @Size(max = 100) String email,
        @Size(max = 40) String phone) {

    OpenAccountForm(
            @Nullable String userName,
            @Nullable String name,
            @Nullable String keeper,
            @Nullable String email,
            @Nullable String phone) {
        this.userName = userName == null ? "" : userName;
        this.name = name == null ? "" : name;
        this.keeper = keeper == null ? "" : keeper;
        this.email = email == null ? "" : email;
        this.phone = phone == null ? "" : phone;
    }

    NewAccount asNew() {
        return new NewAccount(userName, name, new OrganisationId(UUID.fromString(keeper)), email, phone);
    }
}
