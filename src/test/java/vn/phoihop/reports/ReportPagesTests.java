package vn.phoihop.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.phoihop.organisations.tables.Table;
import vn.phoihop.organisations.tables.Tables;
import vn.phoihop.reports.Round.Asked;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Offices.Person;
import vn.phoihop.testing.Places;
import vn.phoihop.testing.SettableTime;

@ModuleTest
@Import({SettableTime.class, Round.class})
@DisplayName("The pages of reports")
class ReportPagesTests {

    private static final AtomicInteger NEXT = new AtomicInteger();

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Round round;

    @Autowired
    Places places;

    @Autowired
    SettableTime time;

    private Asked asked;

    @BeforeEach
    void aProvinceAsksTwoCommunes() {
        time.is(Round.ASKED);
        asked = round.asked();
    }

    private static Map<String, String> regime(String code) {
        return new java.util.HashMap<>(Map.ofEntries(
                Map.entry("code", code),
                Map.entry("name", "Báo cáo quý về dư luận"),
                Map.entry("kind", "PERIODIC"),
                Map.entry("content", "BOTH"),
                Map.entry("reporters", "Các xã, phường"),
                Map.entry("receivers", "Ủy ban nhân dân tỉnh"),
                Map.entry("way", "Trên hệ thống"),
                Map.entry("deadline", "Trước ngày 25 của tháng cuối quý"),
                Map.entry("frequency", "QUARTER"),
                Map.entry("cutoff", "Ngày 14 của tháng cuối quý"),
                Map.entry("outline", "AG-238"),
                Map.entry("figures", "QC238-XA"),
                Map.entry("guide", ""),
                Map.entry("basis", "")));
    }

    private String aRegime() {
        var code = "THU-" + NEXT.incrementAndGet();
        assertThat(post("/reports/regimes", regime(code), asked.province().specialist()))
                .hasStatus(303);
        return code;
    }

    @Test
    void showARegimeWithItsElevenThings() throws Exception {
        var code = aRegime();

        var page = page(get("/reports/regimes/" + code, asked.province().specialist()));

        assertThat(page.select("dl.facts dt")).hasSize(12);
        assertThat(page.select("dl.facts").text())
                .contains("Các xã, phường", "Hằng quý", "Trước ngày 25 của tháng cuối quý");
        assertThat(page.select("a[href$=/edit]")).isNotEmpty();
        assertThat(page(get("/reports/regimes/" + code, asked.first().specialist()))
                        .select("a[href$=/edit]"))
                .isEmpty();
    }

    @Test
    void keepWhatARegimeSaidBeforeItWasChanged() throws Exception {
        var code = aRegime();
        var by = asked.province().specialist();
        var changed = regime(code);
        changed.put("deadline", "Trước ngày 20 của tháng cuối quý");
        changed.put("version", "0");

        assertThat(post("/reports/regimes/" + code, changed, by)).hasStatus(422);
        changed.put("reason", "Theo công văn điều chỉnh thời hạn");
        assertThat(post("/reports/regimes/" + code, changed, asked.first().specialist()))
                .hasStatus(409);
        assertThat(post("/reports/regimes/" + code, changed, by)).hasStatus(303);
        assertThat(post("/reports/regimes/" + code, changed, by)).hasStatus(409);

        var page = page(get("/reports/regimes/" + code, by));
        assertThat(page.select("dl.facts").text()).contains("Trước ngày 20");
        assertThat(page.select(".thread").text())
                .contains(
                        "Theo công văn điều chỉnh thời hạn",
                        "Trước ngày 25",
                        by.actor().name());
        var former = page(
                get("/reports/regimes/" + code + "?version=0", asked.first().specialist()));
        assertThat(former.select("dl.facts").text()).contains("Trước ngày 25");
        assertThat(former.select(".thread").text()).doesNotContain(by.actor().name());
    }

    @Test
    void beginARegimeOfOnesOwnFromOneThatShips() throws Exception {
        var by = asked.province().specialist();

        var form = page(get("/reports/regimes/new?from=QC238-6T", by));

        assertThat(form.select("input[name=name]").val()).isEqualTo("Báo cáo 6 tháng thực hiện Quy chế 238");
        assertThat(form.select("input[name=code]").val()).isEmpty();
        var changed = regime("QC238-6T");
        changed.put("version", "0");
        changed.put("reason", "Thử");
        assertThat(post("/reports/regimes/QC238-6T", changed, by)).hasStatus(409);
    }

    @Test
    void letARequestBeCopiedToBodiesBeside() throws Exception {
        var beside = places.aDepartmentOf(asked.province().organisation(), "Sở Nội vụ", "SNV");
        var by = asked.province().specialist();
        assertThat(page(get("/reports/requests/new", by)).select("#copies").text())
                .contains("Sở Nội vụ");

        var sent = post(
                "/reports/requests",
                Map.of(
                        "title", "Báo cáo có đồng gửi",
                        "regime", "QC238-6T",
                        "period", "2026-H1",
                        "due", "2026-11-25",
                        "units", asked.first().organisation().value().toString(),
                        "copies", beside.value().toString()),
                by);

        assertThat(sent).hasStatus(303);
        var address = Objects.requireNonNull(sent.getResponse().getRedirectedUrl());
        var facts = page(get(address, by)).select("dl.facts");
        assertThat(facts.text()).contains("Sở Nội vụ");
        assertThat(facts.select("a[href^=/reports/outlines/]").text())
                .as("an outline by its name, not by its code")
                .startsWith("Đề cương");
    }

    @Test
    void giveTheLiveTableOfARequestAsAWorkbook() {
        var first = round.report(asked, asked.first());
        round.give(asked.first(), "VD-01", 7);
        round.sent(first.id(), asked.first(), Round.ASKED);

        var answer = get(
                "/reports/requests/" + asked.request() + "/export.xlsx",
                asked.province().specialist());

        var rows = Tables.read(answer.getResponse().getContentAsByteArray()).rows();
        assertThat(rows).hasSize(2);
        assertThat(cells(rows, first.number())).contains("Đã gửi", "1", "100%", "Đã nhập");
    }

    private static List<String> cells(List<Table.Row> rows, String number) {
        return rows.stream()
                .filter(row -> row.cells().contains(number))
                .findFirst()
                .orElseThrow()
                .cells();
    }

    @Test
    void leadFromAFigureToWhatWasKeptOfIt() throws Exception {
        var first = round.report(asked, asked.first());
        round.give(asked.first(), "VD-01", 7);
        round.sent(first.id(), asked.first(), Round.ASKED);

        var page = page(get(
                "/reports/" + first.id() + "/figures?mark=VD-01",
                asked.province().specialist()));

        var kept = page.select("a[href^=/indicators/snapshots/]").attr("href");
        assertThat(page(get(kept, asked.province().specialist())).select("main").text())
                .contains("VD-01", "7");
    }

    private MvcTestResult get(String path, Person by) {
        return mvc.get().uri(path).with(by.signedIn()).exchange();
    }

    private MvcTestResult post(String path, Map<String, String> fields, Person by) {
        var request = mvc.post().uri(path).with(by.signedIn()).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private static Document page(MvcTestResult answer) throws UnsupportedEncodingException {
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
