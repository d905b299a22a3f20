package vn.phoihop.exchanges;

import vn.phoihop.shared.OrganisationId;

/// How many of the exchanges an organisation sent it called urgent.
public record Urgency(OrganisationId organisation, int sent, int urgent) {}
