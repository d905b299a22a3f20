package vn.phoihop.concerns.web;

import java.util.List;
import java.util.UUID;
import org.springframework.validation.FieldError;
import vn.phoihop.concerns.Duplicates.Similar;
import vn.phoihop.concerns.Procedure;

/// What the form of a new concern shows. `areas` are the communes that can be named; `similar` those that may be the
/// same; `referred` the procedure that was just pointed to, or null.
public record NewConcernPage(
        NewConcernForm form,
        UUID once,
        List<String> areas,
        List<Similar> similar,
        List<FieldError> errors,
        String refusal,
        @org.jspecify.annotations.Nullable Procedure referred) {

    public Procedure[] procedures() {
        return Procedure.values();
    }
}
