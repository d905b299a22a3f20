package vn.phoihop.concerns.web;

import java.util.List;
import vn.phoihop.concerns.Agreements.Period;
import vn.phoihop.concerns.Rubrics;

/// The rubric in force for anyone: what it says, what its trial found before, how well two people agree.
public record OpenRubricPage(Rubrics.Line inForce, List<Rubrics.Change> trial, List<Period> periods) {}
