package vn.phoihop.press.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import vn.phoihop.organisations.Areas;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.press.Capture;
import vn.phoihop.press.Finding;
import vn.phoihop.press.Found;
import vn.phoihop.press.NewFact;
import vn.phoihop.press.NewPressItem;
import vn.phoihop.press.NewResponse;
import vn.phoihop.press.Place;
import vn.phoihop.press.PressDesk;
import vn.phoihop.press.PressItemId;
import vn.phoihop.press.PressItems;
import vn.phoihop.press.Publication;
import vn.phoihop.press.ResponseKind;
import vn.phoihop.press.Responses;
import vn.phoihop.press.SourceKind;
import vn.phoihop.press.Topic;
import vn.phoihop.press.Verification;
import vn.phoihop.shared.Role;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Offices;
import vn.phoihop.testing.Offices.Person;
import vn.phoihop.testing.Places;
import vn.phoihop.testing.SettableTime;
import vn.phoihop.testing.Statements;

@ModuleTest
@Import(SettableTime.class)
@DisplayName("The pages of the press")
class PressPagesTests {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 6);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    PressItems items;

    @Autowired
    PressDesk desk;

    @Autowired
    Verification verification;

    @Autowired
    Responses responses;

    @Autowired
    Organisations organisations;

    @Autowired
    Areas areas;

    @Autowired
    Places places;

    @Autowired
    Offices offices;

    @Autowired
    SettableTime time;

    @Autowired
    Statements statements;

    Person speaker;
    Person leader;

    @BeforeEach
    void aCommittee() {
        time.is(SettableTime.MONDAY_AT_NINE);
        var committee = places.aCommittee();
        speaker = offices.in(committee, Role.SPOKESPERSON, Role.SPECIALIST);
        leader = offices.in(committee, Role.LEADER);
    }

    private Instant now() {
        return time.instant();
    }

    private PressItemId captured(String title) {
        var area = areas.need(organisations.need(speaker.organisation()).area());
        var publication =
                new Publication("Báo Hòa Giang", title, "https://bao.example/" + UUID.randomUUID(), FRIDAY, null);
        var fresh = new NewPressItem(
                UUID.randomUUID(),
                publication,
                new Place(area.code(), area.name()),
                Topic.ENVIRONMENT,
                List.of(new NewFact("Bãi rác quá tải", true)));
        return ((Capture.Captured<PressItemId>) items.capture(fresh, speaker.actor())).id();
    }

    private int version(PressItemId id) {
        return items.need(id, speaker.actor()).line().version();
    }

    private PressItemId drafted(String words) {
        var id = captured("Bãi rác quá tải");
        desk.assign(id, version(id), speaker.organisation(), List.of(), null, now(), speaker.actor());
        verification.start(id, version(id), List.of(), now(), speaker.actor());
        var wrong = new Found(1, Finding.WRONG, "Chưa vượt công suất", SourceKind.RECORDS, "Sổ cân", FRIDAY, "");
        verification.find(id, version(id), List.of(wrong), "", now(), speaker.actor());
        responses.prepare(id, version(id), NewResponse.answer(ResponseKind.ANSWER, "", words), now(), speaker.actor());
        return id;
    }

    @Test
    void takeUpWhatWasPublishedAndSayBesideTheFieldWhatIsWrong() {
        var form = page(get("/press/new", speaker));
        var typed = new HashMap<String, String>();
        typed.put("form", form.select("[name=form]").val());
        typed.put("outlet", "Báo Hòa Giang");
        typed.put("title", "Cầu mới thông xe");
        typed.put("link", "https://bao.example/cau");
        typed.put("place", form.select("#place option").getLast().val());
        typed.put("topic", "ENVIRONMENT");
        typed.put("isPublished", "true");

        var wrong = post("/press", typed, speaker);
        assertThat(wrong).hasStatus(422);
        assertThat(page(wrong).select("#publishedOn").attr("aria-invalid")).isEqualTo("true");
        assertThat(page(wrong).select("#title").val()).isEqualTo("Cầu mới thông xe");
        typed.put("publishedOn", "2026-11-06");
        var kept = post("/press", typed, speaker);
        assertThat(kept).hasStatus(303);
        var to = Objects.requireNonNull(kept.getResponse().getRedirectedUrl());
        assertThat(post("/press", typed, speaker).getResponse().getRedirectedUrl())
                .isEqualTo(to);
        assertThat(page(get("/press", speaker)).text()).contains("Cầu mới thông xe");
        assertThat(page(get(to, speaker)).select("a[href^=/calendar/clocks/]")).isNotEmpty();
    }

    @Test
    void showTheApproverWhatAnyoneWillSeeAndAskToConfirmOnlyWhatWasFound() {
        var clean = drafted("Giảm tải từ tháng 12.");
        var page = page(get("/press/" + clean, leader));
        assertThat(page.select(".as-public").text()).contains("Giảm tải từ tháng 12.", "Chưa vượt công suất");
        assertThat(page.select("#act-APPROVE [name=confirmed]")).isEmpty();

        var named = drafted("Liên hệ anh Trần Văn Bình, điện thoại 0912 345 678.");
        var asked = page(get("/press/" + named, leader));
        assertThat(asked.select(".found-list mark").eachText()).anyMatch(text -> text.contains("0912 345 678"));
        assertThat(asked.select("#act-APPROVE [name=confirmed]")).hasSize(1);
        var typed = Map.of("version", String.valueOf(version(named)));
        assertThat(post("/press/" + named + "/acts/APPROVE", typed, leader)).hasStatus(409);
        var confirmed = Map.of("version", String.valueOf(version(named)), "confirmed", "true");
        assertThat(post("/press/" + named + "/acts/APPROVE", confirmed, leader)).hasStatus(303);
    }

    @Test
    void nameEveryTermWithItsSourceAndWhetherItWasConfirmed() {
        var terms = page(get("/press/terms", speaker));

        assertThat(terms.select("tbody tr td:first-child").eachText())
                .containsExactlyInAnyOrder("PI-K", "PI-A", "PC-L4S", "CL-C", "X");
        assertThat(terms.select("tr:contains(PI-A)").text())
                .contains("30 ngày", "Luật Báo chí 2016", "chưa xác nhận căn cứ pháp lý");
    }

    @Test
    void tellTheSpokespersonOnTheFirstPageWhatIsOwed() {
        captured("Bãi rác quá tải");
        time.is("2026-12-20");

        var tiles = page(get("/", speaker));

        assertThat(tiles.select("a.tile[href^=/press]").eachText())
                .containsExactly("1tin báo chí đang chờ trả lời", "1tin báo chí quá hạn trả lời");
        var clerk = offices.in(speaker.organisation(), Role.CLERK);
        assertThat(page(get("/", clerk)).select("a.tile[href^=/press]")).isEmpty();
    }

    @Test
    void askTheDatabaseAsOftenForManyLinesAsForFew() {
        captured("Một");
        var few = fewest();
        IntStream.range(0, 20).forEach(i -> captured("Tin " + i));

        assertThat(fewest()).isEqualTo(few);
    }

    private int fewest() {
        return IntStream.range(0, 5)
                .map(turn -> statements.during(() -> get("/press", speaker)))
                .min()
                .orElseThrow();
    }

    @Test
    void sayInListFileAndAnswerForProgramsThatATermIsProvisional() {
        time.is("2026-12-20");
        var area = areas.need(organisations.need(speaker.organisation()).area());
        var publication = new Publication(
                "Báo", "Tin cuối năm", "https://bao.example/cuoi-nam", LocalDate.of(2026, 12, 18), null);
        items.capture(
                new NewPressItem(
                        UUID.randomUUID(),
                        publication,
                        new Place(area.code(), area.name()),
                        Topic.ENVIRONMENT,
                        List.of()),
                speaker.actor());

        assertThat(page(get("/press", speaker)).select("tbody tr").text()).contains("tạm tính");
        assertThat(get("/press/export.csv", speaker)).bodyText().contains("(tạm tính)");
        assertThat(get("/api/v1/press", speaker)).bodyText().contains("\"provisional\":true");
    }

    @Test
    void planAnOccasionAndComposeADigest() {
        captured("Cầu mới thông xe");
        for (var address : List.of("/press/occasions", "/press/occasions/new", "/press/digests")) {
            assertThat(get(address, speaker)).hasStatusOk();
        }
        var typed = Map.of(
                "form",
                UUID.randomUUID().toString(),
                "kind",
                "BRIEFING_QUARTERLY",
                "title",
                "Giao ban quý",
                "startsAt",
                "2026-11-12T14:00",
                "agenda",
                "1. Tình hình\n2. Hỏi đáp");
        var planned = post("/press/occasions", typed, speaker);
        assertThat(planned).hasStatus(303);
        var sheet = page(get(Objects.requireNonNull(planned.getResponse().getRedirectedUrl()), speaker));
        assertThat(sheet.text()).contains("Giao ban quý", "Hỏi đáp");
        assertThat(sheet.select(".as-public")).isEmpty();

        var days = Map.of("form", UUID.randomUUID().toString(), "from", "2026-11-02", "to", "2026-11-08");
        var composed = post("/press/digests", days, speaker);
        assertThat(composed).hasStatus(303);
        var digest = page(get(Objects.requireNonNull(composed.getResponse().getRedirectedUrl()), speaker));
        assertThat(digest.select(".paper-frame").text()).contains("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH");
    }

    private MvcTestResult get(String address, Person who) {
        return mvc.get().uri(address).with(who.signedIn()).exchange();
    }

    private MvcTestResult post(String address, Map<String, String> values, Person who) {
        var form = new LinkedMultiValueMap<String, String>();
        values.forEach(form::add);
        return mvc.post()
                .uri(address)
                .with(who.signedIn())
                .with(csrf())
                .params(form)
                .exchange();
    }

    private static Document page(MvcTestResult result) {
        try {
            return Jsoup.parse(result.getResponse().getContentAsString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
