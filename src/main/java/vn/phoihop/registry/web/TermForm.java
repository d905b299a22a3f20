package vn.phoihop.registry.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import vn.phoihop.registry.numbering.Term;
import vn.phoihop.registry.symbols.PartialDate;

/// A term as typed.
public record TermForm(
        @NotBlank @Size(max = 100) @Nullable String name,
        @NotBlank @Nullable String begins,
        @NotBlank @Nullable String ends) {

    static final TermForm EMPTY = new TermForm("", "", "");

    /// The term; empty when a day is no day, which the errors then say.
    Optional<Term> term(BindingResult errors) {
        var from = day("begins", begins, errors);
        var to = day("ends", ends, errors);
        if (errors.hasErrors() || from.isEmpty() || to.isEmpty() || name == null) {
            return Optional.empty();
        }
        return Optional.of(
                new Term(name.strip(), from.get().firstDay(), to.get().firstDay()));
    }

    private static Optional<PartialDate> day(String field, @Nullable String typed, BindingResult errors) {
        var day = PartialDate.parse(typed == null ? "" : typed).filter(PartialDate::isWhole);
        if (day.isEmpty() && !errors.hasFieldErrors(field)) {
            errors.rejectValue(field, "typeMismatch.java.time.LocalDate", "");
        }
        return day;
    }
}
