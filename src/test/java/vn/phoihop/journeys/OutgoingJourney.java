package vn.phoihop.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.phoihop.reading.Outcome;
import vn.phoihop.reading.Reader;

@OnTheExample
@DisplayName("Documents going out")
class OutgoingJourney {

    private static final String BODY = """
            Thực hiện ý kiến chỉ đạo của Tỉnh ủy, Ủy ban nhân dân tỉnh thông báo kết quả như sau:
            1. Đã tiếp nhận 45 kiến nghị, trong đó đã giải quyết xong 30 kiến nghị, còn lại 12 kiến nghị đang xem xét.
            2. Đề nghị Sở Xây dựng trả lời dứt điểm các kiến nghị còn lại trước ngày 15 của tháng sau.
            """;

    @LocalServerPort
    int port;

    @Test
    void aLetterWithAWrongSumIsMendedApprovedIssuedAndArrives() throws IOException {
        try (var chromium = new Chromium();
                var writer = chromium.atADesk(port);
                var clerk = chromium.atADesk(port);
                var leader = chromium.atADesk(port);
                var receiver = chromium.atADesk(port)) {
            writer.signIn("chuyenvien.ubnd", OnTheExample.Folder.password());
            clerk.signIn("vanthu.ubnd", OnTheExample.Folder.password());
            leader.signIn("lanhdao.ubnd", OnTheExample.Folder.password());
            receiver.signIn("vanthu.sxd", OnTheExample.Folder.password());

            var address = draftALetter(writer);
            clerk.open(address + "/check");
            assertThat(clerk.page().locator("main")).containsText("12");
            assertThat(clerk.page().locator(".finding .tag-wrong").first()).isVisible();
            clerk.looksRight("outgoing-check-found");

            mend(writer, address);
            clerk.open(address + "/check");
            press(clerk, "#acts form[action$='/check'] button");
            assertThat(clerk.page().locator(".tags")).containsText("Đã kiểm tra thể thức");

            leader.open(address);
            press(leader, "#acts form[action$='/approve'] button");
            leader.looksRight("outgoing-to-sign");
            press(leader, "#acts form[action$='/sign'] button");

            clerk.open(address);
            clerk.looksRight("outgoing-to-number");
            press(clerk, "#acts form[action$='/number-and-issue'] button");
            assertThat(clerk.page().locator(".tags")).containsText("Đã phát hành");
            clerk.looksRight("outgoing-issued");
            var number = clerk.page().locator("h1.title").innerText().split(" · ", -1)[0];
            assertThat(number).matches("\\d{2,}/UBND-KGVX");
            readsBack(clerk, number);

            receiver.open("/registry?q=" + number);
            assertThat(receiver.page().locator("main table")).containsText("trả lời kiến nghị của cử tri");
            receiver.page().locator("[data-walk-line]").first().click();
            assertThat(receiver.page().locator("main")).containsText("Xem trang văn bản đi");
            receiver.looksRight("outgoing-received");
        }
    }

    private static String draftALetter(Visitor writer) {
        var page = writer.open("/outgoing").page();
        writer.looksRight("outgoing-list");
        page.click("a[href='/outgoing/new']");
        writer.looksRight("outgoing-new");
        page.selectOption("#kind", "Công văn");
        page.click("main .btn-primary");
        page.waitForURL("**/edit");
        page.fill("#unit", "KGVX");
        page.fill("#subject", "trả lời kiến nghị của cử tri");
        page.fill("#addressees", "Sở Xây dựng");
        page.fill("#body", BODY);
        page.fill("[id='marks.0']", "TM. Ủy ban nhân dân\nKT. Chủ tịch");
        page.fill("[id='post.0']", "Phó Chủ tịch");
        page.fill("[id='name.0']", "Phạm Quốc Dũng");
        page.fill("#recipients", "Như trên");
        page.fill("#filed", "VT, KGVX");
        page.fill("#addReceiver", "Sở Xây dựng");
        page.waitForCondition(() -> page.locator("#kept").innerText().startsWith("Đã giữ tạm"));
        assertThat(page.locator("#preview")).containsText("TM. ỦY BAN NHÂN DÂN");
        writer.looksRight("outgoing-edit");
        page.reload();
        assertThat(page.locator(".alert-info")).containsText("đã được mở lại");
        page.fill("#addReceiver", "Sở Xây dựng");
        save(page);
        assertThat(page.locator("main")).containsText("Sở Xây dựng");
        writer.looksRight("outgoing-draft");
        return page.url().replaceFirst("^https?://[^/]+", "");
    }

    private static void mend(Visitor writer, String address) {
        var page = writer.open(address + "/edit").page();
        page.fill("#body", BODY.replace("12 kiến nghị", "15 kiến nghị"));
        save(page);
        writer.open(address + "/compare");
        assertThat(writer.page().locator(".compare ins").first()).hasText("15");
        writer.looksRight("outgoing-compare");
    }

    private static void save(Page page) {
        page.click(".save-bar .btn-primary");
        page.waitForURL(url -> !url.endsWith("/edit"));
    }

    private static void press(Visitor who, String button) {
        Desk.send(who.page(), who.page().locator(button).first());
    }

    private static void readsBack(Visitor clerk, String number) throws IOException {
        for (var kind : new String[] {"docx", "pdf"}) {
            var download = clerk.page()
                    .waitForDownload(() -> clerk.page()
                            .locator(".paper-head a[href$='/" + kind + "']")
                            .click());
            var outcome = new Reader().read("van-ban." + kind, Files.readAllBytes(download.path()));
            assertThat(outcome).isInstanceOfSatisfying(Outcome.Read.class, read -> {
                assertThat(read.reading().head().number() + "/"
                                + read.reading().head().symbol())
                        .isEqualTo(number);
                assertThat(read.reading().head().subject()).isEqualTo("trả lời kiến nghị của cử tri");
            });
        }
    }

    @Test
    void aPlanOfTwoBodiesIsSignedByBothAndTakesThePartyForm() {
        try (var chromium = new Chromium();
                var leader = chromium.atADesk(port);
                var clerk = chromium.atADesk(port)) {
            leader.signIn("lanhdao.ubnd", OnTheExample.Folder.password());
            clerk.signIn("vanthu.tgdv", OnTheExample.Folder.password());

            leader.open("/outgoing?q=phối hợp tuyên truyền dự án đường ven sông");
            leader.page().locator("[data-walk-line]").first().click();
            assertThat(leader.page().locator(".paper")).containsText("ĐẢNG CỘNG SẢN VIỆT NAM");
            assertThat(leader.page().locator(".tags")).containsText("1/2");
            leader.looksRight("outgoing-joint");
            press(leader, "#acts form[action$='/sign'] button");
            var address = leader.page().url().replaceFirst("^https?://[^/]+", "");

            clerk.open(address);
            press(clerk, "#acts form[action$='/number-and-issue'] button");
            assertThat(clerk.page().locator("h1.title")).containsText("-KH/BTGDVTU-UBND");
            clerk.looksRight("outgoing-joint-issued");
        }
    }

    @Test
    void isUsableOnAPhoneAndWithoutScript() {
        try (var chromium = new Chromium();
                var phone = chromium.onAPhone(port);
                var plain = chromium.withoutScript(port)) {
            phone.signIn("lanhdao.ubnd", OnTheExample.Folder.password()).open("/outgoing");
            phone.looksRight("outgoing-list");
            phone.page().locator("[data-walk-line]").first().click();
            phone.looksRight("outgoing-sheet");
            phone.open("/outgoing?q=Kiểm tra việc trả lời");
            phone.page().locator("[data-walk-line]").first().click();
            phone.open(phone.page().url().replaceFirst("^https?://[^/]+", "") + "/edit");
            phone.looksRight("outgoing-edit");

            plain.signIn("chuyenvien.ubnd", OnTheExample.Folder.password()).open("/outgoing?status=DRAFT");
            plain.page().locator("[data-walk-line]").first().click();
            plain.open(plain.page().url().replaceFirst("^https?://[^/]+", "") + "/edit");
            plain.page().fill("#place", "Hòa Giang");
            plain.page()
                    .locator("button[name=more][value=annex]")
                    .click(new com.microsoft.playwright.Locator.ClickOptions().setForce(true));
            assertThat(plain.page().locator("[id='annexTitle.0']")).isVisible();
            plain.looksRight("outgoing-edit");
        }
    }
}
