package vn.phoihop.access;

import vn.phoihop.shared.OrganisationId;

/// What is needed to open an account: the name to sign in with, the person’s name, the organisation that keeps the
/// account, and how to reach the person at the office (may be empty).
public record NewAccount(String userName, String name, OrganisationId keeper, String email, String phone) {

    public NewAccount(String userName, String name, OrganisationId keeper) {
        this(userName, name, keeper, "", "");
    }
}
