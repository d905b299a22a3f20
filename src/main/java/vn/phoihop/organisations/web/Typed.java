package vn.phoihop.organisations.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/// What stands in a form: what was typed, exactly, or what is there to be changed; and what is wrong with it.
public record Typed(Map<String, String> values, List<FieldError> errors) {

    static Typed of(Map<String, @Nullable Object> values) {
        var texts = new HashMap<String, String>();
        values.forEach((name, value) -> texts.put(name, Objects.toString(value, "")));
        return new Typed(Map.copyOf(texts), List.of());
    }

    static Typed again(BindingResult form, List<String> fields) {
        var texts = new HashMap<String, String>();
        fields.forEach(name -> texts.put(name, Objects.toString(form.getFieldValue(name), "")));
        return new Typed(Map.copyOf(texts), List.copyOf(form.getFieldErrors()));
    }

    /// What stands in this field.
    public String value(String field) {
        return values.getOrDefault(field, "");
    }
}
