package vn.phoihop.registry.web;

import java.util.List;
import vn.phoihop.registry.Direction;

/// What the intake page shows: which register is chosen, how large a file may be, and what became of the files sent.
public record IntakePage(Direction direction, long megabytes, List<IntakeResult> results, boolean nothingChosen) {}
