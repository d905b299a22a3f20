package vn.phoihop.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

@OnTheExample
@Import(MovableTime.class)
@DisplayName("What the press raised")
class PressJourney {

    @LocalServerPort
    int port;

    private final MovableTime time;

    @Autowired
    PressJourney(MovableTime time) {
        this.time = time;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(time.instant(), ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    private Visitor at(Chromium chromium, String name) {
        return chromium.atADesk(port).signIn(name, OnTheExample.Folder.password());
    }

    @Test
    void isVerifiedFactByFactOpensAConcernAndIsAnsweredForAnyoneToRead() {
        try (var chromium = new Chromium();
                var speaker = at(chromium, "phatngon.ubnd");
                var lead = at(chromium, "vanthu.snnmt");
                var leader = at(chromium, "lanhdao.ubnd");
                var anyone = chromium.onAPhone(port)) {
            speaker.open("/press").looksRight("press-list");
            var item = capture(speaker);
            speaker.looksRight("press-captured");
            new Desk(speaker.page()).act("/acts/ASSIGN", "lead", "Sở Nông nghiệp và Môi trường");

            lead.open(item);
            var desk = new Desk(lead.page());
            desk.act("/acts/START");
            var form = desk.form("/acts/FIND");
            found(desk, form, 1, "RIGHT", "Sổ tiếp nhận cho thấy lượng rác vượt công suất thiết kế.");
            found(desk, form, 2, "WRONG", "Mẫu nước kênh đạt quy chuẩn ở cả ba lần lấy mẫu.");
            found(desk, form, 3, "UNVERIFIABLE", "Không còn hồ sơ của thời điểm được nêu.");
            lead.looksRight("press-finding");
            Desk.send(lead.page(), form.locator("button").last());
            assertThat(lead.page().locator("main")).containsText("Đã có kết quả xác minh");
            assertThat(lead.page().locator("main dl a[href^='/concerns/']")).hasCount(1);

            desk.act(
                    "/acts/PREPARE",
                    "kind",
                    "ANSWER",
                    "whatIsRight",
                    "Bãi rác tiếp nhận vượt công suất là đúng.",
                    "response",
                    "Giảm tải trước ngày 31/12; kết quả đo nước kênh công khai hằng tuần.");
            leader.open(item);
            assertThat(leader.page().locator(".as-public")).containsText("Giảm tải trước ngày 31/12");
            leader.looksRight("press-preview");
            new Desk(leader.page()).act("/acts/APPROVE");
            speaker.open(item);
            new Desk(speaker.page()).act("/acts/SEND", "channel", "Văn bản gửi tòa soạn");
            assertThat(speaker.page().locator("main")).containsText("Đã phản hồi");
            speaker.looksRight("press-answered");
            lead.page().reload();
            lead.page().locator("main dl a[href^='/concerns/']").click();
            assertThat(lead.page().locator("main")).containsText("vượt công suất");

            var number = speaker.page().locator("h1").innerText().split(" ", -1)[0];
            anyone.open("/public/press/" + number);
            assertThat(anyone.page().locator("main")).containsText("Bãi rác tiếp nhận vượt công suất là đúng.");
            assertThat(anyone.page().locator("main")).containsText("Giảm tải trước ngày 31/12");
            anyone.looksRight("press-public");
        }
    }

    private String capture(Visitor speaker) {
        speaker.open("/press/new");
        var page = speaker.page();
        page.fill("#outlet", "Báo Hòa Giang");
        page.fill("#title", "Bãi rác Long Điền lại quá tải");
        page.fill("#link", "https://bao.example/long-dien");
        page.fill("#publishedOn", today().minusDays(1).toString());
        page.locator("#place").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(2));
        page.selectOption("#topic", "ENVIRONMENT");
        page.fill("#harms", "Bãi rác tiếp nhận vượt công suất thiết kế\nNước rỉ rác chảy ra kênh nội đồng");
        page.fill("#facts", "Đoàn kiểm tra từng đến bãi rác năm 2019");
        page.check("#isPublished");
        speaker.looksRight("press-new");
        Desk.send(page, page.locator("form.entry-form button.btn-primary"));
        page.waitForURL(url -> !url.endsWith("/new"));
        return URI.create(page.url()).getPath();
    }

    private void found(Desk desk, com.microsoft.playwright.Locator form, int fact, String finding, String explanation) {
        // the facts without harm come first
        var place = fact == 3 ? 1 : fact + 1;
        desk.fill(form, "finding-" + place, finding);
        desk.fill(form, "explanation-" + place, explanation);
        desk.fill(form, "source-" + place, "RECORDS");
        desk.fill(form, "sourceTitle-" + place, "Biên bản kiểm tra");
    }

    @Test
    void isBriefedOnAndToldInADigestThatIsPrinted() {
        try (var chromium = new Chromium();
                var speaker = at(chromium, "phatngon.ubnd");
                var leader = at(chromium, "lanhdao.ubnd")) {
            speaker.open("/press/occasions").looksRight("press-occasions");
            speaker.open("/press/occasions/new");
            var page = speaker.page();
            page.selectOption("#kind", "RELEASE");
            page.fill("#title", "Thông cáo về lịch cấp nước mùa khô");
            page.fill("#startsAt", today() + "T09:00");
            page.fill("#statement", "Từ tuần sau, lịch cấp nước từng xã được đăng trên trang thông tin của tỉnh.");
            Desk.send(page, page.locator("form.entry-form button.btn-primary"));
            page.waitForURL(url -> !url.endsWith("/new"));
            var release = URI.create(page.url()).getPath();
            leader.open(release);
            new Desk(leader.page()).act("/acts/APPROVE");
            speaker.open(release);
            new Desk(page).act("/acts/HOLD");
            assertThat(page.locator("main")).containsText("Phản hồi công khai toàn văn");
            new Desk(page)
                    .act(
                            "/acts/NOTE_QUESTION",
                            "question",
                            "Xã nào cấp nước theo giờ?",
                            "promiser",
                            "Sở Nông nghiệp và Môi trường",
                            "due",
                            today().plusDays(4).toString());
            assertThat(page.locator("main")).containsText("hứa trả lời");
            speaker.looksRight("press-occasion");

            speaker.open("/press/terms").looksRight("press-terms");
            speaker.open("/press/digests").looksRight("press-digests");
            page.locator("main table a[href^='/press/digests/']").first().click();
            assertThat(page.locator(".paper-frame")).containsText("Điểm báo");
            assertThat(page.locator(".paper-frame")).not().containsText("THỦ TRƯỞNG");
            speaker.looksRight("press-digest");
        }
    }
}
