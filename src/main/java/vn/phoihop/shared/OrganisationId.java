package vn.phoihop.shared;

import java.io.Serializable;
import java.util.UUID;

/// Names an organisation (cơ quan, đơn vị); which body it was on a given day is for `organisations` to say.
public record OrganisationId(UUID value) implements Serializable {}
