package vn.phoihop.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
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
import org.springframework.test.context.TestPropertySource;

@OnTheExample
@Import(MovableTime.class)
@TestPropertySource(properties = "db-scheduler.polling-interval=500ms")
@DisplayName("The organisations of a province")
class CoordinateJourney {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final List<String> PARTIES = List.of(
            "Ủy ban nhân dân tỉnh", "Hội đồng nhân dân tỉnh", "Tòa án nhân dân tỉnh", "Viện kiểm sát nhân dân tỉnh");

    @LocalServerPort
    int port;

    private final MovableTime time;
    private final Scheduler scheduler;

    @Autowired
    CoordinateJourney(MovableTime time, Scheduler scheduler) {
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
            sign(boardClerk, programme, "Trưởng ban", "Trần Minh Khải");
            sign(council, programme, "Phó Chủ tịch", "Nguyễn Hữu Nghĩa");
            assertThat(council.page().locator("main")).containsText("2/5 bên đã ký");
            sign(committee, programme, "Phó Chủ tịch", "Phạm Quốc Dũng");
            sign(court, programme, "Chánh án", "Lê Công Trứ");
            sign(procuracy, programme, "Viện trưởng", "Đoàn Thị Hạnh");
            procuracy.open(programme);
            assertThat(procuracy.page().locator("main")).containsText("5/5 bên đã ký");
            assertThat(procuracy.page().locator("main")).containsText("Đang hiệu lực");
            procuracy.looksRight("programme-signed");
        }
    }

    @Test
    void giveATaskThatIsLateAndUrgedAndExtendOneWhoseDateIsExplained() {
        try (var chromium = new Chromium();
                var board = at(chromium, "chuyenvien.tgdv");
                var court = at(chromium, "vanthu.tand")) {
            var late = task(board, "Gửi danh mục vụ án được dư luận quan tâm", "", "3");
            var extended = task(board, "Soạn chuyên đề tuyên truyền pháp luật", "", "10");
            board.open(late);
            board.page().locator("main a[href^='/calendar/clocks/']").first().click();
            assertThat(board.page().locator("main")).containsText("24/11/2026");
            assertThat(board.page().locator("main")).containsText("Ngày Văn hóa Việt Nam");
            assertThat(board.page().locator("main")).containsText("26/11/2026");
            board.looksRight("clock-explained");
            court.open("/work");
            assertThat(court.page().locator("main")).containsText("Gửi danh mục vụ án");
            court.looksRight("work-court");

            court.open(extended);
            new Desk(court.page()).act("/ask", "days", "5", "words", "Chờ số liệu quý của hai tòa khu vực");
            board.open(extended);
            new Desk(board.page()).act("/decide", "granted", "true", "words", "Đồng ý");
            assertThat(board.page().locator("main")).containsText("Chờ số liệu quý");

            time.pass(Duration.ofDays(21), scheduler);
            board.open(late);
            assertThat(board.page().locator("main")).containsText("Quá hạn");
            reload(board, "Đôn đốc lần 1");
            assertThat(board.page().locator("[aria-labelledby=urged-title] li")).hasCount(1);
            new Desk(board.page())
                    .act("/urge", "words", "Đề nghị gửi danh mục trước thứ Sáu; cần hỗ trợ gì xin cho biết.");
            assertThat(board.page().locator("[aria-labelledby=urged-title] li")).hasCount(2);
            board.looksRight("task-urged");
            court.open("/notifications");
            assertThat(court.page().locator("main")).containsText("Gửi danh mục vụ án");
        }
    }

    private static String task(Visitor owner, String title, String day, String days) {
        owner.open("/tasks/new");
        var page = owner.page();
        page.fill("#title", title);
        page.fill("#output", "Văn bản");
        page.fill("#criterion", "Đủ nội dung, đúng thể thức");
        page.fill("#lead", "Tòa án nhân dân tỉnh");
        page.fill("#due", day);
        page.fill("#days", days);
        Desk.send(page, page.locator("form.task-form button.btn-primary"));
        page.waitForURL(url -> !url.endsWith("/new"));
        return URI.create(page.url()).getPath();
    }

    private static void reload(Visitor reader, String awaited) {
        for (int i = 0; i < 40 && !reader.page().locator("main").innerText().contains(awaited); i++) {
            reader.page().waitForTimeout(500);
            reader.page().reload();
        }
        assertThat(reader.page().locator("main")).containsText(awaited);
    }

    @Test
    void askTheCourtWhichAnswersInPartAndExtendsOnce() {
        try (var chromium = new Chromium();
                var board = at(chromium, "chuyenvien.tgdv");
                var boardLeader = at(chromium, "lanhdao.tgdv");
                var court = at(chromium, "vanthu.tand");
                var courtLeader = at(chromium, "lanhdao.tand")) {
            board.open("/exchanges/new?kind=INFO_REQUEST");
            var form = board.page().locator("form.draft");
            var desk = new Desk(board.page());
            desk.fill(form, "subject", "Đề nghị cung cấp thông tin các vụ án hành chính về đất đai");
            desk.fill(form, "body", "Số vụ thụ lý, giải quyết 9 tháng; các vụ được Nhân dân quan tâm đã có hiệu lực.");
            receiver(form, "Tòa án nhân dân tỉnh");
            form.locator("#purpose").selectOption(new SelectOption().setIndex(1));
            desk.fill(form, "legalGround", "Chương trình phối hợp giai đoạn 2026 - 2030, mục II.1");
            send(board.page(), form);
            board.page().waitForURL(url -> !url.contains("new"));
            var exchange = URI.create(board.page().url()).getPath();
            boardLeader.open(exchange);
            new Desk(boardLeader.page()).act("/acts/EXCHANGE_SENT");

            court.open(exchange);
            var courtDesk = new Desk(court.page());
            courtDesk.act("/acts/LEG_ACKNOWLEDGED");
            courtDesk.act("/acts/ANSWERING_STARTED", "detail", "Văn phòng");
            answer(
                    court.page(),
                    "PARTIAL",
                    Map.of(
                            "words",
                            "Đã thụ lý 42 vụ, giải quyết 37 vụ.",
                            "missing",
                            "Danh mục vụ án đã có hiệu lực",
                            "missingBy",
                            DAY.format(today().plusDays(6))));
            courtLeader.open(exchange);
            new Desk(courtLeader.page()).act("/send");
            new Desk(courtLeader.page())
                    .act("/acts/LEG_EXTENDED", "days", "3", "words", "Chờ hai tòa khu vực gửi danh mục");
            board.open(exchange);
            assertThat(board.page().locator("main")).containsText("Đã trả lời một phần");
            assertThat(board.page().locator("main")).containsText("Đã thụ lý 42 vụ");
            board.looksRight("exchange-partly");
            courtLeader.open(exchange);
            assertThat(courtLeader.page().locator("main form[action$='/acts/LEG_EXTENDED']"))
                    .hasCount(0);
        }
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
            receiver(form, "Tòa án nhân dân tỉnh");
            receiver(form, "Viện kiểm sát nhân dân tỉnh");
            send(board.page(), form);
            board.page().waitForURL(url -> !url.contains("new"));
            var exchange = URI.create(board.page().url()).getPath();
            boardLeader.open(exchange);
            new Desk(boardLeader.page()).act("/acts/EXCHANGE_SENT");

            court.open(exchange);
            var courtDesk = new Desk(court.page());
            courtDesk.act("/acts/LEG_ACKNOWLEDGED");
            courtDesk.act("/acts/ANSWERING_STARTED", "detail", "Phòng Tổng hợp");
            answer(
                    court.page(),
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

    private static void receiver(Locator form, String name) {
        form.locator(".receivers label.form-check")
                .filter(new Locator.FilterOptions().setHasText(name))
                .locator("input")
                .first()
                .check();
    }

    private static void send(Page page, Locator form) {
        Desk.send(page, form.locator("button[name=then][value=submit]"));
    }

    private static void answer(Page page, String act, Map<String, String> fields) {
        var desk = new Desk(page);
        var form = desk.form("/answer");
        desk.fill(form, "act", act);
        fields.forEach((name, value) -> desk.fill(form, name, value));
        form.locator("[name=dataChecked]").check();
        send(page, form);
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

    private static void sign(Visitor party, String programme, String office, String signatory) {
        party.open(programme);
        new Desk(party.page()).act("/sign", "office", office, "signatory", signatory);
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
