package vn.phoihop.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OnTheExample
@DisplayName("Agreeing on a joint programme")
class ProgrammeJourney {

    private static final String TITLE = "Chương trình phối hợp của chuyến đi";

    @LocalServerPort
    int port;

    @Autowired
    Clock clock;

    private String today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Ho_Chi_Minh"))
                .toString();
    }

    @Test
    void twoBodiesDraftCommentSignAndBringItIntoForce() {
        try (var chromium = new Chromium();
                var board = chromium.atADesk(port);
                var committee = chromium.atADesk(port);
                var leader = chromium.atADesk(port);
                var clerk = chromium.atADesk(port)) {
            board.signIn("chuyenvien.tgdv", OnTheExample.Folder.password());
            var address = draft(board);
            ask(board);
            comment(committee, address);
            decideAndFreeze(board, address);
            sign(leader, "lanhdao.ubnd", address, "ON_BEHALF_FOR_HEAD", "Phó Chủ tịch", "Phạm Quốc Dũng");
            assertThat(leader.page().locator(".sheet-tags").innerText()).contains("1/2");
            sign(clerk, "vanthu.tgdv", address, "NONE", "Trưởng ban", "Trần Minh Khải");
            number(clerk);
            assertThat(clerk.page().locator(".sheet-tags").innerText()).contains("Đang hiệu lực");
            clerk.looksRight("programme-in-force");
            give(board, address);
        }
    }

    private String draft(Visitor board) {
        var page = board.open("/programmes/new").page();
        page.fill("#title", TITLE);
        page.fill("#basis", "Quyết định số 238-QĐ/TW ngày 30/9/2020 của Ban Bí thư");
        page.selectOption("#form", "PROVINCE_TWO");
        page.getByLabel("Ủy ban nhân dân tỉnh Hòa Giang UBND", new Page.GetByLabelOptions().setExact(false))
                .first()
                .check();
        page.fill("#content-GUIDANCE", "Định hướng tuyên truyền các dự án");
        page.fill("#items", """
                Nội dung\tSản phẩm\tChủ trì\tPhối hợp\tBắt đầu\tHoàn thành
                Cung cấp danh mục dự án\tDanh mục\tUBND\tBTGDVTU\t\tquý IV/2099
                Sơ kết\tBáo cáo sơ kết\tBan nào đó\t\t\t31/12/2099""");
        Desk.send(page, page.locator("main form.draft button.btn-primary").first());
        assertThat(page.locator(".troubles").innerText()).contains("Ban nào đó");
        board.looksRight("programme-trouble");
        assertThat(page.inputValue("#title")).isEqualTo(TITLE);
        page.fill("#items", page.inputValue("#items").replace("Ban nào đó", "BTGDVTU"));
        Desk.send(page, page.locator("main form.draft button.btn-primary").first());
        page.waitForSelector("#parties");
        board.looksRight("programme-draft");
        return page.url().substring(page.url().indexOf("/programmes/"));
    }

    private void act(Page page, String name) {
        page.locator("details.act > summary", new Page.LocatorOptions().setHasText(name))
                .click();
    }

    private void ask(Visitor board) {
        act(board.page(), "Gửi lấy ý kiến các bên");
        board.page().fill("#answerBy", today());
        Desk.send(
                board.page(),
                board.page().locator("details.act[open] button.btn-primary").first());
        board.page().waitForSelector("text=Chờ ý kiến");
    }

    private void comment(Visitor committee, String address) {
        committee.signIn("chuyenvien.ubnd", OnTheExample.Folder.password());
        var page = committee.open(address).page();
        page.fill("#words", "Đề nghị bổ sung thời hạn cung cấp danh mục.");
        Desk.send(page, page.locator("#comment button").first());
        Desk.send(page, page.locator("text=Gửi các ý kiến đã ghi").first());
        committee.looksRight("programme-commented");
    }

    private void decideAndFreeze(Visitor board, String address) {
        var page = board.open(address).page();
        Desk.send(page, page.locator(".decide button").first());
        act(page, "Chốt nội dung để ký");
        page.fill("#signBy", today());
        Desk.send(page, page.locator("details.act[open] button.btn-primary").first());
        assertThat(page.locator(".sheet-tags").innerText()).contains("chờ ký");
        board.looksRight("programme-frozen");
    }

    private void sign(Visitor who, String name, String address, String mark, String office, String signatory) {
        who.signIn(name, OnTheExample.Folder.password());
        var page = who.open(address).page();
        act(page, "Ghi chữ ký");
        page.selectOption("#mark", mark);
        page.fill("#office", office);
        page.fill("#signatory", signatory);
        who.looksRight("programme-signing");
        Desk.send(page, page.locator("details.act[open] button.btn-primary").first());
    }

    private void number(Visitor clerk) {
        var page = clerk.page();
        act(page, "Cấp số");
        page.fill("#number", "77");
        Desk.send(page, page.locator("details.act[open] button.btn-primary").first());
    }

    private void give(Visitor board, String address) {
        var page = board.open(address).page();
        page.locator("summary", new Page.LocatorOptions().setHasText("Giao nhiệm vụ"))
                .first()
                .click();
        page.locator("[id^=criterion-]").first().fill("Danh mục đủ các dự án");
        Desk.send(
                page,
                page.locator("details[open] form button", new Page.LocatorOptions().setHasText("Giao nhiệm vụ"))
                        .first());
        assertThat(page.locator("table.items").innerText()).contains("Đã giao");
        board.looksRight("programme-task");
    }

    @Test
    void everyoneReadsTheProgrammesOfTheExample() {
        try (var chromium = new Chromium();
                var desk = chromium.atADesk(port);
                var phone = chromium.onAPhone(port);
                var plain = chromium.withoutScript(port)) {
            for (var visitor : List.of(desk, plain)) {
                visitor.signIn("lanhdao.tgdv", OnTheExample.Folder.password());
                visitor.open("/programmes").looksRight("programmes");
                visitor.open("/programmes/coverage").looksRight("coverage");
                visitor.open("/programmes/coverage?level=DISTRICT&on=2022-12-01")
                        .looksRight("coverage-2022");
                assertThat(visitor.page().locator(".totals").innerText()).contains("8/8");
                visitor.open("/programmes/briefings").looksRight("briefings");
                visitor.open("/programmes/vocabulary").looksRight("vocabulary");
                visitor.open("/programmes/read").looksRight("programme-read");
                visitor.open("/programmes?state=IN_FORCE");
                visitor.page().locator("[data-walk-line]").first().click();
                visitor.looksRight("programme");
                visitor.open("/programmes?kind=PLAN&state=DRAFT");
                visitor.page().locator("[data-walk-line]").first().click();
                assertThat(visitor.page().locator("table.items").innerText()).contains("Chuyển tiếp");
                visitor.open(visitor.page().url().replaceFirst("^.*?/programmes/", "/programmes/") + "/items")
                        .looksRight("programme-items");
            }
            phone.signIn("lanhdao.tgdv", OnTheExample.Folder.password());
            phone.open("/programmes").looksRight("programmes");
            phone.open("/programmes/coverage").looksRight("coverage");
            phone.open("/programmes/briefings").looksRight("briefings");
        }
    }
}
