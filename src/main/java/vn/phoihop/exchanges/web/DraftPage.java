package vn.phoihop.exchanges.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.phoihop.exchanges.ExchangeId;
import vn.phoihop.exchanges.ExchangeKind;
import vn.phoihop.exchanges.ExchangeTerms;
import vn.phoihop.registry.DocumentLine;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shell.spi.Typed;

/// What the form of an exchange shows: the kind chosen, what was typed, what can be chosen. `id` is null for a
/// new one.
public record DraftPage(
        @Nullable ExchangeId id,
        ExchangeKind kind,
        Typed typed,
        String form,
        int version,
        Map<OrganisationId, String> organisations,
        List<ExchangeTerms.Purpose> purposes,
        ExchangeTerms.AnswerTerm term,
        List<DocumentLine> documents,
        String refusal,
        boolean changed) {

    /// Where the form is sent.
    public String action() {
        return id == null ? "/exchanges" : "/exchanges/" + id + "/draft";
    }
}
