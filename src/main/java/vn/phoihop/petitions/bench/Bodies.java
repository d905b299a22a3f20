package vn.phoihop.petitions.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import vn.phoihop.access.Accounts;
import vn.phoihop.access.Coordinations;
import vn.phoihop.access.NewAccount;
import vn.phoihop.access.NewPosition;
import vn.phoihop.access.Opening;
import vn.phoihop.access.Positions;
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
import vn.phoihop.shared.Role;

/// Thirty-four provinces with a council and 3,321 communes, and three people: of a commune, of a council, of all.
final class Bodies {

    static final String PASSWORD = "một câu dài chỉ để đo tốc độ";
    private static final int PROVINCES = 34;
    private static final int COMMUNES = 3_321;
    private static final int MEASURED = 7;
    private static final LocalDate FOUNDED = LocalDate.of(2010, 1, 1);

    private final ApplicationContext context;
    private final Actor by = Actor.installation();

    Bodies(ApplicationContext context) {
        this.context = context;
    }

    List<Ballot.Body> make() {
        var country = area("BCN", "Cả nước (đo)", AreaKind.COUNTRY, null);
        var provinces = new ArrayList<AreaId>();
        var councils = new ArrayList<OrganisationId>();
        for (int n = 0; n < PROVINCES; n++) {
            provinces.add(area("BT%02d".formatted(n), "Tỉnh đo " + n, AreaKind.PROVINCE, country));
            councils.add(body("Văn phòng HĐND tỉnh đo " + n, Branch.COUNCIL, Level.PROVINCIAL, provinces.getLast()));
        }
        var bodies = new ArrayList<Ballot.Body>();
        for (int n = 0; n < COMMUNES; n++) {
            var commune = area("BX%05d".formatted(n), "Xã đo " + n, AreaKind.COMMUNE, provinces.get(n % PROVINCES));
            var committee = body("UBND xã đo " + n, Branch.PEOPLES_COMMITTEE, Level.COMMUNE, commune);
            bodies.add(new Ballot.Body(
                    commune.value(),
                    committee.value(),
                    councils.get(n % PROVINCES).value()));
        }
        var centre = body("Ban đo trung ương", Branch.ADVISORY_BOARD, Level.CENTRAL, country);
        councils.forEach(each -> context.getBean(Coordinations.class).give(centre, each, by));
        engage("domotxa", new OrganisationId(bodies.get(MEASURED).committee()), Set.of(Role.SPECIALIST, Role.LEADER));
        engage("domothoidong", councils.get(MEASURED), Set.of(Role.COUNCIL_OFFICE, Role.LEADER));
        engage("docanuoc", centre, Set.of(Role.COORDINATOR, Role.LEADER));
        return bodies;
    }

    private AreaId area(String code, String name, AreaKind kind, @Nullable AreaId parent) {
        return context.getBean(Areas.class)
                .establish(new NewArea(code, name, kind, parent, Validity.since(FOUNDED)), by);
    }

    private OrganisationId body(String name, Branch branch, Level level, AreaId area) {
        return context.getBean(Organisations.class)
                .establish(NewOrganisation.of(name, branch, level, area, null, "", Validity.since(FOUNDED)), by);
    }

    private void engage(String user, OrganisationId office, Set<Role> roles) {
        var opened = context.getBean(Accounts.class).open(new NewAccount(user, "Người Đo", office), by);
        if (!(opened instanceof Opening.Opened(var account, var once))
                || context.getBean(Accounts.class)
                        .changePassword(account, once, PASSWORD, by)
                        .isPresent()
                || context.getBean(Positions.class)
                        .give(new NewPosition(account, office, roles, FOUNDED, null), by)
                        .isPresent()) {
            throw new IllegalStateException("no account for " + user);
        }
    }
}
