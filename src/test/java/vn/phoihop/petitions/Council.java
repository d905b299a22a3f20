package vn.phoihop.petitions;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import vn.phoihop.organisations.AreaId;
import vn.phoihop.organisations.Branch;
import vn.phoihop.organisations.Level;
import vn.phoihop.organisations.NewOrganisation;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.organisations.Validity;
import vn.phoihop.petitions.Petitions.Seen;
import vn.phoihop.petitions.Sessions.Entered;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Role;
import vn.phoihop.testing.Offices;
import vn.phoihop.testing.Offices.Person;
import vn.phoihop.testing.Places;

/// A council of a province of its own with its committee, a session and a round; petitions are brought about by acts.
@TestComponent
public class Council {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Places places;
    private final Offices offices;
    private final Organisations organisations;
    private final Sessions sessions;
    private final Petitions petitions;
    private final PetitionSheets sheets;
    private final Clock clock;

    Council(
            Places places,
            Offices offices,
            Organisations organisations,
            Sessions sessions,
            Petitions petitions,
            PetitionSheets sheets,
            Clock clock) {
        this.places = places;
        this.offices = offices;
        this.organisations = organisations;
        this.sessions = sessions;
        this.petitions = petitions;
        this.sheets = sheets;
        this.clock = clock;
    }

    /// A province with its council, its committee and a commune.
    public record Seat(
            Person office,
            Person chair,
            Person specialist,
            Person head,
            AreaId commune,
            SessionId session,
            RoundId round) {

        public OrganisationId committee() {
            return specialist.organisation();
        }
    }

    public Seat seat() {
        var province = places.aProvince();
        var commune = places.aCommuneOf(province);
        var council = organisations.establish(
                NewOrganisation.of(
                        "Hội đồng nhân dân tỉnh",
                        Branch.COUNCIL,
                        Level.PROVINCIAL,
                        province,
                        null,
                        "HĐND",
                        Validity.since(Places.FOUNDED)),
                Actor.installation());
        var committee = places.aCommitteeOf(province);
        var office = offices.in(council, Role.COUNCIL_OFFICE);
        var session = session(office, "Kỳ họp thứ 3", 20);
        return new Seat(
                office,
                offices.in(council, Role.LEADER),
                offices.in(committee, Role.SPECIALIST),
                offices.in(committee, Role.LEADER),
                commune,
                session,
                round(office, session));
    }

    /// A session so many days ahead.
    public SessionId session(Person office, String title, int ahead) {
        var day = today().plusDays(ahead);
        var fresh = new NewSession(
                UUID.randomUUID(), "2026 – 2031", 3, SessionKind.REGULAR, title, "", day, day.plusDays(2));
        return ((Entered.Kept<SessionId>) sessions.enter(fresh, office.actor())).id();
    }

    public RoundId round(Person office, SessionId session) {
        var fresh = new NewSession.NewRound(
                UUID.randomUUID(), session, RoundKind.BEFORE, "Trước kỳ họp", today().minusDays(5), today());
        return ((Entered.Kept<RoundId>) sessions.enter(fresh, office.actor())).id();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    public NewPetition said(Seat seat, String wording) {
        return said(seat, PetitionKind.PETITION, wording);
    }

    public NewPetition said(Seat seat, PetitionKind kind, String wording) {
        return new NewPetition(
                UUID.randomUUID(),
                kind,
                seat.round(),
                today(),
                seat.commune(),
                "Nhà văn hóa xã",
                MeetingForm.IN_PERSON,
                PetitionContent.of("", wording, Field.TRANSPORT, Competence.PROVINCE));
    }

    public PetitionId collected(Seat seat, String wording) {
        return collected(seat, said(seat, wording));
    }

    public PetitionId collected(Seat seat, NewPetition fresh) {
        return ((Collected.Kept)
                        petitions.collect(fresh, clock.instant(), seat.office().actor()))
                .id();
    }

    public Optional<Refusal> act(Person by, PetitionId id, PetitionEvent event, PetitionInput input) {
        return petitions.act(id, sheet(id, by).version(), event, input, clock.instant(), by.actor());
    }

    public PetitionSheet sheet(PetitionId id, Person by) {
        return sheets.need(id, by.actor());
    }

    /// Consolidated, sent to the committee, received and assigned there.
    public PetitionId assigned(Seat seat, String wording) {
        var id = collected(seat, wording);
        succeed(act(seat.office(), id, PetitionEvent.PETITION_CONSOLIDATED, PetitionInput.NOTHING));
        succeed(act(
                seat.chair(), id, PetitionEvent.PETITION_SENT, PetitionInput.to(seat.committee(), "12/HĐND-VP", null)));
        succeed(act(seat.specialist(), id, PetitionEvent.PETITION_RECEIVED, PetitionInput.NOTHING));
        succeed(act(
                seat.specialist(),
                id,
                PetitionEvent.PETITION_ASSIGNED,
                PetitionInput.unit(seat.committee(), List.of())));
        return id;
    }

    public Optional<Refusal> prepared(Seat seat, AnswerText text, PetitionId... group) {
        var seen = List.of(group).stream()
                .map(id -> new Seen(id, sheet(id, seat.specialist()).version()))
                .toList();
        return petitions.prepare(seen, text, clock.instant(), seat.specialist().actor());
    }

    public PetitionId answered(Seat seat, AnswerText text) {
        var id = assigned(seat, "Đề nghị sửa đường liên xã " + UUID.randomUUID());
        succeed(prepared(seat, text, id));
        succeed(act(seat.head(), id, PetitionEvent.ANSWER_APPROVED, PetitionInput.NOTHING));
        succeed(act(seat.head(), id, PetitionEvent.ANSWER_SENT, PetitionInput.proved("", "99/UBND-TH")));
        return id;
    }

    public static AnswerText solved() {
        return AnswerText.of("Sửa đường liên xã", "Đã sửa xong ngày 01/11/2026.", AnswerClass.SOLVED_BY_ACTION);
    }

    public AnswerText roadmap(int days) {
        return AnswerText.of("Sửa đường liên xã", "Đã bố trí vốn.", AnswerClass.UNDER_WAY_ROADMAP)
                .promising("Sửa xong đoạn đường", today().plusDays(days));
    }

    public static void succeed(Optional<Refusal> refusal) {
        refusal.ifPresent(why -> {
            throw new IllegalStateException(why.name());
        });
    }

    public static void succeed(Map<String, Refusal> refused) {
        if (!refused.isEmpty()) {
            throw new IllegalStateException(refused.toString());
        }
    }
}
