package vn.phoihop.reports;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;

/// Outlines an organisation sets up for itself, beside those that ship with the program.
@Component
public class Outlines {

    private final OutlineStore store;

    Outlines(OutlineStore store) {
        this.store = store;
    }

    /// Sets up an outline with its sections, or says that its code is taken.
    @Transactional
    public Optional<Refusal> establish(
            String code, String name, String source, List<OutlineSection> sections, Actor by) {
        if (!Parts.works(by) && !by.equals(Actor.installation())) {
            return Optional.of(Refusal.NOT_YOURS);
        }
        if (name.isBlank() || sections.isEmpty()) {
            return Optional.of(Refusal.TITLE_MISSING);
        }
        if (store.outlines().stream().anyMatch(one -> one.code().equals(code))) {
            return Optional.of(Refusal.CODE_TAKEN);
        }
        store.add(code, name.strip(), source.strip(), owner(by));
        sections.forEach(section -> store.add(code, section));
        return Optional.empty();
    }

    private static @org.jspecify.annotations.Nullable OrganisationId owner(Actor by) {
        return by.equals(Actor.installation()) ? null : by.organisation();
    }
}
