package vn.phoihop.tasks;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;

/// A task to be given. `form` is the one-time id of the form it was typed in: the same form gives one task, however
/// often it is sent. `source` is what it comes from, null when it was thought of by hand; `area` the code of the place
/// whose closures count, mostly empty.
public record NewTask(
        UUID form,
        @Nullable Reference source,
        @Nullable Place place,
        String title,
        Output output,
        OrganisationId lead,
        List<OrganisationId> partners,
        Deadline deadline,
        String area) {

    public NewTask {
        title = Normalizer.normalize(title, Normalizer.Form.NFC).strip();
        partners = List.copyOf(new LinkedHashSet<>(partners));
    }

    /// A task by hand.
    public static NewTask of(String title, Output output, OrganisationId lead, Deadline deadline) {
        return new NewTask(UUID.randomUUID(), null, null, title, output, lead, List.of(), deadline, "");
    }

    /// Typed in this form.
    public NewTask from(UUID typed) {
        return new NewTask(typed, source, place, title, output, lead, partners, deadline, area);
    }

    /// It comes from this record.
    public NewTask from(Reference record) {
        return new NewTask(form, record, place, title, output, lead, partners, deadline, area);
    }

    /// It was made from this sentence of its source.
    public NewTask at(Place sentence) {
        return new NewTask(form, source, sentence, title, output, lead, partners, deadline, area);
    }

    /// With these bodies co-operating.
    public NewTask with(List<OrganisationId> others) {
        return new NewTask(form, source, place, title, output, lead, others, deadline, area);
    }
}
