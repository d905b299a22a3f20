package vn.phoihop.protection.cards;

import java.util.UUID;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;

/// The case a card belongs to: its id, how it is referred to, and the organisation that holds it.
public record CardCase(UUID id, Reference about, OrganisationId owner) {}
