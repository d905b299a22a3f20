package vn.phoihop.reports;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.phoihop.indicators.PeriodCode;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;

/// A request to be made. `form` is the one-time id of the form it was typed in; `above` the report of the own
/// organisation that will take the answers in; `paper` the document by which it is asked; `copies` who also gets them.
public record NewRequest(
        UUID form,
        String title,
        String regime,
        String outline,
        PeriodCode period,
        LocalDate dueOn,
        String words,
        List<OrganisationId> units,
        List<OrganisationId> copies,
        @Nullable SubmissionId above,
        @Nullable Reference paper) {

    public NewRequest {
        title = title.strip();
        units = List.copyOf(new LinkedHashSet<>(units));
        copies = List.copyOf(new LinkedHashSet<>(copies));
    }

    /// A request by hand.
    public static NewRequest of(
            String title, String regime, String outline, PeriodCode period, LocalDate dueOn, List<OrganisationId> to) {
        return new NewRequest(UUID.randomUUID(), title, regime, outline, period, dueOn, "", to, List.of(), null, null);
    }

    /// With what the units are told.
    public NewRequest saying(String more) {
        return new NewRequest(form, title, regime, outline, period, dueOn, more, units, copies, above, paper);
    }

    /// Whose answers this report takes in.
    public NewRequest takenInBy(SubmissionId report) {
        return new NewRequest(form, title, regime, outline, period, dueOn, words, units, copies, report, paper);
    }

    /// Asked by this document.
    public NewRequest by(Reference document) {
        return new NewRequest(form, title, regime, outline, period, dueOn, words, units, copies, above, document);
    }

    /// Copied to these, beside the requester.
    public NewRequest copiedTo(List<OrganisationId> others) {
        return new NewRequest(form, title, regime, outline, period, dueOn, words, units, others, above, paper);
    }
}
