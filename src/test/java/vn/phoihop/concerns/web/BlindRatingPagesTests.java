package vn.phoihop.concerns.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.phoihop.concerns.ConcernId;
import vn.phoihop.shared.Role;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Offices.Person;

@ModuleTest
@DisplayName("Whoever is asked for a second rating")
class BlindRatingPagesTests extends ConcernPageCase {

    private static final String EVIDENCE = "Biên bản số chín mươi chín";

    Person rater;
    ConcernId id;
    String title;

    @BeforeEach
    void aConcernRatedThreeWaitsForASecondRating() {
        rater = desk.colleague(Role.SPECIALIST);
        title = "Kè sông sạt lở đoạn chợ";
        var opened = opened(title);
        id = opened.id();
        var rated = rated(id);
        rated.put("evidence-H", EVIDENCE);
        assertThat(post("/concerns/" + id + "/triage", rated, desk)).hasStatus(303);
        assertThat(mvc.post()
                        .uri("/phan-anh/tra-cuu/second-rating")
                        .param("code", opened.receipt())
                        .param("words", "Mười hộ ở sát mép sạt")
                        .exchange())
                .hasStatusOk();
    }

    @Test
    void isLedFromTheSheetToTheProblemAlone() {
        assertThat(get("/concerns/" + id, rater)).hasStatus(303).hasRedirectedUrl("/concerns/" + id + "/blind");

        var alone = page(get("/concerns/" + id + "/blind", rater));
        assertThat(alone.text()).contains(title, "Kéo dài nhiều năm").doesNotContain(EVIDENCE, "Mức 3");
        assertThat(alone.select("form").eachAttr("action"))
                .contains("/concerns/" + id + "/blind", "/concerns/" + id + "/blind/open");
        assertThat(post("/concerns/" + id + "/note", Map.of("version", "1", "words", ""), rater))
                .hasStatus(303)
                .hasRedirectedUrl("/concerns/" + id + "/blind");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/concerns", "/concerns?q=kè sông", "/concerns/board"})
    void readsInListsThatItWaitsWhereOthersReadItsLevel(String address) {
        assertThat(line(address, rater)).contains("Chờ đánh giá lần hai").doesNotContain("Mức 3");
        assertThat(line(address, head)).contains("Mức 3");
        assertThat(line(address, desk)).contains("Mức 3");
    }

    private String line(String address, Person who) {
        return page(get(address, who))
                .select("tbody tr:contains(" + title + "), .board li:contains(" + title + ")")
                .text();
    }

    @Test
    void doesNotFindItAmongThoseOfALevel() {
        assertThat(page(get("/concerns?level=3", rater))
                        .select("[data-walk-line]")
                        .text())
                .doesNotContain(title);
        assertThat(page(get("/concerns?level=3", head))
                        .select("[data-walk-line]")
                        .text())
                .contains(title);
    }

    @Test
    void getsNoLevelInFilesOrInAnswersForPrograms() {
        assertThat(get("/concerns/export.csv", rater))
                .bodyText()
                .contains(title, "\"Chờ đánh giá lần hai\"")
                .doesNotContain("\"3\"");
        assertThat(get("/concerns/export.csv", head)).bodyText().contains("\"3\"");
        assertThat(levelInSpreadsheet(rater)).isEqualTo("Chờ đánh giá lần hai");
        assertThat(levelInSpreadsheet(head)).isEqualTo("3");
        var whole = assertThat(get("/api/v1/concerns/" + id, rater)).bodyJson();
        whole.extractingPath("$.concern.level").isEqualTo(0);
        whole.extractingPath("$.concern.levelWithheld").isEqualTo(true);
        var list = assertThat(get("/api/v1/concerns", rater)).bodyJson();
        list.extractingPath("$.concerns[0].level").isEqualTo(0);
        assertThat(get("/api/v1/concerns/" + id, head))
                .bodyJson()
                .extractingPath("$.concern.level")
                .isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/concerns?sort=NEED", "/concerns?sort=DUE", "/concerns?q=kè sông", "/concerns/board"})
    void readsNoDateThatTheLevelSet(String address) {
        var due = due();
        assertThat(line(address, head)).contains(due);
        assertThat(line(address, rater)).contains(title).doesNotContain(due);
    }

    private String due() {
        var day = Objects.requireNonNull(sheets.need(id, head.actor()).line().dueOn());
        return "%1$td/%1$tm".formatted(day);
    }

    @Test
    void findsItAboveTheOrderNotInIt() {
        opened("Việc khác cần ngay");
        var first = page(get("/concerns?sort=NEED", rater)).select("tbody tr");
        assertThat(first.getFirst().text()).contains(title);
        assertThat(page(get("/concerns?sort=NEED", rater)).select("tbody tr:contains(" + title + ")"))
                .hasSize(1);
    }

    @Test
    void readsNoLevelInCountsAndOnTheMap() {
        var address = "/concerns?q=kè sông&area=" + areas.need(commune).code();
        assertThat(page(get(address, head)).select(".counts").text()).contains("Mức 3");
        assertThat(page(get(address, rater)).select(".counts").text()).doesNotContain("Mức 3");
        assertThat(serious(head)).isEqualTo("1");
        assertThat(serious(rater)).isEqualTo("0");
    }

    private String serious(Person who) {
        return page(get("/concerns/map", who))
                .select("[data-label='Mức 3 và 4']")
                .text();
    }

    @Test
    void readsNoDateAndNoActInAnswersForPrograms() {
        var whole = assertThat(get("/api/v1/concerns/" + id, rater)).bodyJson();
        whole.extractingPath("$.concern.due").isNull();
        whole.extractingPath("$.concern.late").isEqualTo(false);
        whole.extractingPath("$.moves").asArray().isEmpty();
        assertThat(sheets.need(id, rater.actor())).satisfies(sheet -> {
            assertThat(sheet.clocks()).isEmpty();
            assertThat(sheet.tasks()).isEmpty();
            assertThat(sheet.further()).isEmpty();
            assertThat(sheet.papers().spells()).isEmpty();
            assertThat(sheet.papers().history()).isEmpty();
        });
        assertThat(get("/concerns/export.csv?sort=NEED", rater)).bodyText().contains(title);
    }

    private String levelInSpreadsheet(Person who) {
        var file = get("/concerns/export.xlsx", who).getResponse().getContentAsByteArray();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            return workbook.getSheetAt(0).getRow(1).getCell(5).getStringCellValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void seesEverythingOnceTheSecondRatingIsGiven() {
        assertThat(post("/concerns/" + id + "/blind", rated(id), rater)).hasStatus(303);

        var sheet = page(get("/concerns/" + id, rater));
        assertThat(sheet.select(".tags").text()).contains("Mức 3");
        assertThat(sheet.text()).contains(EVIDENCE);
        assertThat(line("/concerns", rater)).contains("Mức 3");
    }

    @Test
    void maySeeEverythingInsteadAndIsAskedNoMore() {
        assertThat(post("/concerns/" + id + "/blind/open", Map.of(), rater))
                .hasStatus(303)
                .hasRedirectedUrl("/concerns/" + id);

        assertThat(page(get("/concerns/" + id, rater)).text()).contains(EVIDENCE);
        assertThat(page(get("/concerns/agreement", rater)).text()).doesNotContain(title);
        assertThat(post("/concerns/" + id + "/blind", rated(id), rater)).hasStatus(409);
        var another = desk.colleague(Role.SPECIALIST);
        assertThat(page(get("/concerns/agreement", another)).text()).contains(title);
    }

    @Test
    void isNobodyWhoRatedItActedOnItOrLeads() {
        assertThat(page(get("/concerns/" + id, desk)).text()).contains(EVIDENCE);
        assertThat(page(get("/concerns/" + id, head)).text()).contains(EVIDENCE);
        var partner = desk.colleague(Role.SPECIALIST);
        post("/concerns/" + id + "/blind/open", Map.of(), partner);
        assertThat(post("/concerns/" + id + "/note", Map.of("version", "1", "words", "Đã gọi xã"), partner))
                .hasStatus(303)
                .hasRedirectedUrl("/concerns/" + id);
        assertThat(get("/concerns/" + id + "/blind", partner)).hasStatusOk();
        assertThat(post("/concerns/" + id + "/blind", rated(id), partner)).hasStatus(409);
    }
}
