package vn.phoihop.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.phoihop.reading.Outcome;
import vn.phoihop.reading.Reader;
import vn.phoihop.reading.Reading;

/// The main job, from the communes’ answers to the signed report of the province: the half-year of the worked example
/// is finished and read; of the year, one commune has had its report returned, one is late, and a sum of the province
/// is wrong.
@OnTheExample
@DisplayName("The reports of a province")
class ReportJourney {

    @LocalServerPort
    int port;

    @Test
    void goesFromTheCommunesToTheSignedDocument() throws Exception {
        try (var chromium = new Chromium();
                var commune = chromium.atADesk(port);
                var leader = chromium.atADesk(port);
                var province = chromium.atADesk(port);
                var chair = chromium.atADesk(port);
                var clerk = chromium.atADesk(port)) {
            commune.signIn("canbo.tanhoa", password());
            leader.signIn("lanhdao.tanhoa", password());
            province.signIn("chuyenvien.ubnd", password());
            chair.signIn("lanhdao.ubnd", password());
            clerk.signIn("vanthu.ubnd", password());

            theHalfYearIsFinished(province);
            returnedIsSentAgain(commune, leader);
            lateIsUrged(province);
            var report = consolidated(province);
            aWrongSumIsFound(province, chair, report);
            issued(province, chair, clerk, report);
            comesOut(clerk, report, "BC-UBND", "REPORT");
            theBoardIssuesInPartyForm(chromium);
        }
    }

    private static String password() {
        return OnTheExample.Folder.password();
    }

    private static String path(Page page) {
        return URI.create(page.url()).getPath();
    }

    /// Follows the first link of a page whose words are these.
    private static void follow(Page page, String words) {
        page.locator("main a")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(words))
                .first()
                .click();
        page.waitForLoadState();
    }

    private static void returnedIsSentAgain(Visitor commune, Visitor leader) {
        commune.open("/reports?box=OWED").looksRight("reports-owed");
        follow(commune.page(), "Báo cáo năm 2026");
        assertThat(commune.page().locator("main")).containsText("Mục 3 chưa nêu nguyên nhân");
        var report = path(commune.page());
        commune.looksRight("report-returned");
        commune.open(report + "?section=13");
        new Desk(commune.page())
                .act(
                        "/sections/13",
                        "body",
                        "Cung cấp thông tin có lúc chậm. Nguyên nhân do thiếu cán bộ chuyên trách.");
        assertThat(commune.page().locator("article.paper")).containsText("Nguyên nhân do thiếu cán bộ");
        commune.open(report);
        new Desk(commune.page()).act("/submit");
        assertThat(commune.page().locator("main")).containsText("Đang trình duyệt");

        leader.open(report);
        new Desk(leader.page()).act("/acts/SUBMISSION_APPROVED");
        new Desk(leader.page()).act("/acts/SUBMISSION_SIGNED");
        commune.open(report);
        new Desk(commune.page()).act("/acts/SUBMISSION_SENT", "number", "97", "date", "2026-11-20");
        assertThat(commune.page().locator("main .tags")).containsText("Đã gửi");
    }

    private static void lateIsUrged(Visitor province) {
        province.open("/reports/requests").looksRight("reports-requests");
        follow(province.page(), "Báo cáo năm 2026 thực hiện Quy chế phối hợp");
        var page = province.page();
        assertThat(page.locator("#live tbody tr")).hasCount(24);
        assertThat(page.locator("#live tr", new Page.LocatorOptions().setHasText("Trà Giang")))
                .containsText("Quá hạn");
        province.looksRight("reports-live");
        new Desk(page).act("/urge", "words", "Đề nghị gửi ngay trong ngày.");
        assertThat(page.locator("#live tr", new Page.LocatorOptions().setHasText("Trà Giang")))
                .containsText("Đã đôn đốc");
        var again = page.locator("#live tr", new Page.LocatorOptions().setHasText("Tân Hòa"))
                .locator("a")
                .first();
        again.click();
        page.waitForLoadState();
        new Desk(page).act("/acts/SUBMISSION_ACCEPTED");
        assertThat(page.locator("main .tags")).containsText("Đã chấp nhận");
    }

    /// The province takes words over, writes what is left and says who signs.
    private static String consolidated(Visitor province) {
        province.open("/reports?box=OWED");
        follow(province.page(), "Báo cáo năm 2026");
        var report = path(province.page());
        var page = province.page();
        province.looksRight("report-province");
        province.open(report + "?section=14").looksRight("report-below");
        var form = new Desk(page).form("/take-over");
        form.locator("input[name=from]").nth(0).check();
        form.locator("input[name=from]").nth(1).check();
        new Desk(page).act("/take-over", "way", "NAMED");
        assertThat(page.locator("ol.taken li")).hasCount(2);
        province.open(report);
        new Desk(page)
                .act(
                        "/frame",
                        "name",
                        "Phạm Quốc Dũng",
                        "post",
                        "Chủ tịch",
                        "addressees",
                        "Ban Tuyên giáo và Dân vận Tỉnh ủy");
        return report;
    }

    /// The report of the half-year as it was sent: last year on the territory of today, and five figures that open
    /// what they were added from.
    private static void theHalfYearIsFinished(Visitor province) {
        province.open("/reports?box=OURS");
        follow(province.page(), "6 tháng đầu năm 2026");
        var report = path(province.page());
        var page = province.page();
        assertThat(page.locator("article.paper")).containsText("so với cùng kỳ năm 2025");
        assertThat(page.locator("article.paper")).containsText("địa bàn cũ đã sáp nhập");
        province.looksRight("report-finished");
        for (int i = 0; i < 5; i++) {
            province.open(report);
            page.locator("article.paper a.traced[data-mark]").nth(i).click();
            page.waitForLoadState();
            assertThat(page.locator("main table tbody tr").first()).isVisible();
            assertThat(page.locator("main table tbody tr").count()).isGreaterThanOrEqualTo(24);
        }
        province.looksRight("report-evidence");
        page.locator("main table a").first().click();
        page.waitForLoadState();
        assertThat(page.locator("h1")).isVisible();
    }

    /// Typed by hand, three figures that do not add up: nobody approves them.
    private static void aWrongSumIsFound(Visitor province, Visitor chair, String report) {
        var page = province.page();
        province.open(report + "/check");
        assertThat(page.locator(".finding")).hasCount(1);
        assertThat(page.locator(".finding")).containsText("3.282");
        province.looksRight("report-check");
        chair.open(report);
        new Desk(chair.page()).act("/acts/SUBMISSION_APPROVED");
        assertThat(chair.page().locator("[role=alert]")).containsText("số không khớp");
        province.open(report + "?section=8");
        var typed = page.locator("textarea#body").inputValue();
        new Desk(page).act("/sections/8", "body", typed.replace("3.382", "3.282"));
        province.open(report + "/check");
        assertThat(page.locator(".alert-success")).isVisible();
        province.open(report);
        new Desk(page).act("/submit");
    }

    /// The report goes out as a document of the register: approved, signed, numbered without gaps, issued.
    private static void issued(Visitor province, Visitor chair, Visitor clerk, String report) {
        chair.open("/work/leader");
        assertThat(chair.page().locator("main")).containsText("Báo cáo chờ duyệt");
        chair.open(report);
        new Desk(chair.page()).act("/acts/SUBMISSION_APPROVED");
        province.open(report);
        new Desk(province.page()).act("/hand-over");
        follow(province.page(), "Mở văn bản đi");
        var document = path(province.page());
        clerk.open(document + "/check");
        new Desk(clerk.page()).act("/check");
        chair.open(document);
        new Desk(chair.page()).act("/approve");
        new Desk(chair.page()).act("/sign");
        clerk.open(document);
        new Desk(clerk.page()).act("/number-and-issue");
        clerk.looksRight("report-issued");
        clerk.open(report);
        assertThat(clerk.page().locator("main .tags")).containsText("Đã gửi");
        clerk.looksRight("report-sent");
        clerk.open(report + "/document").looksRight("report-document");
    }

    /// DOCX and PDF come out, LibreOffice opens the first, the reader reads both back.
    private static void comesOut(Visitor reader, String report, String symbol, String name) throws Exception {
        var folder = Files.createDirectories(Path.of("target/screens"));
        var docx = folder.resolve(name + ".docx");
        var pdf = folder.resolve(name + ".pdf");
        Files.write(docx, download(reader, report + "/document.docx"));
        Files.write(pdf, download(reader, report + "/document.pdf"));
        assertThat(Files.readString(pdf, java.nio.charset.StandardCharsets.ISO_8859_1))
                .contains("pdfaid");
        for (var file : List.of(docx, pdf)) {
            var reading = read(file);
            assertThat(reading.head().symbol()).isEqualTo(symbol);
            assertThat(reading.head().type()).isEqualTo("BÁO CÁO");
            assertThat(reading.head().signer()).isNotBlank();
        }
        var office = Path.of("/usr/bin/soffice");
        if (Files.isExecutable(office)) {
            opens(office, docx);
        }
    }

    private static byte[] download(Visitor reader, String address) throws IOException {
        var page = reader.page();
        var response = page.request().get(page.url().replaceFirst("(https?://[^/]+).*", "$1") + address);
        assertThat(response.ok()).isTrue();
        return response.body();
    }

    private static Reading read(Path file) throws IOException {
        return switch (new Reader().read(file.getFileName().toString(), Files.readAllBytes(file))) {
            case Outcome.Read(var reading) -> reading;
            case Outcome.Refused refused -> throw new IllegalStateException(file + ": " + refused.why());
        };
    }

    private static void opens(Path office, Path docx) throws Exception {
        var out = Files.createTempDirectory("phoihop-office");
        var process = new ProcessBuilder(
                        office.toString(),
                        "-env:UserInstallation=" + out.toUri(),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        out.toString(),
                        docx.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(out.resolve(docx.getFileName().toString().replace(".docx", ".pdf")))
                .isNotEmptyFile();
    }

    private void theBoardIssuesInPartyForm(Chromium chromium) throws Exception {
        try (var board = chromium.atADesk(port);
                var phone = chromium.onAPhone(port)) {
            board.signIn("chuyenvien.tgdv", password()).open("/reports?box=OURS");
            follow(board.page(), "6 tháng đầu năm 2026");
            var report = path(board.page());
            comesOut(board, report, "BC/BTGDVTU", "PARTY");
            board.open("/reports/conferences").looksRight("report-conferences");
            board.open("/reports/recommendations").looksRight("report-recommendations");
            board.open("/reports/regimes").looksRight("report-regimes");
            phone.signIn("chuyenvien.tgdv", password()).open(report).looksRight("report-board");
            phone.open("/reports/requests").looksRight("reports-requests");
        }
    }
}
