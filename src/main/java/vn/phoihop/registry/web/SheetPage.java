package vn.phoihop.registry.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.validation.FieldError;
import vn.phoihop.registry.DocumentSheet;
import vn.phoihop.registry.DocumentSheet.Told;
import vn.phoihop.registry.spi.DocumentAct;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shell.spi.Frame;

/// What the sheet of a document shows.
public record SheetPage(
        DocumentSheet sheet,
        ReadText text,
        Map<String, Evidence> evidence,
        HeadForm form,
        boolean editing,
        String owner,
        Map<OrganisationId, String> sharable,
        Set<OrganisationId> shared,
        GraphDrawing graph,
        List<DocumentAct> acts,
        Said said) {

    /// What the page says about what was just tried: wrong fields, a refusal (its key, or empty), that somebody else
    /// was faster.
    public record Said(List<FieldError> errors, String refusal, boolean changed) {

        static final Said NOTHING = new Said(List.of(), "", false);
    }

    /// What fills a sentence of the history; of a correction, the fields by name.
    public String details(Told told, Frame frame) {
        return told.details().stream()
                .map(each -> told.act().equals("CORRECTED") ? frame.words("registry.field." + each) : each)
                .collect(Collectors.joining(", "));
    }

    /// The head as it stands now, to be compared with what was typed.
    public HeadForm now() {
        return HeadForm.of(sheet);
    }

    /// Number and symbol, or empty.
    public String number() {
        return sheet.head().printedNumber();
    }
}
