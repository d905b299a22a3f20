package vn.phoihop.petitions;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.stream.Stream;
import vn.phoihop.organisations.Areas;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.petitions.Sessions.Entered;
import vn.phoihop.publicfiles.PublicFiles;
import vn.phoihop.publicsite.spi.PublicKind;
import vn.phoihop.shared.Role;
import vn.phoihop.testing.Exits;
import vn.phoihop.testing.Offices;

/// A petition nobody else may see, and every way by which it could come out.
class PetitionExits implements Exits {

    private final Offices offices;
    private final Organisations organisations;
    private final Areas areas;
    private final Sessions sessions;
    private final Petitions petitions;
    private final Clock clock;
    private final PublicFiles files;

    PetitionExits(
            Offices offices,
            Organisations organisations,
            Areas areas,
            Sessions sessions,
            Petitions petitions,
            Clock clock,
            PublicFiles files) {
        this.offices = offices;
        this.organisations = organisations;
        this.areas = areas;
        this.sessions = sessions;
        this.petitions = petitions;
        this.clock = clock;
        this.files = files;
    }

    @Override
    public Hidden hide(String word) {
        var owner = offices.aSpecialistOf("Hội đồng " + word).and(Role.COUNCIL_OFFICE);
        var today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Ho_Chi_Minh"));
        var session = ((Entered.Kept<SessionId>) sessions.enter(
                        new NewSession(
                                UUID.randomUUID(),
                                "Nhiệm kỳ " + word,
                                1,
                                SessionKind.REGULAR,
                                "Kỳ họp " + word,
                                "",
                                today,
                                today),
                        owner.actor()))
                .id();
        var round = ((Entered.Kept<RoundId>) sessions.enter(
                        new NewSession.NewRound(
                                UUID.randomUUID(), session, RoundKind.BEFORE, "Đợt " + word, today, today),
                        owner.actor()))
                .id();
        var fresh = new NewPetition(
                UUID.randomUUID(),
                PetitionKind.PETITION,
                round,
                today,
                areas.need(organisations.need(owner.organisation()).area()).id(),
                "Nhà văn hóa " + word,
                MeetingForm.IN_PERSON,
                PetitionContent.of("Chuyện " + word, "Đề nghị " + word, Field.TRANSPORT, Competence.PROVINCE));
        var id = ((Collected.Kept) petitions.collect(fresh, clock.instant(), owner.actor())).id();
        var place = new PublicFiles.Place(PublicKind.PETITION, id.value());
        files.bring(place, "tra-loi.txt", ("Trả lời " + word).getBytes(StandardCharsets.UTF_8), owner.actor());
        var desk = files.desk(place, owner.actor());
        return new Hidden(
                owner.and(Role.LEADER),
                Stream.of(
                                "/petitions",
                                "/petitions?q=" + word,
                                "/petitions?box=WAITING&state=COLLECTED",
                                "/petitions/" + id,
                                desk.path(),
                                desk.path() + "/" + desk.waiting().getFirst().id(),
                                "/petitions/sessions",
                                "/petitions/sessions/" + session,
                                "/petitions/rounds/" + round,
                                "/petitions/sessions/" + session + "/summary",
                                "/petitions/sessions/" + session + "/summary.docx",
                                "/petitions/sessions/" + session + "/summary.xlsx",
                                "/petitions/export.csv",
                                "/petitions/export.xlsx?q=" + word,
                                "/api/v1/petitions",
                                "/api/v1/petitions?q=" + word,
                                "/api/v1/petitions/" + id,
                                "/search?q=chuyen")
                        .map(Exit::page)
                        .toList());
    }
}
