package vn.phoihop.indicators.web;

import java.util.List;
import vn.phoihop.shared.Reference;

/// Documents whose figures may be taken over.
public record FindDocumentPage(String words, TakePage.Into into, List<Reference> documents) {

    /// The figures of a document, for the form one came from.
    public String address(Reference document) {
        return into.behind("/indicators/documents/" + document.id());
    }
}
