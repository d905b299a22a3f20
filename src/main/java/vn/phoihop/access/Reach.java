package vn.phoihop.access;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.phoihop.organisations.Level;
import vn.phoihop.organisations.OrganisationLine;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Role;

/// How far somebody who looks after accounts, rights or data reaches: at the province (or the centre) to every
/// organisation of the installation, anywhere else to the own organisation and those below it.
@Component
public class Reach {

    private static final Set<Level> EVERYTHING = EnumSet.of(Level.CENTRAL, Level.PROVINCIAL);

    private final Organisations organisations;
    private final Today today;

    Reach(Organisations organisations, Today today) {
        this.organisations = organisations;
        this.today = today;
    }

    boolean covers(Actor by, OrganisationId organisation) {
        if (!by.is(Role.ADMINISTRATOR)) {
            return false;
        }
        return coversEverything(by)
                || by.organisation().equals(organisation)
                || below(by.organisation()).contains(organisation);
    }

    /// The organisations this actor answers for: the own one and those below it; nothing returned means all of them.
    public Optional<Set<OrganisationId>> within(Actor by) {
        if (coversEverything(by)) {
            return Optional.empty();
        }
        var all = new HashSet<>(below(by.organisation()));
        all.add(by.organisation());
        return Optional.of(Set.copyOf(all));
    }

    boolean coversEverything(Actor by) {
        return by.equals(Actor.installation())
                || EVERYTHING.contains(organisations.need(by.organisation()).level());
    }

    private Set<OrganisationId> below(OrganisationId organisation) {
        return organisations.descendants(organisation, today.date()).stream()
                .map(OrganisationLine::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
