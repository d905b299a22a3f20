package vn.phoihop.registry.outgoing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.phoihop.registry.outgoing.Drafts;
import vn.phoihop.registry.outgoing.Drafts.Desk;
import vn.phoihop.registry.outgoing.OutgoingId;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Offices;
import vn.phoihop.testing.Offices.Person;

@ModuleTest
@Import(Drafts.class)
@DisplayName("What became of an issued document")
class IssuedMarksPagesTests {

    private static final String RESULT =
            "Đã tiếp nhận 45 kiến nghị, trong đó đã giải quyết xong 30 kiến nghị, còn lại 15 kiến nghị đang xem xét.";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Offices offices;

    @Autowired
    Drafts drafts;

    Desk desk;
    Person receiver;

    @BeforeEach
    void anOfficeAndWhoReceives() {
        desk = drafts.aDesk("Sở Tư pháp");
        receiver = offices.aClerkOf("Sở Xây dựng");
    }

    private OutgoingId issued(String subject, OrganisationId... to) {
        return drafts.issued(desk, drafts.draft(desk, Drafts.report(subject, RESULT), to));
    }

    private void recall(OutgoingId id, String why) {
        var page = page(get("/outgoing/" + id, desk.leader()));
        var version = page.select("form[action$=/recall] input[name=version]").val();
        var done = post("/outgoing/" + id + "/recall", desk.leader(), Map.of("version", version, "words", why));
        assertThat(done).hasStatus(303);
    }

    private OutgoingId replaced(OutgoingId old) {
        var begun = post(
                "/outgoing/" + old + "/replace",
                desk.writer(),
                Map.of("form", UUID.randomUUID().toString()));
        assertThat(begun).hasStatus(303);
        var address = Objects.requireNonNull(begun.getResponse().getHeader("Location"));
        var next = new OutgoingId(UUID.fromString(address.replaceAll("^/outgoing/([0-9a-f-]+).*$", "$1")));
        return drafts.issued(desk, next);
    }

    @Test
    void standsOnItsPageInTheBookAndInThatOfItsReceivers() throws Exception {
        var recalled = issued("Bản thu hồi", receiver.organisation());
        var old = issued("Bản cũ", receiver.organisation());
        var next = replaced(old);
        recall(recalled, "Sai thẩm quyền");

        assertThat(page(get("/outgoing/" + recalled, receiver)).select("main").text())
                .contains("Đã thu hồi", "Sai thẩm quyền");
        assertThat(page(get("/outgoing/" + old, receiver))
                        .select("a[href=/outgoing/" + next + "]")
                        .text())
                .contains("03/BC-UBND");
        var sent = book("Văn bản đi", desk.clerk());
        assertThat(sent).containsExactly("01/BC-UBND: Đã thu hồi", "02/BC-UBND: Đã được thay thế", "03/BC-UBND: ");
        assertThat(book("Văn bản đến", receiver))
                .anySatisfy(line -> assertThat(line).startsWith("01/BC-UBND").contains("Đã thu hồi"))
                .anySatisfy(line -> assertThat(line).startsWith("02/BC-UBND").contains("Đã được thay thế"))
                .anySatisfy(line -> assertThat(line).isEqualTo("03/BC-UBND: "));
        var csv = new String(bytes("/registry/export.csv", receiver), StandardCharsets.UTF_8);
        assertThat(csv.lines().filter(line -> line.contains("Đã thu hồi"))).hasSize(1);
        assertThat(page(get("/registry", receiver)).select("main").text()).contains("Đã thu hồi");
    }

    @Test
    void isConfirmedByEveryReceiverOnce() {
        var id = issued("Bản thu hồi", receiver.organisation());
        recall(id, "Sai thẩm quyền");
        var form = page(get("/outgoing/" + id, receiver)).select("form[action$=/confirm]");
        assertThat(form).hasSize(1);

        assertThat(post("/outgoing/" + id + "/confirm", receiver, Map.of())).hasStatus(303);

        assertThat(page(get("/outgoing/" + id, receiver)).select("form[action$=/confirm]"))
                .isEmpty();
        assertThat(post("/outgoing/" + id + "/confirm", receiver, Map.of())).hasStatus(409);
    }

    @Test
    void keepsACancelledNumberInTheBookAndNeverGivesItAgain() throws Exception {
        var cancelled = drafts.signed(desk, drafts.draft(desk, Drafts.report("Hủy số", RESULT)));
        act(cancelled, desk.clerk(), "number", Map.of());
        act(cancelled, desk.clerk(), "cancel", Map.of("words", "Sai người ký"));
        act(cancelled, desk.leader(), "cancel", Map.of("words", ""));

        IntStream.rangeClosed(1, 3).forEach(one -> issued("Tiếp theo " + one));

        assertThat(book("Văn bản đi", desk.clerk()))
                .containsExactly("01/BC-UBND: Số đã hủy", "02/BC-UBND: ", "03/BC-UBND: ", "04/BC-UBND: ");
    }

    private void act(OutgoingId id, Person by, String act, Map<String, String> more) {
        var fields = new java.util.HashMap<>(more);
        fields.put("version", Integer.toString(drafts.version(desk, id)));
        assertThat(post("/outgoing/" + id + "/" + act, by, fields)).hasStatus(303);
    }

    /// Number and note of every line of a book, in its order.
    private List<String> book(String name, Person by) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes("/registry/export.xlsx", by)))) {
            var sheet = book.getSheet(name);
            var head = sheet.getRow(1);
            var columns = IntStream.range(0, head.getLastCellNum())
                    .mapToObj(at -> head.getCell(at).getStringCellValue())
                    .toList();
            var number = IntStream.range(0, columns.size())
                    .filter(at ->
                            columns.get(at).toLowerCase(java.util.Locale.ROOT).contains("ký hiệu"))
                    .findFirst()
                    .orElseThrow();
            return IntStream.rangeClosed(2, sheet.getLastRowNum())
                    .mapToObj(sheet::getRow)
                    .map(row -> row.getCell(number).getStringCellValue() + ": "
                            + row.getCell(columns.size() - 1).getStringCellValue())
                    .toList();
        }
    }

    private byte[] bytes(String path, Person by) {
        var answer = get(path, by);
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    private MvcTestResult get(String path, Person by) {
        return mvc.get().uri(path).with(by.signedIn()).exchange();
    }

    private MvcTestResult post(String path, Person by, Map<String, String> fields) {
        var request = mvc.post().uri(path).with(csrf()).with(by.signedIn());
        fields.forEach(request::param);
        return request.exchange();
    }

    private static Document page(MvcTestResult answer) {
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
