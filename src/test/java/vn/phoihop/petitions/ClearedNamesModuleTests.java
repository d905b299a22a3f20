package vn.phoihop.petitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.phoihop.petitions.Council.Seat;
import vn.phoihop.publicsite.spi.PublicBoard;
import vn.phoihop.publicsite.spi.PublicKind;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Offices;
import vn.phoihop.testing.SettableTime;

@ModuleTest
@Import({SettableTime.class, Council.class})
@DisplayName("A name that looks like that of a person and is not")
class ClearedNamesModuleTests {

    private static final String LAKE = "Hồ Kim Ngọc";
    private static final String WORDING = "Chưa ai trả lời về " + LAKE + ".";

    @Autowired
    ClearedNames names;

    @Autowired
    NameRetention retention;

    @Autowired
    Petitions petitions;

    @Autowired
    Publications publications;

    @Autowired
    PublicBoard board;

    @Autowired
    Council council;

    @Autowired
    Offices offices;

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
    void stopsAPetitionUntilTwoPeopleSayThatItIsNone() {
        assertThat(collected()).isEqualTo(new Collected.Refused(Refusal.PERSONAL_DATA));
        assertThat(names.ask(LAKE, "hồ thủy lợi", seat.office().actor())).isEmpty();
        assertThat(collected()).isEqualTo(new Collected.Refused(Refusal.PERSONAL_DATA));

        assertThat(names.clear(key(), seat.office().actor())).contains(Refusal.SAME_PERSON);
        assertThat(names.clear(key(), seat.specialist().actor())).contains(Refusal.NOT_YOURS);
        assertThat(names.clear(key(), seat.chair().actor())).isEmpty();

        assertThat(collected()).isInstanceOf(Collected.Kept.class);
        assertThat(names.find(List.of(WORDING), seat.specialist().actor())).isEmpty();
        assertThat(names.find(List.of(WORDING), council.seat().office().actor()))
                .hasSize(1);
    }

    @Test
    void isSeenByNobodyElseWhileItWaitsAndLetGoWhenNobodyAgrees() {
        names.ask(LAKE, "hồ thủy lợi", seat.office().actor());

        assertThat(names.names(seat.specialist().actor())).isEmpty();
        assertThat(names.waiting(seat.chair().actor())).isEqualTo(1);
        retention.letGo(time.instant().plus(Duration.ofDays(29)), "thử", 200);
        assertThat(names.waiting(seat.chair().actor())).isEqualTo(1);
        retention.letGo(time.instant().plus(Duration.ofDays(31)), "thử", 200);
        assertThat(names.waiting(seat.chair().actor())).isZero();
    }

    @Test
    void isNeverANumberAnAddressOrAMailbox() {
        for (var text : List.of("0912345678", "hoa@example.com", "số nhà 12 đường Lê Lợi", "Hoa")) {
            assertThat(names.ask(text, "thử", seat.office().actor())).contains(Refusal.NOT_A_NAME);
        }
        clear();
        var said = council.said(seat, LAKE + " cạnh nhà 0912345678");
        assertThat(petitions.collect(said, time.instant(), seat.office().actor()))
                .isEqualTo(new Collected.Refused(Refusal.PERSONAL_DATA));
    }

    @Test
    void standsOnThePublicPageOnceItIsCleared() {
        clear();
        var id = council.answered(seat, Council.solved());
        Council.succeed(publications.propose(
                id, version(id), WORDING, time.instant(), seat.office().actor()));
        Council.succeed(publications.publish(
                id, version(id), time.instant(), seat.chair().actor()));
        Council.succeed(council.act(seat.office(), id, PetitionEvent.ANSWER_ACCEPTED, PetitionInput.NOTHING));

        assertThat(board.isShown(
                        PublicKind.PETITION, council.sheet(id, seat.office()).number()))
                .isTrue();
    }

    @Test
    void isAskedForAndAgreedToOnItsPage() {
        assertThat(mvc.post()
                        .uri("/petitions/names")
                        .with(seat.office().signedIn())
                        .with(csrf())
                        .param("name", LAKE)
                        .param("why", "hồ thủy lợi")
                        .exchange())
                .hasStatus(303);
        assertThat(mvc.get().uri("/petitions/names").with(seat.office().signedIn()))
                .bodyText()
                .contains(LAKE, "một đồng nghiệp cần đồng ý")
                .doesNotContain("Đúng, không phải tên người");
        assertThat(mvc.get().uri("/petitions/names").with(seat.chair().signedIn()))
                .bodyText()
                .contains("Đúng, không phải tên người");
        assertThat(mvc.get().uri("/petitions/names").with(seat.specialist().signedIn()))
                .bodyText()
                .doesNotContain(LAKE + "</strong>");
        assertThat(mvc.post()
                        .uri("/petitions/names/clear")
                        .with(seat.office().signedIn())
                        .with(csrf())
                        .param("key", key())
                        .exchange())
                .hasStatus(409);
    }

    private Collected collected() {
        return petitions.collect(
                council.said(seat, WORDING), time.instant(), seat.office().actor());
    }

    private void clear() {
        Council.succeed(names.ask(LAKE, "hồ thủy lợi", seat.office().actor()));
        Council.succeed(names.clear(key(), seat.chair().actor()));
    }

    private static String key() {
        return "hồ kim ngọc";
    }

    private int version(PetitionId id) {
        return council.sheet(id, seat.office()).version();
    }
}
