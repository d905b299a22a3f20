package vn.phoihop.registry.numbering;

import vn.phoihop.shared.OrganisationId;

/// Names a series of numbers: whose, by which rules, for which types, in which year or term.
public record SeriesKey(String provinceId, OrganisationId owner, Book book, String typeGroup, String period) {}
