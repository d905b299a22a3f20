package vn.phoihop.testing;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.phoihop.access.Accounts;
import vn.phoihop.access.NewAccount;
import vn.phoihop.access.NewPosition;
import vn.phoihop.access.Opening;
import vn.phoihop.access.PositionId;
import vn.phoihop.access.Positions;
import vn.phoihop.access.Refusal;
import vn.phoihop.organisations.AreaId;
import vn.phoihop.organisations.Branch;
import vn.phoihop.organisations.Level;
import vn.phoihop.organisations.NewOrganisation;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.organisations.Validity;
import vn.phoihop.shared.AccountId;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Role;

/// Opens an office of its own for every test, and puts people into it: the database is shared, what is in it is not.
///
/// `offices.aClerkOf("Sở Xây dựng")` is a clerk of a department that did not exist before; `.colleague(LEADER)` works
/// in the same one, `.and(CLERK)` gives the same person a further role; `.signedIn()` goes into a request of MockMvc.
@TestComponent
public class Offices {

    private static final AtomicInteger NEXT = new AtomicInteger();

    private final Places places;
    private final Organisations organisations;
    private final Accounts accounts;
    private final Positions positions;
    private final LocalDate today;

    Offices(Places places, Organisations organisations, Accounts accounts, Positions positions, Clock clock) {
        this.places = places;
        this.organisations = organisations;
        this.accounts = accounts;
        this.positions = positions;
        this.today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    public Person aSpecialistOf(String office) {
        return in(establish(office), Role.SPECIALIST);
    }

    public Person aLeaderOf(String office) {
        return in(establish(office), Role.LEADER);
    }

    public Person aClerkOf(String office) {
        return in(establish(office), Role.CLERK);
    }

    public Person aCoordinatorOf(String office) {
        return in(establish(office), Role.COORDINATOR);
    }

    /// An administrator of a province: reaches every organisation.
    public Person anAdministrator() {
        return in(establish("Văn phòng UBND tỉnh"), Role.ADMINISTRATOR);
    }

    /// An administrator of a commune: reaches the own organisation.
    public Person anAdministratorOfACommune() {
        return in(establishInACommune("UBND xã"), Role.ADMINISTRATOR);
    }

    public Person aDataProtectionOfficer() {
        return in(establish("Văn phòng UBND tỉnh"), Role.DATA_PROTECTION_OFFICER);
    }

    /// A department of a province nobody else uses.
    public OrganisationId establish(String office) {
        return establish(office, Level.PROVINCIAL, places.aProvince());
    }

    /// An organisation of a commune nobody else uses.
    public OrganisationId establishInACommune(String office) {
        return establish(office, Level.COMMUNE, places.aCommuneOf(places.aProvince()));
    }

    /// Somebody new in an organisation that is there.
    public Person in(OrganisationId organisation, Role... roles) {
        var newcomer = aNewcomerTo(organisation);
        give(newcomer.account(), organisation, Set.of(roles), today.minusDays(30));
        return person(newcomer);
    }

    /// Somebody with an account and no position yet.
    public Newcomer aNewcomerTo(OrganisationId keeper) {
        var userName = "nguoi" + NEXT.incrementAndGet();
        var fresh = new NewAccount(userName, "Người Thử " + userName.substring(5), keeper);
        return switch (accounts.open(fresh, Actor.installation())) {
            case Opening.Opened(var id, var once) -> {
                var password = "câu dài của riêng " + id.value().toString().substring(0, 8);
                succeed(accounts.changePassword(id, once, password, Actor.installation()));
                yield new Newcomer(id, userName, password);
            }
            case Opening.Refused(var why) -> throw new IllegalStateException(why.name());
        };
    }

    private OrganisationId establish(String name, Level level, AreaId area) {
        return organisations.establish(
                NewOrganisation.of(name, Branch.DEPARTMENT, level, area, null, "", Validity.since(Places.FOUNDED)),
                Actor.installation());
    }

    private void give(AccountId account, OrganisationId organisation, Set<Role> roles, LocalDate from) {
        succeed(positions.give(new NewPosition(account, organisation, roles, from, null), Actor.installation()));
    }

    private Person person(Newcomer newcomer) {
        var holder = positions.holder(newcomer.account()).orElseThrow();
        var position = holder.inPosition(null).orElseThrow();
        return new Person(this, newcomer, position.id(), holder.as(position));
    }

    private Person withFurther(Person person, Role... further) {
        var roles = EnumSet.copyOf(person.actor().roles());
        roles.addAll(List.of(further));
        succeed(positions.end(person.position(), Actor.installation()));
        give(person.account(), person.organisation(), roles, today);
        return person(person.newcomer());
    }

    private static void succeed(Optional<Refusal> refusal) {
        refusal.ifPresent(why -> {
            throw new IllegalStateException(why.name());
        });
    }

    /// Somebody who can sign in, but acts for nobody.
    public record Newcomer(AccountId account, String userName, String password) {

        /// Goes into a request of MockMvc: it comes from this person.
        public RequestPostProcessor signedIn() {
            return user(account.value().toString());
        }
    }

    /// Somebody who can sign in, and for whom they act.
    public record Person(Offices offices, Newcomer newcomer, PositionId position, Actor actor) {

        public AccountId account() {
            return newcomer.account();
        }

        public String userName() {
            return newcomer.userName();
        }

        public String password() {
            return newcomer.password();
        }

        public OrganisationId organisation() {
            return actor.organisation();
        }

        /// Goes into a request of MockMvc: it comes from this person.
        public RequestPostProcessor signedIn() {
            return newcomer.signedIn();
        }

        /// The same person with further roles in the same organisation.
        public Person and(Role... roles) {
            return offices.withFurther(this, roles);
        }

        /// Somebody else in the same organisation.
        public Person colleague(Role... roles) {
            return offices.in(organisation(), roles);
        }
    }
}
