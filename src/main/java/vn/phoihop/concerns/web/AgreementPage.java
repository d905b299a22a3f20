package vn.phoihop.concerns.web;

import java.util.List;
import vn.phoihop.concerns.Agreements.Period;
import vn.phoihop.concerns.Agreements.Waiting;

/// What waits for a second rating, and how well second ratings agreed with the first, by quarter.
public record AgreementPage(List<Period> periods, List<Waiting> waiting) {}
