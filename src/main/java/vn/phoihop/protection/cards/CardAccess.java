package vn.phoihop.protection.cards;

import java.time.Instant;
import vn.phoihop.shared.OrganisationId;

/// A look at the card of a case: who, for which organisation, for what, and when.
public record CardAccess(
        Instant at, String who, OrganisationId organisation, Purpose purpose, String ground, boolean exported) {}
