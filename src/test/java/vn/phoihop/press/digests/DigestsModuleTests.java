package vn.phoihop.press.digests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.phoihop.organisations.Branch;
import vn.phoihop.organisations.Level;
import vn.phoihop.organisations.NewOrganisation;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.organisations.Validity;
import vn.phoihop.press.Capture;
import vn.phoihop.press.NewPressItem;
import vn.phoihop.press.Place;
import vn.phoihop.press.PressItemId;
import vn.phoihop.press.PressItems;
import vn.phoihop.press.Publication;
import vn.phoihop.press.Refusal;
import vn.phoihop.press.Topic;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Role;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Offices;
import vn.phoihop.testing.Offices.Person;
import vn.phoihop.testing.Places;
import vn.phoihop.testing.SettableTime;
import vn.phoihop.typesetting.Regime;
import vn.phoihop.typesetting.Typesetter;

@ModuleTest
@Import(SettableTime.class)
@DisplayName("A weekly digest")
class DigestsModuleTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 6);

    @Autowired
    Digests digests;

    @Autowired
    PressItems items;

    @Autowired
    Typesetter typesetter;

    @Autowired
    Organisations organisations;

    @Autowired
    Places places;

    @Autowired
    Offices offices;

    @Autowired
    SettableTime time;

    @BeforeEach
    void onAMonday() {
        time.is(SettableTime.MONDAY_AT_NINE);
    }

    private Instant now() {
        return time.instant();
    }

    private PressItemId captured(String title, LocalDate publishedOn, Person by) {
        var publication =
                new Publication("Báo Hòa Giang", title, "https://bao.example/" + UUID.randomUUID(), publishedOn, null);
        var area = organisations.need(by.organisation()).area();
        var fresh = new NewPressItem(
                UUID.randomUUID(),
                publication,
                new Place(area.toString(), "Tỉnh Hòa Giang"),
                Topic.ENVIRONMENT,
                List.of());
        return ((Capture.Captured<PressItemId>) items.capture(fresh, by.actor())).id();
    }

    private DigestSheet composed(Person by) {
        var id = ((Capture.Captured<DigestId>) digests.compose(UUID.randomUUID(), MONDAY, FRIDAY, now(), by.actor()))
                .id();
        return digests.need(id, by.actor());
    }

    private String printed(DigestSheet sheet) {
        return typesetter
                .preview(sheet.document())
                .fragment()
                .replaceAll("<[^>]+>", " ")
                .replaceAll("\\s+", " ");
    }

    @Test
    void isSignedForTheWholeByTheChairOfAPeoplesCommittee() {
        var speaker = offices.in(places.aCommittee(), Role.SPOKESPERSON);
        captured("Cầu mới thông xe", FRIDAY, speaker);

        var sheet = composed(speaker);

        assertThat(sheet.document().regime()).isEqualTo(Regime.STATE);
        assertThat(printed(sheet)).contains("TM. ỦY BAN NHÂN DÂN CHỦ TỊCH").doesNotContain("THỦ TRƯỞNG");
    }

    @Test
    void isInPartyFormAndSignedByTheHeadOfABoard() {
        var province = places.aProvince();
        var since = Validity.since(Places.FOUNDED);
        var committee = organisations.establish(
                NewOrganisation.of(
                        "Tỉnh ủy Hòa Giang", Branch.PARTY_COMMITTEE, Level.PROVINCIAL, province, null, "TU", since),
                Actor.installation());
        var board = organisations.establish(
                NewOrganisation.of(
                        "Ban Tuyên giáo và Dân vận Tỉnh ủy Hòa Giang",
                        Branch.ADVISORY_BOARD,
                        Level.PROVINCIAL,
                        province,
                        committee,
                        "BTGDVTU",
                        since),
                Actor.installation());
        var ofBoard = in(board);
        captured("Cầu mới thông xe", FRIDAY, ofBoard);
        var ofCommittee = in(committee);
        captured("Cầu mới thông xe", FRIDAY, ofCommittee);

        var sheet = composed(ofBoard);

        assertThat(sheet.document().regime()).isEqualTo(Regime.PARTY);
        assertThat(sheet.document().head().issuers().getFirst().name()).isEqualTo("Ban Tuyên giáo và Dân vận");
        assertThat(printed(sheet))
                .contains("TRƯỞNG BAN", "ĐẢNG CỘNG SẢN VIỆT NAM")
                .doesNotContain("T/M", "CỘNG HÒA XÃ HỘI");
        assertThat(printed(composed(ofCommittee))).contains("T/M BAN THƯỜNG VỤ BÍ THƯ");
    }

    private Person in(OrganisationId organisation) {
        return offices.in(organisation, Role.SPOKESPERSON);
    }

    @Test
    void isSignedByTheHeadOfADepartmentAsItsHeadIsCalled() {
        var committee = places.aCommittee();
        var office = in(places.aDepartmentOf(committee, "Văn phòng UBND tỉnh", "VP"));
        captured("Tin", FRIDAY, office);
        var department = in(places.aDepartmentOf(committee, "Sở Văn hóa, Thể thao và Du lịch", "SVHTTDL"));
        captured("Tin", FRIDAY, department);

        assertThat(printed(composed(office))).contains("CHÁNH VĂN PHÒNG").doesNotContain("TM.");
        assertThat(printed(composed(department))).contains("GIÁM ĐỐC").doesNotContain("TM.");
    }

    @Test
    void tellsWhatWasPublishedInItsDaysAndNothingElse() {
        var speaker = in(places.aCommittee());
        var told = captured("Cầu mới thông xe", FRIDAY, speaker);
        captured("Tin tuần trước", LocalDate.of(2026, 10, 30), speaker);
        var sheet = composed(speaker);

        assertThat(sheet.entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.line().id()).isEqualTo(told));
        var id = sheet.digest().id();
        var line = new Digest.Line(told, "Cầu Bến Đò thông xe sớm mười ngày.");
        assertThat(digests.tell(id, 0, "Tuần qua có một tin.", List.of(line), now(), speaker.actor()))
                .isEmpty();
        assertThat(printed(digests.need(id, speaker.actor())))
                .contains("Tuần qua có một tin.", "Cầu Bến Đò thông xe sớm mười ngày.", "đã trả lời 0 tin");
        assertThat(digests.tell(id, 1, "", List.of(), now(), speaker.actor())).contains(Refusal.NOTHING_TO_TELL);
        assertThat(digests.compose(UUID.randomUUID(), FRIDAY, MONDAY, now(), speaker.actor()))
                .isInstanceOf(Capture.Refused.class);
    }

    @Test
    void isHandedToTheRegistryOnce() {
        var speaker = in(places.aCommittee());
        captured("Cầu mới thông xe", FRIDAY, speaker);
        var id = composed(speaker).digest().id();

        assertThat(digests.handOver(id, 0, now(), speaker.actor())).isEmpty();
        var sheet = digests.need(id, speaker.actor());
        assertThat(sheet.digest().document()).isNotNull();
        assertThat(digests.handOver(id, sheet.digest().version(), now(), speaker.actor()))
                .contains(Refusal.HANDED_OVER);
    }
}
