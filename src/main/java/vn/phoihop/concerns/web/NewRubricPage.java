package vn.phoihop.concerns.web;

import java.util.List;
import org.springframework.validation.FieldError;
import vn.phoihop.concerns.triage.Rubric;

/// The form of a proposed version; what was typed, else what is in force.
public record NewRubricPage(Rubric inForce, Typed typed, List<FieldError> errors, String refusal) {

    /// What stands in a field: what was typed, else `otherwise`.
    public String was(String field, String otherwise) {
        return typed.values().isEmpty() ? otherwise : typed.in(field);
    }

    /// Whether a box is ticked: as typed, else as it is in force.
    public boolean isTicked(String field, boolean otherwise) {
        return typed.values().isEmpty() ? otherwise : !typed.in(field).isEmpty();
    }
}
