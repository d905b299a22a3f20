package vn.phoihop.concerns.web;

import java.util.List;
import vn.phoihop.concerns.Agreements.Measured;
import vn.phoihop.shared.Reference;

/// How well two blind ratings agree, and what waits for a second one.
public record AgreementPage(List<Measured> measured, List<Reference> waiting) {}
