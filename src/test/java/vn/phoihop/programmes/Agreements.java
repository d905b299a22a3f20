package vn.phoihop.programmes;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import vn.phoihop.organisations.AreaId;
import vn.phoihop.organisations.Branch;
import vn.phoihop.organisations.Level;
import vn.phoihop.organisations.NewOrganisation;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.organisations.Validity;
import vn.phoihop.programmes.ProgrammeText.Content;
import vn.phoihop.programmes.ProgrammeText.PartyText;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Role;
import vn.phoihop.testing.Offices;
import vn.phoihop.testing.Offices.Person;
import vn.phoihop.testing.Places;

/// Provinces whose bodies agree on programmes: `agreements.inAProvince()` is a province of its own with the five bodies
/// that sign, and somebody in each who may do everything there.
@TestComponent
public class Agreements {

    private static final Role[] ALL = {Role.SPECIALIST, Role.LEADER, Role.CLERK};

    private final Places places;
    private final Offices offices;
    private final Organisations organisations;
    private final Programmes programmes;
    private final Consultations consultations;
    private final Signing signing;
    private final ProgrammeSheets sheets;
    private final LocalDate today;

    Agreements(
            Places places,
            Offices offices,
            Organisations organisations,
            Programmes programmes,
            Consultations consultations,
            Signing signing,
            ProgrammeSheets sheets,
            Clock clock) {
        this.places = places;
        this.offices = offices;
        this.organisations = organisations;
        this.programmes = programmes;
        this.consultations = consultations;
        this.signing = signing;
        this.sheets = sheets;
        this.today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    /// The bodies of a place and a person of each, the board first.
    public record Province(
            AreaId area, Person board, Person council, Person committee, Person court, Person procuracy) {

        List<Person> all() {
            return List.of(board, council, committee, court, procuracy);
        }
    }

    public LocalDate today() {
        return today;
    }

    public Province inAProvince() {
        var area = places.aProvince();
        return new Province(
                area,
                body(area, "Ban Tuyên giáo và Dân vận", Branch.ADVISORY_BOARD, "BTGDVTU"),
                body(area, "Hội đồng nhân dân", Branch.COUNCIL, "HĐND"),
                body(area, "Ủy ban nhân dân", Branch.PEOPLES_COMMITTEE, "UBND"),
                body(area, "Tòa án nhân dân", Branch.COURT, "TAND"),
                body(area, "Viện kiểm sát nhân dân", Branch.PROCURACY, "VKSND"));
    }

    private Person body(AreaId area, String name, Branch branch, String abbreviation) {
        var id = organisations.establish(
                NewOrganisation.of(
                        name + " " + UUID.randomUUID(),
                        branch,
                        Level.PROVINCIAL,
                        area,
                        null,
                        abbreviation,
                        Validity.since(Places.FOUNDED)),
                Actor.installation());
        return offices.in(id, ALL);
    }

    /// The text of a five-party programme of the term that runs.
    public ProgrammeText text(Province province, String title) {
        var head = new ProgrammeHead(
                "CTPH",
                "PROVINCE_FIVE",
                title,
                "Quyết định số 238-QĐ/TW ngày 30/9/2020 của Ban Bí thư",
                LocalDate.of(today.getYear(), 1, 1),
                LocalDate.of(today.getYear() + 4, 12, 31),
                LocalDate.of(today.getYear(), 1, 1),
                List.of("WRITTEN", "REVIEWS"));
        var parties = province.all().stream()
                .map(person -> new PartyText(person.organisation(), "Trách nhiệm của bên " + person.userName()))
                .toList();
        return new ProgrammeText(head, parties, List.of(new Content("GUIDANCE", "Chỉ đạo, hướng dẫn tuyên truyền")));
    }

    /// An item led by somebody’s body, due at the end of this year.
    public ItemText item(String title, Person lead) {
        return new ItemText(
                "CONCERNS",
                title,
                "Báo cáo kết quả",
                lead.organisation(),
                List.of(),
                today,
                LocalDate.of(today.getYear(), 12, 31));
    }

    public ProgrammeId draft(Province province, String title) {
        var items = List.of(item("Trao đổi thông tin dự án", province.committee()));
        return done(programmes.draft(
                NewProgramme.of(text(province, title), items), province.board().actor()));
    }

    static ProgrammeId done(Drafted drafted) {
        return drafted.either(id -> id, why -> {
            throw new IllegalStateException(why.name());
        });
    }

    /// Asked, answered by all, frozen.
    public ProgrammeId frozen(Province province, String title) {
        var id = draft(province, title);
        ask(province, id);
        answered(province, id);
        freeze(province, id);
        return id;
    }

    void ask(Province province, ProgrammeId id) {
        expect(consultations.ask(
                id, version(id, province), today, province.board().actor()));
    }

    void answered(Province province, ProgrammeId id) {
        province.all().stream().skip(1).forEach(person -> expect(consultations.answer(id, true, person.actor())));
    }

    void freeze(Province province, ProgrammeId id) {
        expect(consultations.freeze(
                id, version(id, province), today, province.board().actor()));
    }

    /// Signed by all and numbered: in force.
    public ProgrammeId inForce(Province province, String title) {
        var id = frozen(province, title);
        signedByAll(province, id);
        expect(signing.number(
                id, version(id, province), 1, today, "", province.board().actor()));
        return id;
    }

    void signedByAll(Province province, ProgrammeId id) {
        for (var person : province.all()) {
            expect(signing.sign(id, signature(id, person), person.actor()));
        }
    }

    /// A signature as the body of this person signs.
    NewSignature signature(ProgrammeId id, Person person) {
        var sheet = sheets.need(id, person.actor());
        var branch = new ArrayList<>(sheet.parties())
                .stream()
                        .filter(party -> party.organisation().equals(person.organisation()))
                        .findFirst()
                        .orElseThrow()
                        .branch();
        return switch (branch) {
            case COUNCIL, PEOPLES_COMMITTEE ->
                signature(sheet, person.organisation(), AuthorityMark.ON_BEHALF, "Chủ tịch");
            default -> signature(sheet, person.organisation(), AuthorityMark.NONE, "Trưởng cơ quan");
        };
    }

    NewSignature signature(ProgrammeSheet sheet, OrganisationId party, AuthorityMark mark, String office) {
        return new NewSignature(
                party,
                today,
                "Lê Minh Quân",
                office,
                mark,
                "",
                sheet.programme().consultation().hash());
    }

    int version(ProgrammeId id, Province province) {
        return sheets.need(id, province.board().actor()).programme().version();
    }

    static void expect(Optional<Refusal> refused) {
        refused.ifPresent(why -> {
            throw new IllegalStateException(why.name());
        });
    }
}
