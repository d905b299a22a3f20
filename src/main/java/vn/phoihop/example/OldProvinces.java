package vn.phoihop.example;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.phoihop.organisations.AreaId;
import vn.phoihop.organisations.AreaLine;
import vn.phoihop.organisations.Areas;
import vn.phoihop.organisations.Branch;
import vn.phoihop.organisations.Level;
import vn.phoihop.organisations.NewOrganisation;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.organisations.Succession;
import vn.phoihop.organisations.SuccessionKind;
import vn.phoihop.organisations.Validity;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;

/// The bodies that signed programmes in the two provinces of before 1/7/2025, those of their districts, and what became
/// of them.
@Component
class OldProvinces {

    static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final LocalDate BEFORE = LocalDate.of(1997, 1, 1);
    private static final String BASIS = "Nghị quyết minh họa số 01/NQ-MH ngày 12/6/2025";

    private final Areas areas;
    private final Organisations organisations;

    OldProvinces(Areas areas, Organisations organisations) {
        this.areas = areas;
        this.organisations = organisations;
    }

    /// A province of before: its bodies by their abbreviation (`BTGTU` first).
    record Old(String name, Map<String, OrganisationId> bodies) {

        OrganisationId of(String abbreviation) {
            return Objects.requireNonNull(bodies.get(abbreviation), abbreviation);
        }
    }

    /// Founds the bodies of both, and records who followed them.
    List<Old> found(Locality.Bodies now, Actor by) {
        var old = new ArrayList<Old>();
        for (var code : List.of("H1", "H2")) {
            areas.withCode(code, BEFORE).ifPresent(area -> old.add(found(area, now, by)));
        }
        return old;
    }

    private Old found(AreaLine area, Locality.Bodies now, Actor by) {
        var bare = area.name().replace("Tỉnh ", "");
        var bodies = new LinkedHashMap<String, OrganisationId>();
        var place = area.id();
        bodies.put("BTGTU", body("Ban Tuyên giáo Tỉnh ủy " + bare, Branch.ADVISORY_BOARD, place, "BTGTU", by));
        bodies.put("HĐND", body("Hội đồng nhân dân tỉnh " + bare, Branch.COUNCIL, place, "HĐND", by));
        bodies.put("UBND", body("Ủy ban nhân dân tỉnh " + bare, Branch.PEOPLES_COMMITTEE, place, "UBND", by));
        bodies.put("TAND", body("Tòa án nhân dân tỉnh " + bare, Branch.COURT, place, "TAND", by));
        bodies.put("VKSND", body("Viện kiểm sát nhân dân tỉnh " + bare, Branch.PROCURACY, place, "VKSND", by));
        bodies.forEach((abbreviation, id) -> organisations.record(
                Succession.of(id, heir(abbreviation, now), SuccessionKind.MERGED, REFORM, BASIS), by));
        for (var district : areas.below(Optional.of(place), BEFORE)) {
            organisations.establish(
                    NewOrganisation.of(
                            boardOf(district.name()),
                            Branch.ADVISORY_BOARD,
                            Level.DISTRICT,
                            district.id(),
                            null,
                            "BTGHU",
                            new Validity(BEFORE, REFORM)),
                    by);
        }
        return new Old(bare, bodies);
    }

    static OrganisationId heir(String abbreviation, Locality.Bodies now) {
        return now.of(abbreviation.equals("BTGTU") ? "BTGDVTU" : abbreviation);
    }

    private static String boardOf(String district) {
        return district.startsWith("Huyện ")
                ? "Ban Tuyên giáo Huyện ủy " + district.substring("Huyện ".length())
                : "Ban Tuyên giáo Thành ủy " + district.substring("Thành phố ".length());
    }

    private OrganisationId body(String name, Branch branch, AreaId area, String abbreviation, Actor by) {
        return organisations.establish(
                NewOrganisation.of(
                        name, branch, Level.PROVINCIAL, area, null, abbreviation, new Validity(BEFORE, REFORM)),
                by);
    }
}
