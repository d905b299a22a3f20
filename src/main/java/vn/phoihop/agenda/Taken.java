package vn.phoihop.agenda;

import vn.phoihop.shared.AccountId;

/// Who of the organisation is on a record, for the colleagues to see.
public record Taken(AccountId account, String name) {}
