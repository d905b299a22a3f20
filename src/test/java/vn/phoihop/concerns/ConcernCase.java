package vn.phoihop.concerns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import vn.phoihop.concerns.triage.Criterion;
import vn.phoihop.concerns.triage.Profile;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.publicsite.PublicBoards;
import vn.phoihop.shared.Role;
import vn.phoihop.testing.Offices;
import vn.phoihop.testing.Offices.Person;
import vn.phoihop.testing.Places;
import vn.phoihop.testing.SettableTime;

/// A board, two departments and a commune, and what is usually done with a concern.
abstract class ConcernCase {

    @Autowired
    Concerns concerns;

    @Autowired
    ConcernSheets sheets;

    @Autowired
    ConcernTimers timers;

    @Autowired
    Reporting reporting;

    @Autowired
    Duplicates duplicates;

    @Autowired
    Organisations organisations;

    @Autowired
    Offices offices;

    @Autowired
    Places places;

    @Autowired
    PublicBoards boards;

    @Autowired
    SettableTime time;

    Person desk;
    Person head;
    Person lead;
    Person chief;
    Person partner;
    vn.phoihop.organisations.AreaId commune;

    @BeforeEach
    void aBoardTwoDepartmentsAndACommune() {
        time.is("2026-11-09");
        desk = offices.aSpecialistOf("Ban Tuyên giáo và Dân vận");
        head = desk.colleague(Role.LEADER);
        lead = offices.aSpecialistOf("Sở Nông nghiệp và Môi trường");
        chief = lead.colleague(Role.LEADER);
        partner = offices.aSpecialistOf("Sở Tài chính");
        commune = places.aCommuneOf(organisations.need(desk.organisation()).area());
    }

    Optional<Refusal> decide(ConcernId id, Person who) {
        var waiting = sheet(id).papers().signatures().getFirst();
        return concerns.decide(id, version(id), waiting.id(), true, ConcernInput.NOTHING, time.instant(), who.actor());
    }

    ConcernId opened = new ConcernId(UUID.randomUUID());

    String receive() {
        return receive("Chưa trả tiền bồi thường đất đường ven sông", "140 hộ chờ ba năm");
    }

    String receive(String title, String facts) {
        var fresh = NewConcern.of(Channel.HOTLINE, Field.LAND, title, facts, commune);
        var opening = (Opening.Opened) concerns.open(fresh, desk.actor());
        opened = opening.id();
        return opening.receipt();
    }

    void triage(ConcernId id, Profile profile) {
        act(id, ConcernMove.TRIAGE, ConcernInput.rating(rating(profile)).confirmed(true), desk);
    }

    static Rating rating(Profile profile) {
        var evidence = new EnumMap<Criterion, String>(Criterion.class);
        profile.values().keySet().forEach(criterion -> evidence.put(criterion, "Biên bản kiểm tra"));
        return new Rating(profile, evidence, java.util.Map.of(), 100, 300, false, 2, 2);
    }

    void assign(ConcernId id) {
        act(
                id,
                ConcernMove.ASSIGN,
                ConcernInput.words("Quản lý đất đai")
                        .to(
                                lead.organisation().value(),
                                List.of(partner.organisation().value())),
                desk);
    }

    void begin(ConcernId id) {
        act(
                id,
                ConcernMove.START,
                ConcernInput.words("Phòng Đất đai")
                        .more("Rà soát hồ sơ, chi trả")
                        .proved(null, "Rà soát hồ sơ 140 hộ"),
                lead);
    }

    void answer(ConcernId id, Outcome outcome) {
        act(
                id,
                ConcernMove.PREPARE,
                ConcernInput.words("Trả lời riêng")
                        .more("Sẽ chi trả trong tháng 12")
                        .ending(outcome),
                lead);
        act(id, ConcernMove.APPROVE, ConcernInput.NOTHING, chief);
        act(id, ConcernMove.SEND, ConcernInput.NOTHING, lead);
    }

    static ConcernInput promise(String day) {
        return ConcernInput.words("Chi trả hết 140 hộ").more("Đã bố trí vốn").on(LocalDate.parse(day));
    }

    void sign(ConcernId id, Person who) {
        var waiting = sheet(id).papers().signatures().getFirst();
        assertThat(concerns.decide(
                        id, version(id), waiting.id(), true, ConcernInput.NOTHING, time.instant(), who.actor()))
                .isEmpty();
    }

    void act(ConcernId id, ConcernMove move, ConcernInput input, Person who) {
        assertThat(refusal(id, move, input, who)).isEmpty();
    }

    Optional<Refusal> refusal(ConcernId id, ConcernMove move, ConcernInput input, Person who) {
        return concerns.act(id, version(id), move, input, time.instant(), who.actor());
    }

    int version(ConcernId id) {
        return line(id).version();
    }

    ConcernLine line(ConcernId id) {
        return sheet(id).line();
    }

    ConcernSheet sheet(ConcernId id) {
        return sheets.need(id, desk.actor());
    }
}
