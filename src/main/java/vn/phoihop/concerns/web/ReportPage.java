package vn.phoihop.concerns.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.validation.FieldError;

/// What the open form shows: what was typed, the communes of each province that receives reports, what is wrong.
public record ReportPage(
        Typed typed,
        UUID once,
        Map<String, List<String>> communes,
        List<FieldError> errors,
        String refusal,
        String guide) {

    /// Whether a field is wrong.
    public boolean isWrong(String field) {
        return errors.stream().anyMatch(error -> error.getField().equals(field));
    }
}
