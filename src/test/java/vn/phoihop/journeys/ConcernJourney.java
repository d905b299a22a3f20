package vn.phoihop.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

@OnTheExample
@Import(MovableTime.class)
@DisplayName("Unpaid compensation, told to the hotline,")
class ConcernJourney {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    @LocalServerPort
    int port;

    private final MovableTime time;

    @Autowired
    ConcernJourney(MovableTime time) {
        this.time = time;
    }

    @Test
    void isRatedAssignedAskedAnsweredPromisedClaimedReopenedByCodeAndConfirmed() {
        try (var chromium = new Chromium();
                var board = at(chromium, "chuyenvien.tgdv");
                var lead = at(chromium, "vanthu.snnmt");
                var chief = at(chromium, "lanhdao.snnmt");
                var caller = chromium.onAPhone(port)) {
            var code = receive(board);
            var concern = URI.create(board.page().url()).getPath();
            rate(board, concern);
            board.looksRight("concern-rated");
            new Desk(board.page())
                    .act(
                            "/assign",
                            "body",
                            "Sở Nông nghiệp và Môi trường",
                            "partners",
                            "Sở Tài chính",
                            "words",
                            "Quản lý hồ sơ đất đai");

            new Desk(board.page()).act("/contact", "name", "Lò Thị Kín Tiếng", "phone", "0987654321");

            begin(lead, concern);
            new Desk(lead.page()).act("/ask-person", "words", "Hộ mình thuộc danh sách đợt mấy?");
            lead.page().locator("a[href^='/calendar/clocks/']").first().click();
            assertThat(lead.page().locator("main")).containsText("Tạm dừng từ");
            caller(caller, code, "reply", "Đợt hai, thôn Đông.");
            caller.looksRight("own-matter");
            caller(caller, code, "second-rating", "Có hộ đã phải vay để thuê nhà.");
            assertThat(caller.page().locator("main")).containsText("yêu cầu đánh giá lần hai");
            asked(chromium, concern);

            answer(lead, chief, concern, "UNDER_WAY");
            promise(lead, chief, concern);
            caller(caller, code, "", "");
            assertThat(caller.page().locator("main")).containsText("Chi trả hết cho 62 hộ");
            file(lead, chief, concern);
            claim(lead, concern);
            caller(caller, code, "dispute", "Còn hai hộ chưa nhận.");
            lead.open(concern);
            assertThat(lead.page().locator("main")).containsText("Còn hai hộ chưa nhận.");
            answer(lead, chief, concern, "SOLVED");
            claim(lead, concern);
            caller(caller, code, "confirm", "Đã nhận đủ, cảm ơn.");
            assertThat(caller.page().locator("main")).containsText("Đã được xác nhận giải quyết");
            lead.open(concern);
            lead.looksRight("concern-confirmed");
            readsItAll(caller, lead.page().locator("h1").innerText().split(" ", -1)[0]);
        }
    }

    @Test
    void isSeenAsAListABoardAndAMapAndReportedByAnyone() {
        try (var chromium = new Chromium();
                var board = at(chromium, "chuyenvien.tgdv");
                var phone = chromium.onAPhone(port).signIn("lanhdao.tgdv", OnTheExample.Folder.password());
                var anyone = chromium.onAPhone(port)) {
            for (var place : List.of("", "/board", "/map", "/agreement", "/rubric", "/new")) {
                board.open("/concerns" + place).looksRight("concerns" + place.replace('/', '-'));
            }
            phone.open("/concerns").looksRight("concerns");
            phone.page().locator("[data-walk-line]").first().click();
            phone.looksRight("concern-sheet");
            anyone.open("/phan-anh").looksRight("report");
            anyone.open("/phan-anh/tra-cuu").looksRight("report-ask");
            anyone.open("/phan-anh/thang-danh-gia").looksRight("rubric-open");
            assertThat(anyone.page().locator("main")).containsText("Không bao giờ là căn cứ");
            anyone.open("/phan-anh/thang-danh-gia?lang=en").looksRight("rubric-open-en");
        }
    }

    private static String receive(Visitor board) {
        board.open("/concerns/new");
        var page = board.page();
        page.selectOption("#channel", "HOTLINE");
        page.selectOption("#field", "LAND");
        page.fill("#title", "Đợt hai bồi thường đường ven sông chưa chi trả");
        page.fill("#facts", "Người gọi cho biết 62 hộ thôn Đông chưa nhận tiền hỗ trợ tái định cư, đã hẹn ba lần.");
        page.fill("#area", "Xã Tân Hòa");
        Desk.send(page, page.locator("form.task-form button.btn-primary"));
        if (page.locator("input[name=viewed]").count() > 0) {
            board.looksRight("concern-similar");
            Desk.send(page, page.locator("form.task-form button.btn-primary"));
        }
        return page.locator(".one-time").textContent();
    }

    private static void rate(Visitor board, String concern) {
        board.open(concern);
        var desk = new Desk(board.page());
        desk.act("/acknowledge", "words", "Đã nhận; trong hai ngày làm việc sẽ giao cơ quan giải quyết.");
        var form = desk.form("/triage");
        var values = List.of("3", "2", "2", "2", "3", "3");
        for (int i = 0; i < values.size(); i++) {
            var criterion = "HPUVDT".charAt(i);
            desk.fill(form, "value-" + criterion, values.get(i));
            desk.fill(form, "evidence-" + criterion, "Biên bản làm việc với xã");
        }
        Desk.send(board.page(), form.locator("button.btn-primary, button.btn").last());
        assertThat(board.page().locator(".why")).containsText("Mức 3");
    }

    private static void begin(Visitor lead, String concern) {
        lead.open(concern);
        new Desk(lead.page())
                .act(
                        "/start",
                        "words",
                        "Phòng Đất đai",
                        "more",
                        "Đối chiếu danh sách, chi trả, công khai",
                        "title",
                        "Đối chiếu danh sách 62 hộ",
                        "before",
                        "Báo lịch chi trả trên loa thôn",
                        "during",
                        "Niêm yết danh sách đã chi",
                        "after",
                        "Thông báo kết quả");
    }

    private static void answer(Visitor lead, Visitor chief, String concern, String outcome) {
        lead.open(concern);
        new Desk(lead.page())
                .act(
                        "/prepare",
                        "words",
                        "Sở đã đối chiếu xong danh sách đợt hai.",
                        "more",
                        "Đã đối chiếu danh sách 62 hộ đợt hai dự án đường ven sông.",
                        "outcome",
                        outcome);
        chief.open(concern);
        assertThat(chief.page().locator(".as-public")).containsText("Đã đối chiếu danh sách 62 hộ đợt hai");
        chief.looksRight("concern-preview");
        new Desk(chief.page()).act("/approve");
        lead.open(concern);
        new Desk(lead.page()).act("/send");
    }

    private void promise(Visitor lead, Visitor chief, String concern) {
        lead.open(concern);
        new Desk(lead.page())
                .act("/promise", "words", "Chi trả hết cho 62 hộ", "day", DAY.format(day(40)), "more", "Đã bố trí vốn");
        chief.open(concern);
        chief.looksRight("concern-second-signature");
        new Desk(chief.page()).press("/decide", "agreed", "true");
    }

    /// Somebody who may give the second rating is led to the problem alone.
    private void asked(Chromium chromium, String concern) {
        try (var other = at(chromium, "dieuphoi.tgdv")) {
            other.open(concern);
            assertThat(other.page().locator("main")).containsText("62 hộ thôn Đông");
            assertThat(other.page().locator("main")).not().containsText("Biên bản làm việc với xã");
            other.looksRight("concern-blind");
            new Desk(other.page()).act("/blind/open");
            assertThat(other.page().locator(".why")).containsText("Mức 3");
        }
    }

    private static void file(Visitor lead, Visitor chief, String concern) {
        lead.open(concern);
        var bytes = "Đợt hai: 62 hộ; đã chi 60 hộ".getBytes(StandardCharsets.UTF_8);
        lead.page().setInputFiles("#public-file", new FilePayload("bang-chi-tra.txt", "text/plain", bytes));
        Desk.send(lead.page(), lead.page().locator("form[enctype] button"));
        chief.open(concern);
        chief.looksRight("concern-file");
        var copy = new Desk(chief.page()).form("/let-out");
        copy.locator("input[name=looked]").check();
        Desk.send(chief.page(), copy.locator("button.btn-primary"));
    }

    /// The public page tells the whole story and nothing personal.
    private static void readsItAll(Visitor anyone, String number) {
        anyone.open("/public/concern/" + URLEncoder.encode(number, StandardCharsets.UTF_8));
        var page = anyone.page();
        var main = page.locator("main");
        for (var told : List.of(
                "Đợt hai bồi thường đường ven sông",
                "Chi trả hết cho 62 hộ",
                "Đã đối chiếu danh sách 62 hộ đợt hai",
                "bang-chi-tra.txt")) {
            assertThat(main).containsText(told);
        }
        for (var kept : List.of("Kín Tiếng", "0987654321", "Có hộ đã phải vay", "Đợt hai, thôn Đông")) {
            assertThat(page.locator("html")).not().containsText(kept);
        }
        anyone.looksRight("concern-public");
    }

    private LocalDate day(int days) {
        return LocalDate.ofInstant(time.instant(), ZoneId.of("Asia/Ho_Chi_Minh"))
                .plusDays(days);
    }

    private static void claim(Visitor lead, String concern) {
        lead.open(concern);
        new Desk(lead.page()).act("/claim", "words", "Đã chi trả xong.", "title", "Bảng ký nhận của 62 hộ");
    }

    private static void caller(Visitor caller, String code, String act, String words) {
        caller.open("/phan-anh/tra-cuu");
        Page page = caller.page();
        page.fill("#code", code);
        Desk.send(page, page.locator("main form button"));
        if (!act.isEmpty()) {
            var form = new Desk(page).form("/" + act);
            form.locator("textarea").fill(words);
            Desk.send(page, form.locator("button"));
        }
    }

    private Visitor at(Chromium chromium, String name) {
        return chromium.atADesk(port).signIn(name, OnTheExample.Folder.password());
    }
}
