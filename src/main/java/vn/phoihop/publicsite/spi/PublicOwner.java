package vn.phoihop.publicsite.spi;

import vn.phoihop.shared.OrganisationId;

/// The organisation that must answer, and its name as people read it.
public record PublicOwner(OrganisationId id, String name) {}
