package vn.phoihop.shared;

import java.io.Serializable;
import java.util.UUID;

/// Names an account; one person has one account.
public record AccountId(UUID value) implements Serializable {}
