package vn.phoihop.concerns.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.phoihop.concerns.ConcernId;
import vn.phoihop.concerns.Procedure;
import vn.phoihop.shared.Role;
import vn.phoihop.testing.ModuleTest;

@ModuleTest
@DisplayName("The pages of concerns")
class ConcernPagesTests extends ConcernPageCase {

    @Test
    void writeAConcernDownAndShowTheCodeOnce() {
        var typed = typed("Đường vào trường ngập", UUID.randomUUID());

        var posted = post("/concerns", typed, desk);

        assertThat(posted).hasStatus(303);
        var to = posted.getResponse().getRedirectedUrl();
        var cookies = posted.getResponse().getCookies();
        var first = mvc.get()
                .uri(to == null ? "" : to)
                .with(desk.signedIn())
                .cookie(cookies)
                .exchange();
        var again = mvc.get()
                .uri(to == null ? "" : to)
                .with(desk.signedIn())
                .cookie(cookies)
                .exchange();
        assertThat(page(first).select(".one-time").text()).matches("([A-Z2-9]{4}-){4}[A-Z2-9]{4}");
        assertThat(page(again).select(".one-time")).isEmpty();
    }

    @Test
    void sayWhatIsWrongBesideTheFieldAndKeepWhatWasTyped() {
        var typed = new java.util.HashMap<>(typed("Đường ngập", UUID.randomUUID()));
        typed.put("area", "Xã Không Có");

        var answer = post("/concerns", typed, desk);

        assertThat(answer).hasStatus(422);
        assertThat(page(answer).select("#area").attr("value")).isEqualTo("Xã Không Có");
        assertThat(page(answer).select("#area").attr("aria-invalid")).isEqualTo("true");
    }

    @ParameterizedTest
    @EnumSource(Procedure.class)
    void pointWhatHasAProcedureOfItsOwnThereAndKeepNothingOfIt(Procedure procedure) {
        var typed = new java.util.HashMap<>(typed("Việc của ông N", UUID.randomUUID()));
        typed.put("nature", procedure.name());

        var answer = post("/concerns", typed, desk);

        assertThat(answer).hasStatusOk();
        assertThat(page(answer).select("[role=alert]").text())
                .contains(
                        switch (procedure) {
                            case COMPLAINT -> "hiếu nại";
                            case DENUNCIATION -> "ố cáo";
                            case COURT -> "òa án";
                            case POLICE -> "ông an";
                        });
        assertThat(page(answer).html()).doesNotContain("ông N");
        assertThat(page(get("/concerns?phase=ALL", desk)).select("[data-walk-line]"))
                .isEmpty();
    }

    @Test
    void offerThoseThatMayBeTheSameBeforeANewOneIsWritten() {
        given("Đường vào trường ngập nước");

        var answer = post("/concerns", typed("duong vao truong ngap nuoc", UUID.randomUUID()), desk);

        assertThat(answer).hasStatusOk();
        assertThat(page(answer).select("[role=alert] a").text()).contains("Đường vào trường ngập nước");
        assertThat(page(answer).select("[name=viewed]")).hasSize(1);
    }

    @Test
    void showOnlyTheActsThatAreAllowedEachWithItsEffect() {
        var id = given("Cầu sập");

        var ofDesk = page(get("/concerns/" + id, desk));

        assertThat(ofDesk.select("details.act form").eachAttr("action"))
                .contains("/concerns/" + id + "/triage", "/concerns/" + id + "/refer")
                .doesNotContain("/concerns/" + id + "/send", "/concerns/" + id + "/lower");
        assertThat(ofDesk.select("details.act"))
                .allSatisfy(act -> assertThat(act.select(".form-hint").text()).isNotEmpty());
    }

    @Test
    void rateAConcernFromTheFormAndSayWhy() {
        var id = given("Bồi thường chưa trả");

        assertThat(post("/concerns/" + id + "/triage", rated(id), desk)).hasStatus(303);

        var page = page(get("/concerns/" + id, desk));
        assertThat(page.select(".why").text()).startsWith("Mức 3 vì thiệt hại nghiêm trọng (H3)");
        assertThat(page.select(".rating tbody tr")).hasSize(6);
        assertThat(page.select("a[href^=/calendar/clocks/]")).isNotEmpty();
    }

    @Test
    void askForALineOfEvidenceForEachValue() {
        var id = given("Bồi thường chưa trả");
        var typed = new java.util.HashMap<>(rated(id));
        typed.put("evidence-H", "");

        var answer = post("/concerns/" + id + "/triage", typed, desk);

        assertThat(answer).hasStatus(422);
        assertThat(page(answer).select("#triage-evidence-H").attr("aria-invalid"))
                .isEqualTo("true");
        assertThat(page(answer).select("#triage-evidence-D").attr("value")).isEqualTo("Biên bản");
    }

    @Test
    void refuseWithASentenceAndSayThatSomebodyWasFaster() {
        var id = given("Mất nước");
        var old = new java.util.HashMap<>(rated(id));
        old.put("version", "7");

        assertThat(page(post("/concerns/" + id + "/triage", old, desk))
                        .select("[role=alert]")
                        .text())
                .contains("Vừa có người khác");
        assertThat(post("/concerns/" + id + "/send", Map.of("version", "0"), desk))
                .hasStatus(409);
    }

    @Test
    void showABoardAMapWithItsTableAnAgreementAndFiles() {
        given("Mất điện");

        assertThat(page(get("/concerns/board", desk)).select(".board section")).hasSize(6);
        var map = page(get("/concerns/map", desk));
        assertThat(map.select(".tile-map a").text()).contains(communeName);
        assertThat(map.select("tbody th").eachText()).containsExactly(communeName);
        assertThat(get("/concerns/agreement", desk)).hasStatusOk();
        assertThat(get("/concerns/export.xlsx", desk)).hasStatusOk();
        assertThat(get("/concerns/export.csv", desk)).bodyText().contains("Mất điện");
        assertThat(get("/api/v1/concerns", desk)).bodyText().contains("Mất điện");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/concerns",
                "/concerns?phase=ALL",
                "/concerns?q=vấn đề",
                "/concerns?level=3",
                "/search?q=vấn đề",
                "/concerns/export.csv",
                "/concerns/export.xlsx",
                "/concerns/agreement",
                "/concerns/board",
                "/concerns/map",
                "/api/v1/concerns"
            })
    void askTheDatabaseAsOftenForManyLinesAsForFew(String address) {
        given("Vấn đề đầu tiên");
        var few = fewestStatements(address);
        IntStream.range(0, 20).forEach(i -> given("Vấn đề " + i));

        assertThat(fewestStatements(address)).isLessThanOrEqualTo(few);
    }

    @Test
    void letAnyoneReportWithoutACookieAndFollowByTheCode() {
        concerns.takeDesk(head.actor());
        var typed = new java.util.HashMap<>(typed("Rác không thu gom", UUID.randomUUID()));
        typed.put("phone", "0912345678");

        var sent = mvc.post().uri("/phan-anh").params(form(typed)).exchange();

        assertThat(sent).hasStatusOk();
        assertThat(sent.getResponse().getCookies()).isEmpty();
        var code = page(sent).select("#receipt-code").text();
        assertThat(code).matches("([A-Z2-9]{4}-){4}[A-Z2-9]{4}");
        var own = mvc.post()
                .uri("/phan-anh/tra-cuu")
                .param("code", code.toLowerCase(java.util.Locale.ROOT))
                .exchange();
        assertThat(own.getResponse().getCookies()).isEmpty();
        assertThat(page(own).select("h1").text()).contains("Rác không thu gom");
        assertThat(page(own).html()).doesNotContain("0912345678");
        assertThat(page(own).select("form").eachAttr("action"))
                .containsExactlyInAnyOrder("/phan-anh/tra-cuu/withdraw", "/phan-anh/tra-cuu/remove-details");
    }

    @Test
    void limitGuessingOfCodes() {
        IntStream.range(0, 20).forEach(i -> guess("198.51.100.7"));

        assertThat(guess("198.51.100.7")).hasStatus(429);
        assertThat(guess("198.51.100.8")).hasStatus(404);
    }

    @Test
    void showTheRubricToAnyoneWithItsAnchorsGatesAndWhoConfirmedIt() {
        var open = mvc.get().uri("/phan-anh/thang-danh-gia").exchange();
        assertThat(open.getResponse().getCookies()).isEmpty();
        assertThat(page(open).select(".rubric-anchors tbody tr")).hasSize(6);
        assertThat(page(open).text()).contains("thiệt hại nghiêm trọng (H3)", "G6", "Không bao giờ là căn cứ");
        var english = mvc.get().uri("/phan-anh/thang-danh-gia?lang=en").exchange();
        assertThat(page(english).text()).contains("Never taken into account", "serious harm (H3)");

        var page = page(get("/concerns/rubric", desk));
        assertThat(page.select(".rubric-anchors tbody tr")).hasSize(6);
        assertThat(page.text()).contains("Đang áp dụng", "chưa có cơ quan nào phê duyệt");
        assertThat(page.select("form[action$=/try], a[href$=/rubric/new]")).isEmpty();
        assertThat(get("/concerns/rubric/999", desk)).hasStatus(404);
    }

    @Test
    void proposeTryAndPutAVersionOfTheRubricInForce() {
        var coordinator = desk.and(Role.COORDINATOR);
        var form = page(get("/concerns/rubric/new", coordinator));
        var typed = new HashMap<String, String>();
        form.select("form.task-form input[name], form.task-form textarea[name]").stream()
                .filter(field -> !field.attr("type").equals("checkbox") || field.hasAttr("checked"))
                .forEach(field -> typed.put(field.attr("name"), field.val()));
        typed.put("weight-H", "-3");
        typed.put("why", "Coi trọng thiệt hại");

        assertThat(post("/concerns/rubric", typed, desk.colleague(Role.SPECIALIST)))
                .hasStatus(403);
        var wrong = post("/concerns/rubric", typed, coordinator);
        assertThat(wrong).hasStatus(422);
        assertThat(page(wrong).select("#weight-H").attr("aria-invalid")).isEqualTo("true");
        typed.put("weight-H", "31");
        var proposed = post("/concerns/rubric", typed, coordinator);
        assertThat(proposed).hasStatus(303);
        var address = java.util.Objects.requireNonNull(proposed.getResponse().getRedirectedUrl());
        assertThat(page(get(address, coordinator)).text()).contains("Chưa chạy thử");
        assertThat(post(address + "/try", Map.of(), coordinator)).hasStatus(303);
        assertThat(page(get(address, coordinator)).text()).contains("Đã chạy trên");
        var own = Map.of("decision", "QĐ 1/QĐ-UBND", "from", "2999-01-01");
        assertThat(post(address + "/confirm", own, head)).hasStatus(409);
        assertThat(post(address + "/drop", Map.of(), coordinator)).hasStatus(303);
        assertThat(page(get(address, coordinator)).text()).contains("Đã rút");
    }

    @Test
    void letTheReporterAskForASecondRatingThatIsGivenWithoutSeeingTheFirst() {
        concerns.takeDesk(head.actor());
        var sent = mvc.post()
                .uri("/phan-anh")
                .params(form(typed("Kè sông sạt", UUID.randomUUID())))
                .exchange();
        var code = page(sent).select("#receipt-code").text();
        var list = page(get("/concerns?q=" + "sạt", desk));
        var id = new ConcernId(
                UUID.fromString(list.select("[data-walk-line]").attr("href").substring("/concerns/".length())));
        var rated = rated(id);
        rated.put("evidence-H", "Biên bản số chín mươi chín");
        assertThat(post("/concerns/" + id + "/triage", rated, desk)).hasStatus(303);

        var own = mvc.post()
                .uri("/phan-anh/tra-cuu/second-rating")
                .param("code", code)
                .param("words", "Mười hộ ở sát mép sạt")
                .exchange();

        assertThat(own).hasStatusOk();
        assertThat(page(own).text()).contains("Mười hộ ở sát mép sạt");
        assertThat(page(own).select("form[action$=second-rating]")).isEmpty();
        var other = desk.colleague(Role.SPECIALIST);
        assertThat(page(get("/concerns/agreement", other))
                        .select("a[href$=/blind]")
                        .eachAttr("href"))
                .contains("/concerns/" + id + "/blind");
        var blind = page(get("/concerns/" + id + "/blind", other));
        assertThat(blind.text()).contains("Cứ mưa là ngập").doesNotContain("chín mươi chín", "Mức 3");
        assertThat(blind.select("option[selected][value=3]")).isEmpty();
        assertThat(post("/concerns/" + id + "/blind", rated, other)).hasStatus(303);
        var after = mvc.post().uri("/phan-anh/tra-cuu").param("code", code).exchange();
        assertThat(page(after).text()).contains("Một người chưa xem đánh giá trước");
    }

    @Test
    void refuseTheSecondSignatureOfNothing() {
        var id = given("Cầu Bến Đò xuống cấp");
        var version = String.valueOf(sheets.need(id, desk.actor()).line().version());
        var nothing = Map.of("version", version, "proposal", "", "agreed", "true");

        assertThat(post("/concerns/" + id + "/decide", nothing, head)).hasStatus(409);
        assertThat(post("/concerns/" + id + "/decide", Map.of("proposal", ""), head))
                .hasStatus(409);
        assertThat(post("/concerns/" + new UUID(0, 0) + "/decide", nothing, head))
                .hasStatus(404);
    }

    private MvcTestResult guess(String network) {
        return mvc.post()
                .uri("/phan-anh/tra-cuu")
                .param("code", "AAAA-BBBB-CCCC-DDDD-EEEE")
                .with(request -> {
                    request.setRemoteAddr(network);
                    return request;
                })
                .exchange();
    }

    @Test
    void takesWhatIsTypedComposedAndWithoutWhatNoDatabaseKeeps() {
        var words = "Cầu Ngã Bảy sập lan can";
        var typed = new HashMap<>(typed(Normalizer.normalize(words, Normalizer.Form.NFD) + "\0", UUID.randomUUID()));
        typed.put("facts", "Từ tuần trước\0");

        assertThat(post("/concerns", typed, desk)).hasStatus(303);
        assertThat(page(get("/concerns?q=" + words, desk)).select("tbody tr").text())
                .contains(words);
        assertThat(get("/concerns?q=a\0b", desk)).hasStatusOk();
    }

    @Test
    void giveACodeAlsoWhenTheFormWasSentTwice() {
        concerns.takeDesk(head.actor());
        var typed = typed("Ổ gà trước chợ", UUID.randomUUID());

        var first = page(mvc.post().uri("/phan-anh").params(form(typed)).exchange());
        var second = page(mvc.post().uri("/phan-anh").params(form(typed)).exchange());

        for (var sent : List.of(first, second)) {
            var code = sent.select("#receipt-code").text();
            assertThat(page(mvc.post()
                                    .uri("/phan-anh/tra-cuu")
                                    .param("code", code)
                                    .exchange())
                            .select("h1")
                            .text())
                    .contains("Ổ gà trước chợ");
        }
        assertThat(page(get("/concerns?q=ổ gà trước chợ", desk)).select("tbody tr"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "facts", "wish", "place", "phone"})
    void refuseWhatIsLongerThanAnybodyReadsAndKeepWhatWasTyped(String field) {
        concerns.takeDesk(head.actor());
        var typed = new HashMap<>(typed("Ổ gà trước chợ", UUID.randomUUID()));
        typed.put(field, "dài ".repeat(5000));

        var sent = mvc.post().uri("/phan-anh").params(form(typed)).exchange();

        assertThat(sent).hasStatus(422);
        assertThat(page(sent).select("[name=area]").val()).isEqualTo(communeName);
        assertThat(page(sent).select("[name=" + field + "]").attr("aria-invalid"))
                .isEqualTo("true");
    }

    @Test
    void refuseLongWordsFromWhoeverHasACode() {
        var opened = opened("Cống hở trước trường");
        assertThat(mvc.post()
                        .uri("/phan-anh/tra-cuu/withdraw")
                        .param("code", opened.receipt())
                        .param("words", "dài ".repeat(10_000))
                        .exchange())
                .hasStatus(409);
    }
}
