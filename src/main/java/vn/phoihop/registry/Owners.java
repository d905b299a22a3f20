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
import vn.phoihop.organisations.AreaId;
import vn.phoihop.organisations.AreaKind;
import vn.phoihop.organisations.Areas;
import vn.phoihop.organisations.OrganisationLine;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.registry.symbols.Folded;
import vn.phoihop.shared.OrganisationId;

/// What the register asks about organisations: in which province one keeps its documents, what they are called, and
/// which one issued a document.
@Component
class Owners {

    private static final int LEVELS = 5;

    private final Organisations organisations;
    private final Areas areas;
    private final Clock clock;
    private final ZoneId zone;

    Owners(Organisations organisations, Areas areas, Clock clock, @Value("${phoihop.zone}") ZoneId zone) {
        this.organisations = organisations;
        this.areas = areas;
        this.clock = clock;
        this.zone = zone;
    }

    /// The statistical code of the province an organisation works in; of a central one, the code of the country.
    String provinceOf(OrganisationId organisation) {
        @Nullable AreaId above = organisations.need(organisation).area();
        var code = "";
        for (int level = 0; above != null && level < LEVELS; level++) {
            var area = areas.need(above);
            code = area.code();
            if (area.kind() == AreaKind.PROVINCE || area.kind() == AreaKind.CITY) {
                return code;
            }
            above = area.parent();
        }
        return code;
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
