package vn.phoihop.concerns.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.phoihop.concerns.ConcernId;
import vn.phoihop.concerns.ConcernInput;
import vn.phoihop.concerns.ConcernMove;
import vn.phoihop.concerns.Outcome;
import vn.phoihop.shared.Role;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Offices.Person;
import vn.phoihop.testing.SettableTime;

@ModuleTest
@Import(SettableTime.class)
@DisplayName("A file for the public page")
class PublicFilePagesTests extends ConcernPageCase {

    private static final String AUTHOR = "Người Soạn Kín";
    private static final String NAME = "Bảng chi trả.docx";

    ConcernId id;
    Person lead;
    Person chief;

    @BeforeEach
    void aConcernThatWasAnswered() {
        id = given("Chưa trả tiền bồi thường");
        assertThat(post("/concerns/" + id + "/triage", rated(id), desk)).hasStatus(303);
        lead = offices.in(department, Role.SPECIALIST);
        chief = lead.colleague(Role.LEADER);
        move(ConcernMove.ASSIGN, ConcernInput.words("Đất đai").to(department.value(), List.of()), desk);
        move(ConcernMove.START, ConcernInput.words("Phòng").more("Chi trả").proved(null, "Chi trả"), lead);
        move(
                ConcernMove.PREPARE,
                ConcernInput.words("Trả lời riêng").more("Đã chi trả đủ").ending(Outcome.SOLVED),
                lead);
        move(ConcernMove.APPROVE, ConcernInput.NOTHING, chief);
        move(ConcernMove.SEND, ConcernInput.NOTHING, lead);
    }

    private void move(ConcernMove move, ConcernInput input, Person who) {
        var version = sheets.need(id, who.actor()).line().version();
        assertThat(concerns.act(id, version, move, input, SettableTime.MONDAY_AT_NINE, who.actor()))
                .isEmpty();
    }

    @Test
    void isLookedAtAsRebuiltAndLetOutByAnotherPerson() throws IOException {
        assertThat(bring(NAME, document("Đã chi trả 62 hộ đợt hai"), lead)).hasStatus(303);

        assertThat(page(get("/concerns/" + id, lead)).select("form[action$=let-out]"))
                .isEmpty();
        assertThat(letOut(lead)).hasStatus(409);
        assertThat(shown().select("a[href*=/files/]")).isEmpty();
        var form = page(get("/concerns/" + id, chief));
        assertThat(form.select("form[action$=let-out] button.btn-primary")).hasSize(1);
        var copy = get(form.select(".public-file a[href]").attr("href"), chief);
        assertThat(author(copy)).isNull();

        assertThat(letOut(chief)).hasStatus(303);

        var link = shown().select("a[href*=/files/]");
        assertThat(link.text()).isEqualTo(NAME);
        var open =
                mvc.get().uri("/public/concern/" + number() + "/files/" + NAME).exchange();
        assertThat(open).hasStatusOk();
        assertThat(open.getResponse().getCookies()).isEmpty();
        assertThat(author(open)).isNull();
        assertThat(page(get("/concerns/" + id, desk)).select(".history").text()).contains("công khai tệp " + NAME);
    }

    @Test
    void isTakenBackWithAReasonAndTheHistoryKeepsIt() throws IOException {
        bring(NAME, document("Đã chi trả"), lead);
        letOut(chief);
        var sheet = page(get("/concerns/" + id, lead));
        var form = sheet.select("form[action$=take-back]");
        assertThat(form.select("option[value=PERSONAL_DATA]")).hasSize(1);

        assertThat(post(form.attr("action"), Map.of("name", NAME, "reason", "PERSONAL_DATA"), lead))
                .hasStatus(303);

        assertThat(mvc.get().uri("/public/concern/" + number() + "/files/" + NAME))
                .hasStatus(404);
        assertThat(page(get("/concerns/" + id, desk)).select(".history").text()).contains("gỡ tệp " + NAME);
        assertThat(post(form.attr("action"), Map.of("name", NAME, "reason", "PERSONAL_DATA"), lead))
                .hasStatus(409);
    }

    @Test
    void goesWithItsConcernWhenThatIsTakenDown() throws IOException {
        bring(NAME, document("Đã chi trả"), lead);
        letOut(chief);
        move(ConcernMove.WITHHOLD, ConcernInput.words("Tòa đang thụ lý").because("COURT_PENDING"), chief);
        var proposal = sheets.need(id, lead.actor()).papers().signatures().getFirst();
        var officer = lead.colleague(Role.DATA_PROTECTION_OFFICER);
        assertThat(concerns.decide(
                        id,
                        sheets.need(id, officer.actor()).line().version(),
                        proposal.id(),
                        true,
                        ConcernInput.NOTHING,
                        SettableTime.MONDAY_AT_NINE,
                        officer.actor()))
                .isEmpty();

        assertThat(mvc.get().uri("/public/concern/" + number() + "/files/" + NAME))
                .hasStatus(404);
    }

    @Test
    void isClearedNameByNameAndWhatWasTickedStaysTicked() {
        assertThat(bring("danh-sach.txt", words("Số trực 0987654321, ông Nguyễn Văn Tám"), lead))
                .hasStatus(303);
        var sheet = page(get("/concerns/" + id, chief));
        assertThat(sheet.select(".public-file mark").eachText()).contains("0987654321");

        var refused = letOut(chief, "0987654321");

        assertThat(refused).hasStatus(409);
        var again = page(refused);
        assertThat(again.select("[role=alert]")).hasSize(1);
        assertThat(again.select("input[name=cleared][checked]").eachAttr("value"))
                .containsExactly("0987654321");
        assertThat(again.select("input[name=looked][checked]")).hasSize(1);
        assertThat(shown().select("a[href*=/files/]")).isEmpty();
        assertThat(post(waiting(chief) + "/decline", Map.of(), chief)).hasStatus(303);
        assertThat(page(get("/concerns/" + id, chief)).select(".public-file")).isEmpty();
    }

    @Test
    void isCoveredByOneAndLetOutByAnother() throws IOException {
        assertThat(bring("danh-sach.txt", words("Liên hệ ông Nguyễn Văn Tám, số 0912345678"), lead))
                .hasStatus(303);
        var before = waiting(lead);
        assertThat(post(before + "/cover", Map.of(), offices.aSpecialistOf("Sở Y tế")))
                .hasStatus(404);
        assertThat(post(before + "/cover", Map.of(), lead)).hasStatus(303);

        var sheet = page(get("/concerns/" + id, chief));
        assertThat(sheet.select(".public-file mark")).isEmpty();
        assertThat(sheet.select(".history").text()).contains("che chỗ giống thông tin cá nhân trong tệp danh-sach.txt");
        assertThat(post(before + "/let-out", Map.of("looked", "true"), chief)).hasStatus(409);
        assertThat(letOut(lead)).hasStatus(409);
        assertThat(letOut(chief)).hasStatus(303);
        var open = mvc.get()
                .uri("/public/concern/" + number() + "/files/danh-sach.txt")
                .exchange();
        assertThat(open.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .contains("Liên hệ", "[…]")
                .doesNotContain("Tám", "0912345678");
    }

    private static byte[] words(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// The address of the file that waits.
    private String waiting(Person who) {
        return page(get("/publicfiles/concern/" + id, who))
                .select(".public-file a[href]")
                .attr("href");
    }

    private MvcTestResult letOut(Person who, String... cleared) {
        var values = new java.util.HashMap<>(Map.of("looked", "true"));
        for (var text : cleared) {
            values.put("cleared", text);
        }
        return post(waiting(who) + "/let-out", values, who);
    }

    private MvcTestResult bring(String name, byte[] bytes, Person who) {
        return mvc.post()
                .uri("/publicfiles/concern/" + id)
                .multipart()
                .file(new org.springframework.mock.web.MockMultipartFile("file", name, null, bytes))
                .with(who.signedIn())
                .with(csrf())
                .exchange();
    }

    private String number() {
        return sheets.need(id, lead.actor()).line().number().toString();
    }

    private org.jsoup.nodes.Document shown() {
        return page(mvc.get().uri("/public/concern/" + number()).exchange());
    }

    private static byte[] document(String text) throws IOException {
        try (var word = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            word.createParagraph().createRun().setText(text);
            word.getProperties().getCoreProperties().setCreator(AUTHOR);
            word.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static @org.jspecify.annotations.Nullable String author(MvcTestResult answer) throws IOException {
        assertThat(answer).hasStatusOk();
        try (var word =
                new XWPFDocument(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            var creator = word.getProperties().getCoreProperties().getCreator();
            return AUTHOR.equals(creator) ? creator : null;
        }
    }
}
