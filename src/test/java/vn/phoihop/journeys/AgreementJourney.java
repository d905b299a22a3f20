package vn.phoihop.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

@OnTheExample
@Import(MovableTime.class)
@DirtiesContext // weeks pass here, and nobody else should find them gone
@TestPropertySource(properties = "db-scheduler.polling-interval=500ms")
@DisplayName("Five organisations agree, consult and give tasks")
class AgreementJourney {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final List<String> PARTIES = List.of(
            "Ủy ban nhân dân tỉnh", "Hội đồng nhân dân tỉnh", "Tòa án nhân dân tỉnh", "Viện kiểm sát nhân dân tỉnh");

    @LocalServerPort
    int port;

    private final MovableTime time;
    private final Scheduler scheduler;

    @Autowired
    AgreementJourney(MovableTime time, Scheduler scheduler) {
        this.time = time;
        this.scheduler = scheduler;
    }

    @Test
    void agreeOnAProgrammeSignItAndGiveTasksOfWhichOneIsLateAndUrged() {
        try (var chromium = new Chromium();
                var board = at(chromium, "chuyenvien.tgdv");
                var boardClerk = at(chromium, "vanthu.tgdv");
                var council = at(chromium, "vanthu.hdnd");
                var committee = at(chromium, "vanthu.ubnd");
                var court = at(chromium, "vanthu.tand");
                var procuracy = at(chromium, "vanthu.vksnd")) {
            expectOneOfTheProvince(board);
            var programme = draft(board);
            new Desk(board.page()).act("/ask", "answerBy", today().plusDays(14).toString());
            comment(court, programme, "Bổ sung việc cung cấp thông tin về kết quả giải quyết án hành chính.");
            agree(council, programme);
            agree(committee, programme);
            agree(procuracy, programme);
            board.open(programme);
            var decide = board.page().locator("form.decide").first();
            decide.locator("select[name=decision]").selectOption("TAKEN_IN");
            Desk.send(board.page(), decide.locator("button"));
            board.looksRight("programme-comments");
            new Desk(board.page()).act("/freeze", "signBy", today().plusDays(30).toString());

            number(boardClerk, programme);
            sign(boardClerk, programme, "NONE", "Trưởng ban", "Trần Minh Khải");
            sign(council, programme, "ON_BEHALF_FOR_HEAD", "Phó Chủ tịch", "Nguyễn Hữu Nghĩa");
            assertThat(council.page().locator("main")).containsText("2/5 bên đã ký");
            sign(committee, programme, "ON_BEHALF_FOR_HEAD", "Phó Chủ tịch", "Phạm Quốc Dũng");
            sign(court, programme, "NONE", "Chánh án", "Lê Công Trứ");
            sign(procuracy, programme, "NONE", "Viện trưởng", "Đoàn Thị Hạnh");
            procuracy.open(programme);
            assertThat(procuracy.page().locator("main")).containsText("5/5 bên đã ký");
            assertThat(procuracy.page().locator("main")).containsText("Đang hiệu lực");
            procuracy.looksRight("programme-signed");
            board.open("/programmes/coverage?level=PROVINCIAL");
            assertThat(board.page().locator(".totals")).containsText("1/1");
            board.looksRight("coverage-province");
            giveThreeTasks(board, programme);
            oneIsLateAndUrged(board, programme);
        }
    }

    /// The province is to have a programme of its own: none so far.
    private void expectOneOfTheProvince(Visitor board) {
        board.open("/programmes/coverage?level=PROVINCIAL");
        new Desk(board.page())
                .act(
                        "/programmes/coverage",
                        "level",
                        "PROVINCIAL",
                        "naming",
                        "Tuyên giáo và Dân vận",
                        "form",
                        "PROVINCE_FIVE",
                        "basis",
                        "Quyết định số 238-QĐ/TW",
                        "due_on",
                        today().plusDays(30).toString());
        board.open("/programmes/coverage?level=PROVINCIAL");
        assertThat(board.page().locator(".totals")).containsText("0/1");
    }

    private static void giveThreeTasks(Visitor board, String programme) {
        for (int given = 1; given <= 3; given++) {
            board.open(programme);
            var form = board.page().locator("table.items form[action$='/task']").first();
            form.evaluate("form => { form.closest('details').open = true; }");
            form.locator("[name=criterion]").fill("Đủ nội dung, đúng thể thức");
            Desk.send(board.page(), form.locator("button").last());
            assertThat(board.page().locator("table.items a[href^='/tasks/']")).hasCount(given);
        }
    }

    private void oneIsLateAndUrged(Visitor board, String programme) {
        board.open(programme);
        var late =
                board.page().locator("table.items a[href^='/tasks/']").first().getAttribute("href");
        time.pass(Duration.ofDays(21), scheduler);
        board.signIn("chuyenvien.tgdv", OnTheExample.Folder.password()).open(late);
        assertThat(board.page().locator("main")).containsText("Quá hạn");
        Desk.reload(board, "Đôn đốc lần 1");
        board.looksRight("programme-task-urged");
    }

    @Test
    void consultOnADraftAndPrintTheTableOfComments() throws IOException {
        try (var chromium = new Chromium();
                var board = at(chromium, "chuyenvien.tgdv");
                var boardLeader = at(chromium, "lanhdao.tgdv");
                var court = at(chromium, "vanthu.tand");
                var courtLeader = at(chromium, "lanhdao.tand")) {
            board.open("/exchanges/new?kind=DRAFT_CONSULTATION");
            var form = board.page().locator("form.draft");
            var desk = new Desk(board.page());
            desk.fill(form, "subject", "Xin ý kiến dự thảo Kế hoạch thông tin dự án đường ven sông");
            desk.fill(form, "body", "Đề nghị góp ý theo từng điều của dự thảo.");
            Desk.receiver(form, "Tòa án nhân dân tỉnh");
            Desk.receiver(form, "Viện kiểm sát nhân dân tỉnh");
            form.locator("#documents-new").selectOption(new SelectOption().setIndex(1));
            Desk.submit(board.page(), form);
            board.page().waitForURL(url -> !url.contains("new"));
            var exchange = URI.create(board.page().url()).getPath();
            boardLeader.open(exchange);
            new Desk(boardLeader.page()).act("/acts/EXCHANGE_SENT");
            court.open(exchange);
            var courtDesk = new Desk(court.page());
            courtDesk.act("/acts/LEG_ACKNOWLEDGED");
            courtDesk.act("/acts/ANSWERING_STARTED", "detail", "Phòng Tổng hợp");
            new Desk(court.page())
                    .answer(
                            "ANSWER",
                            Map.of(
                                    "answer",
                                    "AGREE_WITH_COMMENTS",
                                    "words",
                                    "Cơ bản nhất trí.",
                                    "clause",
                                    "Điều 3",
                                    "comment",
                                    "Nêu rõ thời hạn trả lời của từng cơ quan."));
            courtLeader.open(exchange);
            new Desk(courtLeader.page()).act("/send");

            board.open(exchange);
            var decide = board.page().locator("form.decide").first();
            decide.locator("textarea").fill("Bổ sung thời hạn 7 ngày làm việc.");
            Desk.send(board.page(), decide.locator("button[name=decision][value=TAKEN]"));
            board.open(exchange + "/table");
            board.looksRight("exchange-table");
            board.open(exchange);
            var download = board.page()
                    .waitForDownload(
                            () -> board.page().locator("a[href$='/table.docx']").click());
            assertThat(words(download))
                    .contains("TIẾP THU, GIẢI TRÌNH")
                    .contains("Nêu rõ thời hạn trả lời của từng cơ quan.")
                    .contains("Bổ sung thời hạn 7 ngày làm việc.")
                    .contains("Viện kiểm sát nhân dân tỉnh");
        }
    }

    private static String words(Download table) throws IOException {
        try (var document = new XWPFDocument(Files.newInputStream(table.path()))) {
            return new XWPFWordExtractor(document).getText();
        }
    }

    private String draft(Visitor board) {
        board.open("/programmes/new");
        var page = board.page();
        var form = page.locator("form.draft");
        page.fill("#title", "Chương trình phối hợp công tác thông tin giai đoạn 2026 - 2030");
        page.fill("#basis", "Quyết định số 238-QĐ/TW");
        page.fill("#begins", "2026-01-01");
        page.fill("#ends", "2030-12-31");
        for (var party : PARTIES) {
            form.locator("label.form-check")
                    .filter(new Locator.FilterOptions().setHasText(party))
                    .locator("input")
                    .first()
                    .check();
        }
        page.locator("textarea[name^='content.']").first().fill("Cung cấp thông tin kịp thời về chủ trương, dự án.");
        page.fill(
                "#items",
                String.join(
                        "\n",
                        List.of(
                                item(
                                        "Cung cấp thông tin các dự án thu hồi đất",
                                        "Danh mục dự án",
                                        "Ủy ban nhân dân tỉnh",
                                        5),
                                item(
                                        "Tổng hợp kiến nghị cử tri trước kỳ họp",
                                        "Báo cáo tổng hợp",
                                        "Hội đồng nhân dân tỉnh",
                                        40),
                                item(
                                        "Thông tin các vụ án được dư luận quan tâm đã xét xử",
                                        "Bản tin quý",
                                        "Tòa án nhân dân tỉnh",
                                        60))));
        Desk.send(page, form.locator("button.btn-primary"));
        assertThat(page.locator("main")).containsText("Dự thảo");
        assertThat(page.locator("table.items tbody tr")).hasCount(3);
        board.looksRight("programme-draft");
        return URI.create(page.url()).getPath();
    }

    private String item(String title, String output, String lead, int days) {
        return String.join("\t", title, output, lead, "", DAY.format(today()), DAY.format(today().plusDays(days)));
    }

    private static void comment(Visitor party, String programme, String words) {
        party.open(programme);
        var desk = new Desk(party.page());
        desk.act("/comments", "words", words);
        desk.press("/answer", "agrees", "false");
    }

    private static void agree(Visitor party, String programme) {
        party.open(programme);
        new Desk(party.page()).press("/answer", "agrees", "true");
    }

    private void number(Visitor clerk, String programme) {
        clerk.open(programme);
        new Desk(clerk.page()).act("/number", "number", "12");
    }

    private static void sign(Visitor party, String programme, String mark, String office, String signatory) {
        party.open(programme);
        new Desk(party.page()).act("/sign", "mark", mark, "office", office, "signatory", signatory);
    }

    private static Visitor at(Chromium chromium, String name, int port) {
        return chromium.atADesk(port).signIn(name, OnTheExample.Folder.password());
    }

    private Visitor at(Chromium chromium, String name) {
        return at(chromium, name, port);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(time.instant(), ZoneId.of("Asia/Ho_Chi_Minh"));
    }
}
