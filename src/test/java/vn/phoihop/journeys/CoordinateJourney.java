package vn.phoihop.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
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
@DisplayName("The organisations of a province")
class CoordinateJourney {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

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
            board.signIn("chuyenvien.tgdv", OnTheExample.Folder.password()).open(late);
            assertThat(board.page().locator("main")).containsText("Quá hạn");
            Desk.reload(board, "Đôn đốc lần 1");
            assertThat(board.page().locator("[aria-labelledby=urged-title] li")).hasCount(1);
            new Desk(board.page())
                    .act("/urge", "words", "Đề nghị gửi danh mục trước thứ Sáu; cần hỗ trợ gì xin cho biết.");
            assertThat(board.page().locator("[aria-labelledby=urged-title] li")).hasCount(2);
            board.looksRight("task-urged");
            court.signIn("vanthu.tand", OnTheExample.Folder.password()).open("/notifications");
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
            Desk.receiver(form, "Tòa án nhân dân tỉnh");
            form.locator("#purpose").selectOption(new SelectOption().setIndex(1));
            desk.fill(form, "legalGround", "Chương trình phối hợp giai đoạn 2026 - 2030, mục II.1");
            Desk.submit(board.page(), form);
            board.page().waitForURL(url -> !url.contains("new"));
            var exchange = URI.create(board.page().url()).getPath();
            boardLeader.open(exchange);
            new Desk(boardLeader.page()).act("/acts/EXCHANGE_SENT");

            court.open(exchange);
            var courtDesk = new Desk(court.page());
            courtDesk.act("/acts/LEG_ACKNOWLEDGED");
            courtDesk.act("/acts/ANSWERING_STARTED", "detail", "Văn phòng");
            new Desk(court.page())
                    .answer(
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
