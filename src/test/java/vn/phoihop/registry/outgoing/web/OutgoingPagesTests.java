package vn.phoihop.registry.outgoing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
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
import vn.phoihop.reading.Outcome;
import vn.phoihop.reading.Reader;
import vn.phoihop.registry.files.StoredFiles;
import vn.phoihop.registry.outgoing.Drafts;
import vn.phoihop.registry.outgoing.Drafts.Desk;
import vn.phoihop.registry.outgoing.OutgoingId;
import vn.phoihop.shared.Role;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Offices;
import vn.phoihop.testing.Offices.Person;
import vn.phoihop.testing.Statements;

@ModuleTest
@Import(Drafts.class)
@DisplayName("The pages of outgoing documents")
class OutgoingPagesTests {

    private static final String RESULT =
            "Đã tiếp nhận 45 kiến nghị, trong đó đã giải quyết xong 30 kiến nghị, còn lại 15 kiến nghị đang xem xét.";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Offices offices;

    @Autowired
    Drafts drafts;

    @Autowired
    Statements statements;

    private Desk desk;

    @BeforeEach
    void aDesk() {
        desk = drafts.aDesk("Sở Tư pháp");
    }

    private OutgoingId aDraft(String subject) {
        return drafts.draft(desk, Drafts.report(subject, RESULT));
    }

    @Test
    void sayWhatWouldBeHereAndHowToBegin() throws Exception {
        var page = page(get("/outgoing", desk.writer()));

        assertThat(page.select(".nothing").text()).contains("Chưa có văn bản đi nào");
        assertThat(page.select("a[href=/outgoing/new]")).isNotEmpty();
        assertThat(page.select("nav a[href=/outgoing]").text()).contains("Văn bản đi");
    }

    @Test
    void beginADraftWithTheHeadOfTheOffice() throws Exception {
        var form = page(get("/outgoing/new", desk.writer()))
                .select("input[name=form]")
                .val();

        var begun = post("/outgoing", desk.writer(), Map.of("form", form, "kind", "Báo cáo"));
        var address = Objects.requireNonNull(begun.getResponse().getHeader("Location"));
        var editor = page(get(address, desk.writer()));

        assertThat(begun).hasStatus(303);
        assertThat(editor.select("#issuers").text()).contains("Sở Tư pháp");
        assertThat(editor.select("#kind").val()).isEqualTo("Báo cáo");
        assertThat(editor.select("#type").val()).isEqualTo("BC");
        assertThat(editor.select("#regime option[selected]").val()).isEqualTo("STATE");
        var again = post("/outgoing", desk.writer(), Map.of("form", form, "kind", "Báo cáo"));
        assertThat(again.getResponse().getHeader("Location")).isEqualTo(address);
    }

    @Test
    void keepEveryFieldOfTheEditor() throws Exception {
        var id = aDraft("Kết quả");
        var fields = fields(page(get("/outgoing/" + id + "/edit", desk.writer())));
        fields.put("subject", "Kết quả, có dấu phẩy");
        fields.put("addressees", "Sở Văn hóa, Thể thao và Du lịch\nSở Tư pháp");
        fields.put("body", fields.get("body") + "\n\n| Đơn vị | Số |\n|---|---:|\n| Xã A | 12 |\n");

        assertThat(post("/outgoing/" + id + "/edit", desk.writer(), fields)).hasStatus(303);

        var saved = fields(page(get("/outgoing/" + id + "/edit", desk.writer())));
        assertThat(saved).containsEntry("subject", "Kết quả, có dấu phẩy");
        assertThat(Objects.requireNonNull(saved.get("addressees")).lines())
                .containsExactly("Sở Văn hóa, Thể thao và Du lịch", "Sở Tư pháp");
        var sheet = page(get("/outgoing/" + id, desk.writer()));
        assertThat(sheet.select(".paper table td").eachText()).contains("Xã A", "12");
        assertThat(sheet.select(".paper h2").text()).isEqualTo("BÁO CÁO");
    }

    @Test
    void showBothTextsWhenSomebodyWasFaster() throws Exception {
        var id = aDraft("Bản đầu");
        var mine = fields(page(get("/outgoing/" + id + "/edit", desk.writer())));
        var theirs = fields(page(get("/outgoing/" + id + "/edit", desk.leader())));
        theirs.put("subject", "Bản của lãnh đạo");
        assertThat(post("/outgoing/" + id + "/edit", desk.leader(), theirs)).hasStatus(303);

        mine.put("subject", "Bản của tôi");
        var answer = post("/outgoing/" + id + "/edit", desk.writer(), mine);

        assertThat(answer).hasStatus(409);
        var page = page(answer);
        assertThat(page.select("[role=alert]").text()).contains("người khác đã lưu");
        assertThat(page.select("#subject").text()).isEqualTo("Bản của tôi");
        assertThat(page.select(".compare del").text()).contains("lãnh đạo");
        assertThat(page.select(".compare ins").text()).contains("tôi");
        assertThat(post("/outgoing/" + id + "/edit", desk.writer(), fields(page)))
                .hasStatus(303);
    }

    @Test
    void keepWhatIsBeingTypedAndOpenItAgain() throws Exception {
        var id = aDraft("Đã lưu");
        var fields = fields(page(get("/outgoing/" + id + "/edit", desk.writer())));
        fields.put("subject", "Đang gõ dở");

        var kept = post("/outgoing/" + id + "/keep", desk.writer(), fields);

        assertThat(page(kept).select(".ts-page").text()).contains("Đang gõ dở");
        var editor = page(get("/outgoing/" + id + "/edit", desk.writer()));
        assertThat(editor.select("#subject").text()).isEqualTo("Đang gõ dở");
        assertThat(editor.select(".alert-info").text()).contains("đã được mở lại");
        post("/outgoing/" + id + "/forget", desk.writer(), Map.of());
        assertThat(page(get("/outgoing/" + id + "/edit", desk.writer()))
                        .select("#subject")
                        .text())
                .isEqualTo("Đã lưu");
    }

    @Test
    void pointAtTheMarkOfSigningThatIsNotUnderstood() throws Exception {
        var id = aDraft("Quyền hạn");
        var fields = fields(page(get("/outgoing/" + id + "/edit", desk.writer())));
        fields.put("marks.0", "Thay mặt ủy ban");

        var answer = post("/outgoing/" + id + "/edit", desk.writer(), fields);

        assertThat(answer).hasStatus(422);
        assertThat(page(answer).select("#errors a[href=\"#marks.0\"]").text()).contains("Không hiểu quyền hạn ký");
    }

    @Test
    void findAWrongSumAndAskForAReason() throws Exception {
        var id = drafts.draft(desk, Drafts.report("Tổng sai", RESULT.replace("15 kiến nghị", "12 kiến nghị")));

        var check = page(get("/outgoing/" + id + "/check", desk.clerk()));

        assertThat(check.select(".finding .tag-wrong")).isNotEmpty();
        assertThat(check.select("#acts textarea[name=words]")).hasSize(1);
        var refused = post("/outgoing/" + id + "/check", desk.clerk(), Map.of("version", "0", "words", ""));
        assertThat(refused).hasStatus(409);
        assertThat(page(refused).select("[role=alert]").text()).contains("ghi lý do");
    }

    @Test
    void offerOnlyWhatTheReaderMayDo() throws Exception {
        var id = aDraft("Ai làm gì");

        assertThat(page(get("/outgoing/" + id, desk.writer())).select("#acts form[action$=/approve]"))
                .isEmpty();
        assertThat(page(get("/outgoing/" + id + "/check", desk.writer())).select("#acts form"))
                .isEmpty();
        drafts.approved(desk, id);
        assertThat(page(get("/outgoing/" + id, desk.leader())).select("#acts form[action$=/sign]"))
                .hasSize(1);
        assertThat(page(get("/outgoing/" + id, desk.clerk())).select("#acts form[action$=/sign]"))
                .isEmpty();
    }

    @Test
    void numberAndIssueInOneStep() throws Exception {
        var receiver = offices.aClerkOf("Sở Xây dựng");
        var id = drafts.signed(desk, drafts.draft(desk, Drafts.report("Một bước", RESULT), receiver.organisation()));
        var version = page(get("/outgoing/" + id, desk.clerk()))
                .select("#acts form[action$=/number-and-issue] input[name=version]")
                .val();

        assertThat(post("/outgoing/" + id + "/number-and-issue", desk.clerk(), Map.of("version", version)))
                .hasStatus(303);

        var sheet = page(get("/outgoing/" + id, desk.clerk()));
        assertThat(sheet.select("h1.title").text()).contains("01/BC-UBND");
        assertThat(sheet.select(".checksum")).hasSize(2);
        assertThat(page(get("/registry", receiver)).select("main table").text()).contains("01/BC-UBND");
    }

    @Test
    void takeASignatureOnPaperAndKeepWhatWasTyped() throws Exception {
        var board = drafts.aDesk("Ban Tuyên giáo và Dân vận Tỉnh ủy");
        var partner = offices.aLeaderOf("UBND tỉnh");
        var id = drafts.approved(board, drafts.joint(board, Drafts.programme("trang ký giấy"), partner));
        var path = "/outgoing/" + id + "/paper-signature";
        assertThat(page(get("/outgoing/" + id, board.clerk())).select("a[href=" + path + "]"))
                .isNotEmpty();
        var version =
                page(get(path, board.clerk())).select("input[name=version]").val();
        var typed = new HashMap<>(Map.of(
                "version", version,
                "body", partner.organisation().value().toString(),
                "day", "2020-01-06",
                "signatory", "",
                "place", "Hồ sơ số 12"));

        var again = post(path, board.clerk(), typed);

        assertThat(again).hasStatus(422);
        assertThat(page(again).select("input[name=place]").val()).isEqualTo("Hồ sơ số 12");
        typed.put("signatory", "Lê Văn Phước, Chủ tịch");
        assertThat(post(path, board.clerk(), typed)).hasStatus(303);
        assertThat(page(get("/outgoing/" + id, board.clerk()))
                        .select("dl.facts")
                        .text())
                .contains("bản giấy ngày 06/01/2020, Lê Văn Phước, Chủ tịch ký; lưu tại Hồ sơ số 12");
        assertThat(get(path, desk.clerk())).hasStatus(404);
    }

    @Test
    void giveTheDocumentAsWordAndPdf() throws Exception {
        var id = drafts.issued(desk, aDraft("Hai tệp"));
        var checksums =
                page(get("/outgoing/" + id, desk.writer())).select(".checksum").text();

        for (var kind : new String[] {"docx", "pdf"}) {
            var file = get("/outgoing/" + id + "/" + kind, desk.writer());
            assertThat(file.getResponse().getHeader("Content-Disposition")).contains("01-BC-UBND." + kind);
            assertThat(checksums).contains(StoredFiles.sha256(file.getResponse().getContentAsByteArray()));
            var outcome = new Reader().read("x." + kind, file.getResponse().getContentAsByteArray());
            assertThat(outcome)
                    .isInstanceOfSatisfying(
                            Outcome.Read.class,
                            read -> assertThat(read.reading().head().subject()).isEqualTo("Hai tệp"));
        }
        assertThat(get("/outgoing/" + id + "/preview.css", desk.writer())
                        .getResponse()
                        .getContentAsString())
                .contains(".ts-page");
    }

    @Test
    void askAsOftenHoweverManyAreListed() throws Exception {
        aDraft("Một");
        var few = asked();
        for (int i = 0; i < 8; i++) {
            aDraft("Nữa " + i);
        }

        assertThat(asked()).isEqualTo(few);
    }

    /// The least of several times: what others do meanwhile, after their events, is not counted.
    private int asked() {
        return IntStream.range(0, 5)
                .map(i -> statements.during(() -> get("/outgoing", desk.writer())))
                .min()
                .orElseThrow();
    }

    @Test
    void hideADraftFromOthersAsIfItWereNotThere() {
        var id = aDraft("Riêng");
        var stranger = offices.aLeaderOf("Sở Xây dựng").and(Role.CLERK);

        assertThat(get("/outgoing/" + id, stranger)).hasStatus(404);
        assertThat(post("/outgoing/" + id + "/approve", stranger, Map.of("version", "0")))
                .hasStatus(404);
    }

    /// What stands in the fields of the editor, as a browser would send it.
    private static Map<String, String> fields(Document page) {
        var fields = new HashMap<String, String>();
        for (var field : page.select("#draft input[name], #draft textarea[name], #draft select[name]")) {
            var value = field.tagName().equals("textarea")
                    ? field.wholeText().replaceFirst("^\n", "")
                    : field.tagName().equals("select")
                            ? field.select("option[selected]").isEmpty()
                                    ? field.select("option").getFirst().val()
                                    : field.select("option[selected]").val()
                            : field.val();
            if (!field.attr("name").matches("addParty|addReceiver|_csrf")) {
                fields.put(field.attr("name"), value);
            }
        }
        return fields;
    }

    private MvcTestResult get(String path, Person who) {
        return mvc.get().uri(path).with(who.signedIn()).exchange();
    }

    private MvcTestResult post(String path, Person who, Map<String, String> fields) {
        var request = mvc.post().uri(path).with(csrf()).with(who.signedIn());
        fields.forEach(request::param);
        return request.exchange();
    }

    private static Document page(MvcTestResult result) throws UnsupportedEncodingException {
        return Jsoup.parse(result.getResponse().getContentAsString());
    }
}
