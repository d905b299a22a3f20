package vn.phoihop.concerns.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.validation.FieldError;
import vn.phoihop.concerns.Agreements;
import vn.phoihop.concerns.ConcernId;
import vn.phoihop.concerns.triage.Rubric;

/// The problem alone, to be rated without seeing the first rating; by the version of the rubric in force.
public record BlindPage(
        ConcernId id,
        Agreements.Blind blind,
        LocalDate received,
        Rubric rubric,
        Typed typed,
        List<FieldError> errors,
        String refusal) {}
