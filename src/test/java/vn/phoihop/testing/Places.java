package vn.phoihop.testing;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import vn.phoihop.organisations.AreaId;
import vn.phoihop.organisations.AreaKind;
import vn.phoihop.organisations.Areas;
import vn.phoihop.organisations.Branch;
import vn.phoihop.organisations.Level;
import vn.phoihop.organisations.NewArea;
import vn.phoihop.organisations.NewOrganisation;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.organisations.Validity;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;

/// Fictional areas and organisations for a test, each its own: no two tests share a place.
@TestComponent
public class Places {

    /// The day everything begins that says nothing else.
    public static final LocalDate FOUNDED = LocalDate.of(2010, 1, 1);

    private static final AtomicInteger NEXT = new AtomicInteger();

    private final Areas areas;
    private final Organisations organisations;

    Places(Areas areas, Organisations organisations) {
        this.areas = areas;
        this.organisations = organisations;
    }

    /// A province nobody else uses.
    public AreaId aProvince() {
        return aProvince(Validity.since(FOUNDED));
    }

    public AreaId aProvince(Validity validity) {
        var number = NEXT.incrementAndGet();
        return areas.establish(
                new NewArea("T" + number, "Tỉnh Thử Nghiệm " + number, AreaKind.PROVINCE, null, validity),
                Actor.installation());
    }

    public AreaId aCommuneOf(AreaId province) {
        return aCommuneOf(province, Validity.since(FOUNDED));
    }

    public AreaId aCommuneOf(AreaId province, Validity validity) {
        var number = NEXT.incrementAndGet();
        return areas.establish(
                new NewArea("X" + number, "Xã Thử Nghiệm " + number, AreaKind.COMMUNE, province, validity),
                Actor.installation());
    }

    /// A People's Committee of a province of its own.
    public OrganisationId aCommittee() {
        return aCommitteeOf(aProvince());
    }

    public OrganisationId aCommitteeOf(AreaId area) {
        return aCommitteeOf(area, Validity.since(FOUNDED));
    }

    public OrganisationId aCommitteeOf(AreaId area, Validity validity) {
        return organisations.establish(
                NewOrganisation.of(
                        "UBND " + areas.need(area).name(),
                        Branch.PEOPLES_COMMITTEE,
                        Level.PROVINCIAL,
                        area,
                        null,
                        "UBND",
                        validity),
                Actor.installation());
    }

    /// A department below an organisation, in the same area.
    public OrganisationId aDepartmentOf(OrganisationId parent, String name, String abbreviation) {
        return aDepartmentOf(parent, name, abbreviation, Validity.since(FOUNDED));
    }

    public OrganisationId aDepartmentOf(OrganisationId parent, String name, String abbreviation, Validity validity) {
        var above = organisations.need(parent);
        return organisations.establish(
                NewOrganisation.of(
                        name, Branch.DEPARTMENT, above.level(), above.area(), parent, abbreviation, validity),
                Actor.installation());
    }
}
