package vn.phoihop.access;

import vn.phoihop.shared.AccountId;
import vn.phoihop.shared.OrganisationId;

/// An account as the rules of signing in see it.
record Account(
        AccountId id,
        String userName,
        String name,
        OrganisationId keeper,
        String password,
        boolean mustChange,
        boolean sample,
        boolean locked,
        boolean asksForCode,
        int version) {}
