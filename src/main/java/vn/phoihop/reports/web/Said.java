package vn.phoihop.reports.web;

import java.util.List;
import org.springframework.validation.FieldError;

/// What a page says about what was just tried: wrong fields, a refusal (its key, or empty), that somebody else was
/// faster, or what was done (its key, or empty).
public record Said(List<FieldError> errors, String refusal, boolean changed, String done) {

    static final Said NOTHING = new Said(List.of(), "", false, "");
}
