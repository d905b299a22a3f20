package vn.phoihop.registry;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.phoihop.organisations.OrganisationLine;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.registry.symbols.Folded;
import vn.phoihop.shared.OrganisationId;

/// What the register asks about organisations: what they are called, and which one issued a document.
@Component
class Owners {

    private final Organisations organisations;
    private final Clock clock;
    private final ZoneId zone;

    Owners(Organisations organisations, Clock clock, @Value("${phoihop.zone}") ZoneId zone) {
        this.organisations = organisations;
        this.clock = clock;
        this.zone = zone;
    }

    /// The names, one after the other.
    String names(List<OrganisationId> ids) {
        return String.join("; ", organisations.names(ids).values());
    }

    /// The organisation that issued a document: the one of this name among those its symbol may mean on its day. A
    /// symbol alone is ambiguous, so without the name there is none.
    @Nullable
    UUID issuer(DocumentHead head) {
        if (head.issuer().isEmpty() || head.symbol().isEmpty()) {
            return null;
        }
        var day = head.dated().iso().isEmpty()
                ? LocalDate.ofInstant(clock.instant(), zone)
                : head.dated().firstDay();
        var name = Folded.of(head.issuer()).words();
        return Arrays.stream(head.symbol().split("[/-]"))
                .distinct()
                .flatMap(part -> organisations.abbreviated(part, day, null).stream())
                .filter(each -> isCalled(each, name))
                .map(each -> each.id().value())
                .findFirst()
                .orElse(null);
    }

    private static boolean isCalled(OrganisationLine organisation, String name) {
        return Folded.of(organisation.name()).words().equals(name)
                || Folded.of(organisation.name() + " " + organisation.areaName())
                        .words()
                        .equals(name);
    }
}
