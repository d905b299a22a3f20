package vn.phoihop.petitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.phoihop.petitions.Council.Seat;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.SettableTime;

@ModuleTest
@Import({SettableTime.class, Council.class})
@DisplayName("An opinion of voters")
class PetitionConcernsModuleTests {

    @Autowired
    PetitionConcerns concerns;

    @Autowired
    Council council;

    @Autowired
    SettableTime time;

    @Autowired
    MockMvcTester mvc;

    Seat seat;

    @BeforeEach
    void aCouncil() {
        time.is(SettableTime.MONDAY_AT_NINE);
        seat = council.seat();
    }

    @Test
    void opensAPublicConcernOnceAndBothAreLinked() {
        var id = opinion();
        Council.succeed(concerns.open(
                id,
                version(id),
                vn.phoihop.concerns.Field.ENVIRONMENT,
                time.instant(),
                seat.office().actor()));

        var concern = concerns.of(id, seat.office().actor()).orElseThrow();
        assertThat(concern.kind()).isEqualTo("concerns");
        assertThat(concerns.open(
                        id,
                        version(id),
                        vn.phoihop.concerns.Field.ENVIRONMENT,
                        time.instant(),
                        seat.office().actor()))
                .contains(Refusal.CONCERN_THERE);
        assertThat(mvc.get().uri("/petitions/" + id).with(seat.office().signedIn()))
                .bodyText()
                .contains(concern.path(), concern.number(), "mở vấn đề");
        assertThat(mvc.get().uri(concern.path()).with(seat.office().signedIn()))
                .hasStatusOk()
                .bodyText()
                .contains("/petitions/" + id);
    }

    @Test
    void isStillCountedAndNotedAfterwards() {
        var id = opinion();
        concerns.open(
                id,
                version(id),
                vn.phoihop.concerns.Field.OTHER,
                time.instant(),
                seat.office().actor());

        Council.succeed(council.act(seat.office(), id, PetitionEvent.OPINION_NOTED, PetitionInput.NOTHING));

        assertThat(council.sheet(id, seat.office()).state()).isEqualTo(PetitionState.NOTED);
    }

    @Test
    void andNoPetitionDoesSoAndNobodyButTheCouncilSide() {
        var petition = council.assigned(seat, "Đề nghị sửa đường liên xã.");
        assertThat(concerns.open(
                        petition,
                        version(petition),
                        vn.phoihop.concerns.Field.OTHER,
                        time.instant(),
                        seat.office().actor()))
                .contains(Refusal.NOT_AN_OPINION);
        assertThat(concerns.mayOpen(petition, seat.specialist().actor())).isFalse();
    }

    @Test
    void isFoundAgainInAListThatWasSaved() {
        opinion();
        save("Ý kiến", "kind=OPINION");
        assertThat(mvc.get().uri("/petitions").with(seat.office().signedIn()))
                .bodyText()
                .contains("href=\"/petitions?kind=OPINION\">Ý kiến</a>");
        assertThat(mvc.get().uri("/petitions").with(seat.chair().signedIn()))
                .bodyText()
                .doesNotContain(">Ý kiến</a></li>", "Bỏ danh sách Ý kiến");

        assertThat(mvc.post()
                        .uri("/petitions/views/forget")
                        .with(seat.office().signedIn())
                        .with(csrf())
                        .param("name", "Ý kiến")
                        .exchange())
                .hasStatus(303);
        assertThat(mvc.get().uri("/petitions").with(seat.office().signedIn()))
                .bodyText()
                .doesNotContain("Bỏ danh sách Ý kiến");
    }

    private void save(String name, String query) {
        assertThat(mvc.post()
                        .uri("/petitions/views?" + query)
                        .with(seat.office().signedIn())
                        .with(csrf())
                        .param("name", name)
                        .exchange())
                .hasStatus(303);
    }

    private PetitionId opinion() {
        return council.collected(
                seat, council.said(seat, PetitionKind.OPINION, "Rác ở bãi tập kết cạnh chợ bốc mùi từ đầu tháng."));
    }

    private int version(PetitionId id) {
        return council.sheet(id, seat.office()).version();
    }
}
