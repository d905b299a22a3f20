package vn.phoihop.protection.cards;

import java.time.Instant;
import java.util.UUID;
import vn.phoihop.shared.OrganisationId;

/// A card nobody has a reason to read (phiếu bẫy): on which case it lies, since when, and how often it was read.
public record Canary(UUID caseId, String number, OrganisationId owner, Instant plantedAt, int reads) {}
