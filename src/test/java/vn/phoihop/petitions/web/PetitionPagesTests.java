package vn.phoihop.petitions.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.phoihop.petitions.Council;
import vn.phoihop.petitions.Council.Seat;
import vn.phoihop.petitions.PetitionId;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Offices.Person;
import vn.phoihop.testing.SettableTime;
import vn.phoihop.testing.Statements;

@ModuleTest
@Import({SettableTime.class, Council.class})
@DisplayName("The pages of petitions")
class PetitionPagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Council council;

    @Autowired
    Statements statements;

    @Autowired
    SettableTime time;

    Seat seat;

    @BeforeEach
    void aCouncil() {
        time.is(SettableTime.MONDAY_AT_NINE);
        seat = council.seat();
    }

    @Test
    void keepWhatWasTypedAndPointAtWhatNamesAPerson() {
        var wording = "Bà Lê Thị Hoa, số điện thoại 0912345678, đề nghị sửa đường.";

        var answer = typed(wording, "keep");

        assertThat(answer).hasStatus(409);
        var page = page(answer);
        assertThat(page.select("textarea[name=wording]").val()).isEqualTo(wording);
        assertThat(page.select(".found-list mark").eachText()).contains("0912345678");
        var redacted = page(typed(wording, "redact"));
        assertThat(redacted.select("textarea[name=wording]").val())
                .doesNotContain("0912345678")
                .contains("đề nghị sửa đường");
    }

    @Test
    void sayHowLongAWordingMayBeAndKeepWhatWasTyped() {
        var wording = "Đề nghị sửa đường liên xã. ".repeat(300).strip();

        var answer = typed(wording, "keep");

        assertThat(answer).hasStatus(422);
        assertThat(page(answer).select("#errors li").eachText())
                .containsExactly("Viết ngắn lại: nhiều nhất 6.000 ký tự.");
        assertThat(page(answer).select("textarea[name=wording]").val()).isEqualTo(wording);
    }

    private MvcTestResult typed(String wording, String then) {
        return mvc.post()
                .uri("/petitions")
                .with(seat.office().signedIn())
                .with(csrf())
                .param("form", UUID.randomUUID().toString())
                .param("round", seat.round().value().toString())
                .param("area", seat.commune().value().toString())
                .param("heldOn", council.today().toString())
                .param("kind", "PETITION")
                .param("wording", wording)
                .param("then", then)
                .exchange();
    }

    @Test
    void showOnlyTheActsOfWhoeverLooks() {
        var id = council.answered(seat, Council.solved());

        assertThat(acts(id, seat.office())).contains("ANSWER_ACCEPTED", "ANSWER_SENT_BACK");
        assertThat(acts(id, seat.specialist())).isEmpty();
    }

    private List<String> acts(PetitionId id, Person by) {
        return page(mvc.get().uri("/petitions/" + id).with(by.signedIn()).exchange())
                .select("#acts form[action*=/acts/]")
                .eachAttr("action")
                .stream()
                .map(action -> action.substring(action.lastIndexOf('/') + 1))
                .toList();
    }

    @Test
    void refuseInASentenceAndKeepTheWords() {
        var id = council.answered(seat, Council.solved());
        var answer = mvc.post()
                .uri("/petitions/" + id + "/acts/ANSWER_ACCEPTED")
                .with(seat.office().signedIn())
                .with(csrf())
                .param("act", "ANSWER_ACCEPTED")
                .param(
                        "version",
                        Integer.toString(council.sheet(id, seat.office()).version()))
                .param("class", "EXPLAINED")
                .exchange();

        assertThat(answer).hasStatus(409);
        assertThat(page(answer).select("[role=alert]").text()).contains("Đổi kết quả thì hãy nêu lý do");
        assertThat(page(answer).select("select[name=class] option[selected]").val())
                .isEqualTo("EXPLAINED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/petitions",
                "/petitions?q=%C4%91%E1%BB%81+ngh%E1%BB%8B",
                "/petitions?round={round}",
                "/petitions/rounds/{round}",
                "/petitions/sessions",
                "/petitions/sessions/{session}",
                "/petitions/sessions/{session}/summary"
            })
    void askNoMoreWhenTheyShowMore(String page) {
        council.collected(seat, "Đề nghị sửa đường liên xã.");
        var address = page.replace("{round}", seat.round().value().toString())
                .replace("{session}", seat.session().value().toString());
        var few = fewestStatements(address);
        for (int i = 0; i < 12; i++) {
            council.collected(seat, "Đề nghị xây dựng công trình số " + i);
        }

        assertThat(fewestStatements(address)).isEqualTo(few);
    }

    /// Of several readings of the page: jobs in the background ask, too.
    private int fewestStatements(String address) {
        return IntStream.range(0, 3)
                .map(time -> statements.during(() -> assertThat(mvc.get()
                                .uri(address)
                                .with(seat.office().signedIn())
                                .exchange())
                        .hasStatusOk()))
                .min()
                .orElseThrow();
    }

    private static Document page(MvcTestResult answer) {
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
