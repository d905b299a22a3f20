package vn.phoihop.registry;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.phoihop.registry.symbols.DocumentCode;
import vn.phoihop.registry.symbols.Excerpt;
import vn.phoihop.registry.symbols.PartialDate;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;

/// A document as a line of the register. `fate` is what became of it since it has its number (cancelled, recalled,
/// replaced, corrected); empty when it stands as it is.
public record DocumentLine(
        DocumentId id,
        OrganisationId owner,
        Direction direction,
        DocumentStatus status,
        String type,
        String number,
        String symbol,
        String issuer,
        PartialDate dated,
        String subject,
        @Nullable LocalDate arrivedOn,
        @Nullable LocalDate dueOn,
        @Nullable Integer ordinal,
        int errors,
        int warnings,
        Urgency urgency,
        boolean internal,
        Instant filedAt,
        String fate,
        Excerpt excerpt) {

    /// Number and symbol as printed.
    public String printedNumber() {
        return DocumentCode.printed(number, symbol);
    }

    /// The line as a link.
    public Reference reference() {
        return new Reference("registry", id.toString(), printedNumber(), subject);
    }

    DocumentLine with(Excerpt found) {
        return new DocumentLine(
                id, owner, direction, status, type, number, symbol, issuer, dated, subject, arrivedOn, dueOn, ordinal,
                errors, warnings, urgency, internal, filedAt, fate, found);
    }
}
