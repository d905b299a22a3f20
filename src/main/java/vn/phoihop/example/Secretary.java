package vn.phoihop.example;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.phoihop.organisations.Branch;
import vn.phoihop.programmes.AuthorityMark;
import vn.phoihop.programmes.Consultations;
import vn.phoihop.programmes.Drafted;
import vn.phoihop.programmes.NewSignature;
import vn.phoihop.programmes.Party;
import vn.phoihop.programmes.ProgrammeId;
import vn.phoihop.programmes.ProgrammeSheets;
import vn.phoihop.programmes.Refusal;
import vn.phoihop.programmes.Signing;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Role;
import vn.phoihop.shared.Visibility;

/// Does for the programmes of the example what the offices do on the screen: asks, answers, freezes, signs. The names
/// of signatories are invented.
@Component
class Secretary {

    private static final Map<Branch, String> NAMES = Map.of(
            Branch.ADVISORY_BOARD, "Trần Minh Khải",
            Branch.COUNCIL, "Lê Thị Hồng Vân",
            Branch.PEOPLES_COMMITTEE, "Phạm Quốc Dũng",
            Branch.COURT, "Ngô Đức Thành",
            Branch.PROCURACY, "Vũ Thị Thanh",
            Branch.FRONT, "Đoàn Văn Hậu",
            Branch.PRESS, "Chu Thị Nga");

    private final Consultations consultations;
    private final Signing signing;
    private final ProgrammeSheets sheets;

    Secretary(Consultations consultations, Signing signing, ProgrammeSheets sheets) {
        this.consultations = consultations;
        this.signing = signing;
        this.sheets = sheets;
    }

    /// Somebody who may do everything for a body, in whose name the example acts.
    static Actor of(OrganisationId body) {
        var installation = Actor.installation();
        return new Actor(
                installation.account(),
                installation.name(),
                body,
                Set.of(Role.SPECIALIST, Role.LEADER, Role.CLERK),
                new Visibility(Set.of(body)));
    }

    static ProgrammeId done(Drafted drafted) {
        return drafted.either(id -> id, why -> {
            throw new IllegalStateException("a programme of the example: " + why);
        });
    }

    static void expect(Optional<Refusal> refused) {
        refused.ifPresent(why -> {
            throw new IllegalStateException("a programme of the example: " + why);
        });
    }

    int version(ProgrammeId id, Actor by) {
        return sheets.find(id, by).version();
    }

    List<Party> parties(ProgrammeId id, Actor by) {
        return sheets.need(id, by).active();
    }

    void ask(ProgrammeId id, LocalDate by, Actor lead) {
        expect(consultations.ask(id, version(id, lead), by, lead));
    }

    /// Everyone agrees, and the text is frozen.
    void agree(ProgrammeId id, LocalDate signBy, Actor lead) {
        for (var party : parties(id, lead)) {
            if (!party.organisation().equals(lead.organisation())) {
                expect(consultations.answer(id, true, of(party.organisation())));
            }
        }
        expect(consultations.freeze(id, version(id, lead), signBy, lead));
    }

    void sign(ProgrammeId id, Party party, LocalDate on) {
        var by = of(party.organisation());
        expect(signing.sign(id, signature(id, party, on, by), by));
    }

    NewSignature signature(ProgrammeId id, Party party, LocalDate on, Actor by) {
        var hash = sheets.find(id, by).consultation().hash();
        var mark = mark(party.branch());
        var name = NAMES.getOrDefault(party.branch(), "Lê Minh Quân");
        return new NewSignature(party.organisation(), on, name, office(party.branch()), mark, "", hash);
    }

    private static AuthorityMark mark(Branch branch) {
        return switch (branch) {
            case COUNCIL, PEOPLES_COMMITTEE -> AuthorityMark.ON_BEHALF_FOR_HEAD;
            case PARTY_COMMITTEE, FRONT -> AuthorityMark.ON_BEHALF;
            case ADVISORY_BOARD, DEPARTMENT, COURT, PROCURACY, PRESS, OTHER -> AuthorityMark.NONE;
        };
    }

    private static String office(Branch branch) {
        return switch (branch) {
            case PARTY_COMMITTEE -> "Phó Bí thư Thường trực";
            case ADVISORY_BOARD -> "Trưởng ban";
            case COUNCIL, PEOPLES_COMMITTEE -> "Phó Chủ tịch";
            case COURT -> "Chánh án";
            case PROCURACY -> "Viện trưởng";
            case FRONT -> "Chủ tịch";
            case DEPARTMENT -> "Giám đốc";
            case PRESS -> "Tổng Biên tập";
            case OTHER -> "Thủ trưởng";
        };
    }

    /// Everyone signs on this day.
    void sign(ProgrammeId id, LocalDate on, Actor lead) {
        parties(id, lead).forEach(party -> sign(id, party, on));
    }

    /// The paper gets its number: in force, if its day has come.
    void number(ProgrammeId id, int number, LocalDate dated, Actor lead) {
        expect(signing.number(id, version(id, lead), number, dated, "", lead));
    }
}
