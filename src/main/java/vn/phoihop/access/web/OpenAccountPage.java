package vn.phoihop.access.web;

import java.util.List;
import java.util.Objects;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import vn.phoihop.organisations.OrganisationLine;

/// What the page to open an account shows: what was typed, what is wrong with it, and the organisations to choose from.
public record OpenAccountPage(
        String userName,
        String name,
        String keeper,
        String email,
        String phone,
        List<OrganisationLine> organisations,
        List<FieldError> errors,
        String refusal) {

    static OpenAccountPage fresh(List<OrganisationLine> organisations) {
        return new OpenAccountPage("", "", "", "", "", organisations, List.of(), "");
    }

    /// With what was typed, also where it could not be understood.
    static OpenAccountPage again(BindingResult typed, List<OrganisationLine> organisations, String refusal) {
        return new OpenAccountPage(
                value(typed, "userName"),
                value(typed, "name"),
                value(typed, "keeper"),
                value(typed, "email"),
                value(typed, "phone"),
                organisations,
                typed.getFieldErrors(),
                refusal);
    }

    private static String value(BindingResult typed, String field) {
        return Objects.toString(typed.getFieldValue(field), "");
    }
}
