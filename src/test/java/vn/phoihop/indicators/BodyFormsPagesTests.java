package vn.phoihop.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.phoihop.organisations.AreaId;
import vn.phoihop.organisations.Areas;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.organisations.tables.Tables;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Role;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Offices;
import vn.phoihop.testing.Offices.Person;
import vn.phoihop.testing.Places;

@ModuleTest
@Import({Reporting.class, Ledgers.class})
@DisplayName("A form that each body fills in for itself")
class BodyFormsPagesTests {

    @Autowired
    Reporting reporting;

    @Autowired
    Ledgers ledgers;

    @Autowired
    Catalogue catalogue;

    @Autowired
    RollUps rollUps;

    @Autowired
    Offices offices;

    @Autowired
    Places places;

    @Autowired
    Areas areas;

    @Autowired
    Organisations organisations;

    @Autowired
    MockMvcTester mvc;

    AreaId province;
    Person committee;
    Person construction;
    Person health;
    Figure answered;
    Figure written;
    Form form;

    @BeforeEach
    void aProvinceWithTwoDepartments() {
        province = places.aProvince();
        var above = places.aCommitteeOf(province);
        committee = offices.in(above, Role.SPECIALIST, Role.LEADER);
        construction = offices.in(places.aDepartmentOf(above, "Sở Xây dựng", "SXD"), Role.SPECIALIST, Role.LEADER);
        health = offices.in(places.aDepartmentOf(above, "Sở Y tế", "SYT"), Role.SPECIALIST);
        answered = reporting.establish(NewIndicator.count(
                        reporting.code(), "Thông tin đã phản hồi", "thông tin", AreaLevel.PROVINCE, Places.FOUNDED)
                .eachBody());
        written = reporting.establish(
                NewIndicator.count(reporting.code(), "Hồ sơ đã lập", "hồ sơ", AreaLevel.PROVINCE, Places.FOUNDED)
                        .counted(Ledgers.WRITTEN)
                        .eachBody());
        form = catalogue.setUp(
                reporting.code(),
                "Biểu của từng cơ quan",
                "ND09",
                AreaLevel.PROVINCE,
                List.of(answered.code(), written.code()));
    }

    private String code() {
        return areas.need(province).code();
    }

    private static String line(Organisations organisations, OrganisationId body) {
        return organisations.need(body).line().value().toString();
    }

    private String address(Person of) {
        return "/indicators/forms/" + form.code() + "/" + line(organisations, of.organisation()) + "/ND09:2026-H1";
    }

    private MvcTestResult get(String address, Person as) {
        return mvc.get().uri(address).with(as.signedIn()).exchange();
    }

    private static Document page(MvcTestResult answer) throws UnsupportedEncodingException {
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    private MvcTestResult file(Person of, Person by, int version, String value, String reason) {
        return mvc.post()
                .uri(address(of) + "/file")
                .with(by.signedIn())
                .with(csrf())
                .param("version", Integer.toString(version))
                .param("v." + answered.no(), value)
                .param("reason", reason)
                .exchange();
    }

    private String sum() {
        var question = RollUps.Question.of(province, List.of(answered), reporting.period("2026-H1"), Optional.empty());
        var cell = rollUps.of(question, committee.actor()).orElseThrow().whole().cell(answered);
        return cell.value() == null ? "" : cell.value().toPlainString();
    }

    @Test
    void isFoundFromTheFirstPageAndNamesTheBodyItIsOf() throws Exception {
        var open = "/indicators/open?form=" + form.code() + "&period=2026-H1&area=" + code();

        var own = Objects.requireNonNull(get(open, construction).getResponse().getRedirectedUrl());
        assertThat(own).isEqualTo(address(construction));
        var page = page(get(own, construction));
        assertThat(page.select("h1").text()).startsWith("Sở Xây dựng");
        assertThat(page.select("[name=v." + answered.no() + "]:not([readonly])"))
                .hasSize(1);
        assertThat(page.select("form[data-grid]").attr("data-grid"))
                .contains(line(organisations, construction.organisation()));
    }

    @Test
    void isWrittenByItsBodyOnlyAndSeenByTheOthers() throws Exception {
        assertThat(file(construction, health, -1, "9", "")).hasStatus(409);
        assertThat(file(construction, committee, -1, "9", "")).hasStatus(409);
        assertThat(file(construction, construction, -1, "4", "")).hasStatus(303);

        var seen = page(get(address(construction), health));
        assertThat(seen.select("[name=v." + answered.no() + "][readonly]").val())
                .isEqualTo("4");
        assertThat(seen.select("form[action$=/return]"))
                .as("a department beside it")
                .isEmpty();
    }

    @Test
    void addsUpOverTheBodiesOfAnAreaAtOnce() {
        file(construction, construction, -1, "4", "");
        assertThat(sum()).isEqualTo("4");
        file(health, health, -1, "3", "");
        assertThat(sum()).isEqualTo("7");

        var missing = rollUps.missing(province, reporting.period("2026-H1"), List.of(answered), committee.actor());
        assertThat(missing)
                .extracting(one -> one.of().name())
                .containsExactly(organisations.need(committee.organisation()).name());
    }

    @Test
    void keepsADraftTheOthersDoNotSee() throws Exception {
        var kept = mvc.post()
                .uri(address(construction) + "/draft")
                .with(construction.signedIn())
                .with(csrf())
                .param("version", "-1")
                .param("v." + answered.no(), "mười")
                .exchange();
        assertThat(kept).hasStatus(303);

        assertThat(value(construction)).isEqualTo("mười");
        assertThat(value(health)).isEmpty();
        assertThat(file(construction, construction, 0, "mười", "")).hasStatus(422);
    }

    private String value(Person as) throws UnsupportedEncodingException {
        return page(get(address(construction), as))
                .select("[name=v." + answered.no() + "]")
                .val();
    }

    @Test
    void asksWhyARecordedFigureChangesAndKeepsBothVersions() throws Exception {
        file(construction, construction, -1, "4", "");
        var refused = file(construction, construction, 0, "5", "");
        assertThat(refused).hasStatus(409);
        assertThat(page(refused).select("[name=v." + answered.no() + "]").val()).isEqualTo("5");
        assertThat(file(construction, construction, 0, "5", "Bổ sung một tin")).hasStatus(303);

        var value = page(get(
                "/indicators/values/" + line(organisations, construction.organisation()) + "/2026-H1?figure="
                        + answered.code(),
                committee));
        assertThat(value.select("h1").text()).contains("Sở Xây dựng");
        assertThat(value.select("section[aria-labelledby=versions] tbody tr")).hasSize(2);
        assertThat(value.select("section[aria-labelledby=versions]").text()).contains("Bổ sung một tin");
    }

    @Test
    void goesOutAsAWorkbookAndComesBackWithEveryFaultyCellNamed() throws Exception {
        var out = get(address(construction) + "/form.xlsx", construction)
                .getResponse()
                .getContentAsByteArray();
        assertThat(Tables.read(out).rows()).extracting(row -> row.cell(0)).contains(answered.code(), written.code());

        var back = Tables.xlsx(
                "Bieu",
                List.of(
                        List.of("Mã", "Chỉ tiêu", "Đơn vị tính", "Số liệu"),
                        List.of(answered.code(), "", "", "bốn"),
                        List.of("KHONG-CO", "", "", "1")));
        var tried = mvc.post()
                .uri(address(construction) + "/sheet")
                .multipart()
                .file(new MockMultipartFile("file", "bieu.xlsx", "application/octet-stream", back))
                .with(construction.signedIn())
                .with(csrf())
                .exchange();

        assertThat(tried).hasStatus(422);
        assertThat(page(tried).select("#errors li").eachText())
                .anySatisfy(said -> assertThat(said).startsWith("D2 (" + answered.code() + ")"))
                .anySatisfy(said -> assertThat(said).startsWith("A3").contains("KHONG-CO"));
        assertThat(sum()).isEmpty();
    }

    @Test
    void isCountedOverTheRecordsOfTheBodyWithTheirList() throws Exception {
        var own = UUID.randomUUID().toString();
        ledgers.write(own, construction.organisation(), "2026-01-05T02:00:00Z");
        ledgers.write(UUID.randomUUID().toString(), health.organisation(), "2026-01-05T02:00:00Z");
        var before = page(get(address(construction), construction));
        assertThat(before.select("form[action$=/count] button")).hasSize(1);

        var counted = mvc.post()
                .uri(address(construction) + "/count")
                .with(construction.signedIn())
                .with(csrf())
                .param("version", "-1")
                .exchange();

        assertThat(counted).hasStatus(303);
        var after = page(get(address(construction), construction));
        assertThat(after.select("[name=v." + written.no() + "]").val()).isEqualTo("1");
        var list = page(get(after.select("a[href^=/indicators/countings/]").attr("href"), committee));
        assertThat(list.select("h1").text()).contains("Sở Xây dựng");
    }

    @Test
    void isReturnedByTheBodyAboveAndLockedByALeader() throws Exception {
        file(construction, construction, -1, "4", "");
        var returned = act(construction, committee, "return", 0, "Thiếu tin của báo ngành");
        assertThat(returned).hasStatus(303);
        assertThat(page(get(address(construction), construction))
                        .select(".alert-warning")
                        .text())
                .contains("Thiếu tin của báo ngành");

        file(construction, construction, 1, "5", "Bổ sung");
        assertThat(act(construction, construction, "lock", 2, "")).hasStatus(303);
        assertThat(file(construction, construction, 3, "6", "Muộn")).hasStatus(409);
        assertThat(sum()).isEqualTo("5");
    }

    private MvcTestResult act(Person of, Person by, String act, int version, String words) {
        return mvc.post()
                .uri(address(of) + "/" + act)
                .with(by.signedIn())
                .with(csrf())
                .param("version", Integer.toString(version))
                .param("words", words)
                .exchange();
    }

    @Test
    void isListedBodyByBodyWithWhoIsMissing() throws Exception {
        file(construction, construction, -1, "4", "");

        var rates = page(get("/indicators/rates?form=" + form.code() + "&period=2026-H1&area=" + code(), committee));
        assertThat(rates.select("tbody th a").eachText())
                .contains("Sở Xây dựng", "Sở Y tế")
                .hasSize(3);
        assertThat(rates.select("tbody tr:has(th a:containsOwn(Sở Y tế)) .tag").text())
                .isEqualTo("Chưa nộp");
        assertThat(rates.select("thead th").eachText()).startsWith("Cơ quan");
        assertThat(rates.select("tbody th a[href=" + address(construction) + "]"))
                .hasSize(1);
    }

    @Test
    void isNotTheFormOfTheAreaNorTheOtherWayRound() {
        assertThat(get("/indicators/forms/" + form.code() + "/" + code() + "/2026-H1", committee))
                .hasStatus(404);
        assertThat(get(
                        "/indicators/forms/QC238-TINH/" + line(organisations, construction.organisation()) + "/2026-H1",
                        committee))
                .hasStatus(404);
        var recording = reporting.attempt(Submission.of(
                province, reporting.period("2026-H1"), List.of(NewValue.of(answered, Reporting.number(1)))));
        assertThat(recording)
                .isInstanceOfSatisfying(
                        Recording.Refused.class,
                        refused -> assertThat(refused.faults())
                                .extracting(Fault::kind)
                                .containsExactly(Fault.Kind.OF_BODIES));
    }

    @Test
    void isHiddenFromAnotherProvinceAndSpeaksEnglish() throws Exception {
        var stranger = offices.aSpecialistOf("Sở tỉnh khác");
        assertThat(get(address(construction), stranger)).hasStatus(404);

        var english = page(mvc.get()
                .uri("/indicators/rates?form=" + form.code() + "&period=2026-H1&area=" + code())
                .cookie(new Cookie("language", "en"))
                .with(committee.signedIn())
                .exchange());
        assertThat(english.select("thead th").eachText()).startsWith("Organisation");
    }
}
