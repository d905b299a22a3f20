package vn.phoihop.programmes;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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
import vn.phoihop.testing.Exits;
import vn.phoihop.testing.Offices;
import vn.phoihop.testing.Places;

/// A programme in its draft, and every way by which it could come out.
class ProgrammeExits implements Exits {

    private final Offices offices;
    private final Places places;
    private final Organisations organisations;
    private final Programmes programmes;
    private final Consultations consultations;
    private final LocalDate today;

    ProgrammeExits(
            Offices offices,
            Places places,
            Organisations organisations,
            Programmes programmes,
            Consultations consultations,
            Clock clock) {
        this.offices = offices;
        this.places = places;
        this.organisations = organisations;
        this.programmes = programmes;
        this.consultations = consultations;
        this.today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    @Override
    public Hidden hide(String word) {
        var area = places.aProvince();
        var board = body(area, "Ban Tuyên giáo", Branch.ADVISORY_BOARD, "BTG");
        var committee = body(area, "Ủy ban nhân dân", Branch.PEOPLES_COMMITTEE, "UBND");
        var owner = offices.in(board, Role.SPECIALIST, Role.LEADER, Role.CLERK);
        var head = new ProgrammeHead(
                "CTPH",
                "PROVINCE_TWO",
                "Chương trình " + word,
                "Căn cứ " + word,
                today,
                today.plusYears(4),
                today,
                List.of("WRITTEN"));
        var text = new ProgrammeText(
                head,
                List.of(new PartyText(board, word), new PartyText(committee, word)),
                List.of(new Content("GUIDANCE", word)));
        var origin = new ItemText("GUIDANCE", "Việc " + word, word, committee, List.of(), null, today);
        var id = Agreements.done(programmes.draft(NewProgramme.of(text, List.of(origin)), owner.actor()));
        Agreements.expect(consultations.ask(id, 0, today, owner.actor()));
        Agreements.expect(consultations.comment(id, UUID.randomUUID(), null, "Ý kiến " + word, owner.actor()));
        return new Hidden(
                owner,
                Stream.of(
                                "/programmes",
                                "/programmes?q=" + word,
                                "/programmes?state=DRAFT",
                                "/programmes/export.csv",
                                "/programmes/export.xlsx?q=" + word,
                                id.path(),
                                id.path() + "/edit",
                                id.path() + "/items",
                                id.path() + "/briefings",
                                id.path() + "/document",
                                "/api/v1/programmes?q=" + word,
                                "/api/v1/programmes/" + id,
                                "/search?q=chuong")
                        .map(Exit::page)
                        .toList());
    }

    private OrganisationId body(AreaId area, String name, Branch branch, String abbreviation) {
        return organisations.establish(
                NewOrganisation.of(
                        name, branch, Level.PROVINCIAL, area, null, abbreviation, Validity.since(Places.FOUNDED)),
                Actor.installation());
    }
}
