package vn.phoihop.organisations;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.shared.OrganisationId;

/// In which province an organisation has its seat: the code that begins the keys of the large tables.
@Component
public class Seats {

    private static final int LEVELS = 5;

    private final Organisations organisations;
    private final Areas areas;

    Seats(Organisations organisations, Areas areas) {
        this.organisations = organisations;
        this.areas = areas;
    }

    /// The statistical code of the province an organisation works in; of a central one, the code of the country; empty
    /// when it has no area.
    @Transactional(readOnly = true)
    public String provinceOf(OrganisationId organisation) {
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
}
