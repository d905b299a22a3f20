package vn.phoihop.concerns.web;

import java.util.List;
import org.springframework.validation.FieldError;
import vn.phoihop.concerns.ConcernId;
import vn.phoihop.concerns.ConcernSheet;

/// The problem alone, to be rated without seeing the first rating.
public record BlindPage(
        ConcernId id, ConcernSheet.Problem problem, Typed typed, List<FieldError> errors, String refusal) {}
