package vn.phoihop.registry.web;

import java.util.List;
import org.springframework.validation.FieldError;
import vn.phoihop.registry.numbering.SeriesLine;
import vn.phoihop.registry.numbering.Term;

/// What the page of series shows; `refused` says that a term was not taken, `typed` is what was typed for it.
public record NumberingPage(
        List<SeriesLine> series,
        List<Term> terms,
        boolean mayChange,
        boolean refused,
        TermForm typed,
        List<FieldError> errors) {}
