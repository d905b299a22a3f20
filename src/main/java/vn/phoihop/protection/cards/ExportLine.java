package vn.phoihop.protection.cards;

import java.time.Instant;
import vn.phoihop.shared.OrganisationId;

/// A contact that was taken out: who, for which organisation, for what, of which case.
public record ExportLine(
        Instant at, String who, OrganisationId organisation, Purpose purpose, String ground, String number) {}
