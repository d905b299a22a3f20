package vn.phoihop.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.phoihop.testing.RealDocuments;

@OnTheExample
@DisplayName("Filing documents")
class FileDocumentsJourney {

    @LocalServerPort
    int port;

    @Test
    void aClerkDropsFiveRealDocumentsAndFindsThemAgain() throws IOException {
        var files = RealDocuments.files();
        assumeTrue(!files.isEmpty(), RealDocuments.MISSING);
        try (var chromium = new Chromium();
                var clerk = chromium.atADesk(port)) {
            clerk.signIn("vanthu.vksnd", OnTheExample.Folder.password()).open("/registry/intake");

            clerk.page().setInputFiles("#files", files.toArray(Path[]::new));
            clerk.page().click("main .btn-primary");
            assertThat(clerk.page().locator(".result-list li")).hasCount(files.size());
            clerk.page().waitForSelector(".result-list a[href^='/registry/']");
            clerk.looksRight("intake-done");

            clerk.open("/registry?q=238-Q%C4%90/TW");
            assertThat(numbersOn(clerk)).contains("726/BC-UBND", "616/BC-UBND");
            clerk.looksRight("register-by-number");
            clerk.open("/registry?q=van+de+noi+com");
            assertThat(numbersOn(clerk)).contains("726/BC-UBND", "616/BC-UBND");

            clerk.open("/registry?q=616/BC-UBND");
            clerk.page().locator("[data-walk-line]").first().click();
            assertThat(clerk.page().locator("main")).containsText("34 + 45 + 14 + 3");
            assertThat(clerk.page().locator("main")).containsText("96");
            clerk.looksRight("sheet-an-giang");
        }
    }

    @Test
    void aClerkCorrectsAndRegistersAnIncomingLetter() throws IOException {
        var letter = Files.createTempDirectory("letter").resolve("cong-van.txt");
        Files.writeString(letter, """
                ỦY BAN NHÂN DÂN TỈNH HÒA GIANG
                SỞ XÂY DỰNG
                Số: 77/SXD-TH
                V/v cung cấp số liệu sửa chữa đường ven sông
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc
                Hòa Giang, ngày 12 tháng 10 năm 2026

                Kính gửi: Viện kiểm sát nhân dân tỉnh.

                Sở Xây dựng đã sửa chữa 14 đoạn đường, trong đó 06 đoạn ở xã Tân Hòa, 05 đoạn ở xã Phú Mỹ.

                Nơi nhận:
                - Như trên;
                - Lưu: VT.
                GIÁM ĐỐC
                Lương Hữu Đức
                """);
        try (var chromium = new Chromium();
                var clerk = chromium.withoutScript(port)) {
            clerk.signIn("vanthu.vksnd", OnTheExample.Folder.password()).open("/registry/intake");
            clerk.page().setInputFiles("#files", letter);
            clerk.page().click("main .btn-primary");
            clerk.page().locator(".result-list a[href^='/registry/']").first().click();

            assertThat(clerk.page().locator("#number")).hasValue("77");
            assertThat(clerk.page().locator("#symbol")).hasValue("SXD-TH");
            clerk.looksRight("sheet-to-complete");
            clerk.page().fill("#subject", "Cung cấp số liệu sửa chữa đường ven sông");
            // a page without script draws no frames to wait for
            clerk.page().locator("button[formaction$='/register']").click(new Locator.ClickOptions().setForce(true));

            assertThat(clerk.page().locator("h1")).containsText("77/SXD-TH");
            clerk.looksRight("sheet-registered");
        }
    }

    @Test
    void aStampedDocumentIsRefusedAndTheOthersGoOn() throws IOException {
        var folder = Files.createTempDirectory("stamped");
        var secret = Files.writeString(
                folder.resolve("a.txt"), "MẬT\nỦY BAN NHÂN DÂN TỈNH HÒA GIANG\nSố: 1/BC-UBND\nBÁO CÁO\n");
        var open = Files.writeString(
                folder.resolve("b.txt"),
                "ỦY BAN NHÂN DÂN TỈNH HÒA GIANG\nSố: 2/BC-UBND\nBÁO CÁO\nvề công tác\nNội dung.\n");
        var broken = Files.write(folder.resolve("c.pdf"), new byte[] {'%', 'P', 'D', 'F', '-', '1', '.', '4', 0, 1, 2});
        try (var chromium = new Chromium();
                var clerk = chromium.atADesk(port)) {
            clerk.signIn("vanthu.tand", OnTheExample.Folder.password()).open("/registry/intake");
            clerk.page().setInputFiles("#files", List.of(secret, open, broken).toArray(Path[]::new));
            clerk.page().click("main .btn-primary");

            assertThat(clerk.page().locator(".result-list li")).hasCount(3);
            clerk.page().waitForSelector(".result-list a[href^='/registry/']");
            assertThat(clerk.page()
                            .locator(".result-list a[href^='/registry/']")
                            .count())
                    .isGreaterThanOrEqualTo(1);
            assertThat(clerk.page().locator(".result-list")).containsText("a.txt");
            assertThat(clerk.page().locator(".result-list")).containsText("c.pdf");
            clerk.looksRight("intake-refused");
        }
    }

    private static List<String> numbersOn(Visitor clerk) {
        return clerk.page().locator("main .number").allInnerTexts();
    }
}
