package vn.phoihop.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.HashMap;
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
import vn.phoihop.indicators.PeriodCode;
import vn.phoihop.reports.Round.Desk;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Offices.Person;
import vn.phoihop.testing.Places;
import vn.phoihop.testing.SettableTime;

@ModuleTest
@Import({SettableTime.class, Round.class})
@DisplayName("An outline of one’s own")
class OutlinePagesTests {

    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final String FIRST = """
            I. Kết quả thực hiện
            ? Nêu số vấn đề và kết quả.
            > Trong kỳ phát sinh [[VD-01]] vấn đề.
            II. Nhiệm vụ thời gian tới""";
    private static final String SECOND = """
            I. Kết quả thực hiện
            ? Nêu số vấn đề và kết quả.
            > Trong kỳ phát sinh [[VD-01]] vấn đề.
            II. Chuyển đổi số
            III. Nhiệm vụ thời gian tới""";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Round round;

    @Autowired
    Places places;

    @Autowired
    ReportRequests requests;

    @Autowired
    RequestSheets sheets;

    @Autowired
    ReportSheets reports;

    @Autowired
    SettableTime time;

    private Desk office;
    private Desk unit;
    private String code;

    @BeforeEach
    void anOfficeWithAnOutline() {
        time.is(Round.ASKED);
        var province = places.aProvince();
        office = round.desk(places.aCommitteeOf(province));
        unit = round.desk(places.aCommitteeOf(places.aCommuneOf(province)));
        code = "DC-" + NEXT.incrementAndGet();
        var answer = post("/reports/outlines", said(FIRST), office.specialist());
        assertThat(answer).hasStatus(303);
    }

    private Map<String, String> said(String sections) {
        return new HashMap<>(Map.of(
                "code", code,
                "name", "Đề cương riêng",
                "source", "",
                "sections", sections,
                "opening", "Mở đầu riêng.",
                "closing", ""));
    }

    private Map<String, String> changed(int version, String from) {
        var values = said(SECOND);
        values.put("version", Integer.toString(version));
        values.put("from", from);
        values.put("reason", "Theo công văn bổ sung mục chuyển đổi số");
        return values;
    }

    @Test
    void isShownAgainAsItWasWrittenWhenItIsChanged() throws Exception {
        var form = page(get("/reports/outlines/" + code + "/edit", office.specialist()));

        assertThat(Objects.requireNonNull(form.getElementById("sections"))
                        .wholeText()
                        .strip())
                .isEqualTo(FIRST);
        assertThat(form.select("#opening").text()).isEqualTo("Mở đầu riêng.");
    }

    @Test
    void isNotKeptWhileALineOrAFigureOfItIsNotUnderstood() throws Exception {
        var values = said("I- KẾT QUẢ\n> Đã giải quyết [[VD-02]], còn [[VD-99]] và [[cái gì đó]].\nPhần thứ hai");
        values.put("code", code + "-B");

        var refused = post("/reports/outlines", values, office.specialist());

        assertThat(refused).hasStatus(422);
        var page = Jsoup.parse(refused.getResponse().getContentAsString());
        assertThat(page.select("#unread li").eachText()).containsExactly("Phần thứ hai", "[[VD-99]]", "[[cái gì đó]]");
        assertThat(page.select("#sections").text()).contains("Phần thứ hai");
    }

    @Test
    void isChangedAsANewVersionWithADayAndAReason() throws Exception {
        var path = "/reports/outlines/" + code;
        var silent = changed(0, "15/12/2026");
        silent.put("reason", "");
        var refused = post(path, silent, office.specialist());
        assertThat(refused).hasStatus(422);
        assertThat(Objects.requireNonNull(Jsoup.parse(refused.getResponse().getContentAsString())
                                .getElementById("sections"))
                        .wholeText())
                .contains("Chuyển đổi số");
        assertThat(post(path, changed(0, "15/12/2026"), unit.specialist())).hasStatus(409);
        assertThat(post(path, changed(0, "15/12/2026"), office.specialist())).hasStatus(303);

        var latest = page(get(path, unit.specialist()));
        assertThat(latest.select(".outline-list").text()).contains("II. Chuyển đổi số", "III. Nhiệm vụ");
        assertThat(latest.select(".thread").text())
                .contains("Theo công văn bổ sung mục chuyển đổi số", "15/12/2026")
                .doesNotContain(office.actor().name());
        assertThat(latest.select("a[href$=/edit]")).isEmpty();
        var former = page(get(path + "?version=0", unit.specialist()));
        assertThat(former.select(".outline-list").text())
                .contains("II. Nhiệm vụ")
                .doesNotContain("Chuyển đổi số");
        assertThat(former.select(".alert a").attr("href")).isEqualTo(path);
    }

    @Test
    void isNotOverwrittenByWhoSawAnOlderOne() {
        var path = "/reports/outlines/" + code;
        post(path, changed(0, "15/12/2026"), office.specialist());

        assertThat(post(path, changed(0, "15/12/2026"), office.leader())).hasStatus(409);
        assertThat(post(path, changed(1, "14/12/2026"), office.leader()))
                .as("a version from before the latest begins")
                .hasStatus(409);
        assertThat(post(path, changed(1, "15/12/2026"), office.leader())).hasStatus(303);
    }

    @Test
    void isComparedVersionByVersion() throws Exception {
        post("/reports/outlines/" + code, changed(0, "15/12/2026"), office.specialist());

        var page = page(get("/reports/outlines/" + code + "/compare", unit.specialist()));

        assertThat(page.select(".compare ins").text()).contains("Chuyển đổi số");
        assertThat(page.select(".compare tr:not(.differs)").text()).contains("I. Kết quả thực hiện");
        assertThat(page(get("/reports/outlines/" + code + "/compare?before=1&after=1", unit.specialist()))
                        .select(".nothing"))
                .isNotEmpty();
    }

    @Test
    void isFollowedInTheVersionOfThePeriodAndARunningRoundKeepsIts() throws Exception {
        var running = ask("2026-H1", "2026-11-20");
        var path = "/reports/outlines/" + code;
        post(path, changed(0, "14/12/2026"), office.specialist());
        var sameHalf = ask("2026-H1", "2026-11-21");
        var next = ask("2026-H2", "2026-12-20");

        requests.issue(running, 0, Round.ASKED, office.leader().actor());
        requests.issue(sameHalf, 0, Round.ASKED, office.leader().actor());
        requests.issue(next, 0, Round.ASKED, office.leader().actor());

        assertThat(titles(running)).contains("Nhiệm vụ thời gian tới").doesNotContain("Chuyển đổi số");
        assertThat(titles(sameHalf)).doesNotContain("Chuyển đổi số");
        assertThat(titles(next)).contains("Chuyển đổi số", "Nhiệm vụ thời gian tới");
        var page = page(get("/reports/requests/" + next, office.specialist()));
        assertThat(page.select("a[href=" + path + "?version=1]").text()).contains("Phiên bản 2");
    }

    private RequestId ask(String period, String due) {
        var fresh = NewRequest.of(
                "Báo cáo theo đề cương riêng",
                "QC238-6T",
                code,
                PeriodCode.parse(period).orElseThrow(),
                LocalDate.parse(due),
                List.of(unit.organisation()));
        return ((Drafted.Done) requests.draft(fresh, Round.ASKED, office.actor())).id();
    }

    private List<String> titles(RequestId id) {
        var report = sheets.need(id, office.actor()).units().getFirst().report().id();
        return reports.need(report, unit.actor()).sections().stream()
                .map(section -> section.title())
                .toList();
    }

    @Test
    void beginsFromOneThatShipsWhichNobodyChanges() throws Exception {
        var form = page(get("/reports/outlines/new?from=AG-238", office.specialist()));

        assertThat(form.select("#code").val()).isEmpty();
        assertThat(Objects.requireNonNull(form.getElementById("sections")).wholeText())
                .contains("1.1. Công tác phổ biến, giáo dục pháp luật", "? ");
        assertThat(page(get("/reports/outlines/AG-238", office.specialist())).select("a[href$=/edit]"))
                .isEmpty();
        var values = changed(0, "15/12/2026");
        assertThat(post("/reports/outlines/AG-238", values, office.specialist()))
                .hasStatus(409);
    }

    @Test
    void speaksEnglish() throws Exception {
        var page = page(mvc.get()
                .uri("/reports/outlines/" + code)
                .cookie(new Cookie("language", "en"))
                .with(office.specialist().signedIn())
                .exchange());

        assertThat(page.select("a[href$=/edit]").text()).isEqualTo("Change as a new version");
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
