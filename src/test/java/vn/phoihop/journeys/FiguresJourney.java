package vn.phoihop.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.phoihop.organisations.Areas;
import vn.phoihop.organisations.tables.Tables;

@OnTheExample
@DisplayName("Reporting figures")
class FiguresJourney {

    @LocalServerPort
    int port;

    @Autowired
    Areas areas;

    private String tanHoa() {
        var day = LocalDate.of(2026, 6, 14);
        var province = areas.withCode("HG", day).orElseThrow();
        return areas.below(Optional.of(province.id()), day).stream()
                .filter(area -> area.name().contains("Tân Hòa"))
                .findFirst()
                .orElseThrow()
                .code();
    }

    @Test
    void aCommuneFillsItsFormByKeyboardPasteAndWorkbook() {
        try (var chromium = new Chromium();
                var commune = chromium.atADesk(port)) {
            commune.signIn("canbo.tanhoa", OnTheExample.Folder.password());
            commune.open("/indicators").looksRight("figures-catalogue");
            var page = commune.page();
            var address = "/indicators/forms/QC238-XA/" + tanHoa() + "/2026-Q3";
            commune.open(address);
            page.locator("[id='KN-01']").focus();
            paste(page, "Kiến nghị cử tri nhận trong kỳ\t12\nđã được trả lời\t9\nđã giải quyết xong\t13\n");
            assertThat(page.inputValue("[id='KN-02']")).isEqualTo("9");
            aMessyBlockFindsItsRows(page);
            page.keyboard().press("Enter");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("KN-02");
            page.click("text=Ghi nhận số liệu");
            page.waitForSelector("#errors");
            assertThat(page.locator("#errors").innerText()).contains("KN-05");
            commune.looksRight("figures-faults");
            page.fill("[id='KN-03']", "7");
            page.click("text=Ghi nhận số liệu");
            page.waitForSelector("text=Số liệu được tính ngay");
            commune.looksRight("figures-filed");
            commune.open("/indicators/values/" + tanHoa() + "/2026-Q3?figure=KN-01")
                    .looksRight("figures-value");
            byWorkbook(commune, address);
        }
    }

    /// A block with its codes, in another order, a line end in a cell and more lines than the form; then undone.
    private static void aMessyBlockFindsItsRows(Page page) {
        paste(page, """
                TT\tMã\tNội dung\tĐVT\tSố liệu\tGhi chú
                1\tVD-04\t"Đối thoại
                với Nhân dân"\tcuộc\t1,234\t
                2\tVD-01\tVấn đề\tvấn đề\t5 vấn đề\tcộng dồn
                3\tKN-04\tTỷ lệ\t%\t95,51\t
                4\tVD-02\tĐã giải quyết\tvấn đề\tkhông có\t
                5\tXX-99\tNgoài biểu\tcuộc\t8\t
                """);
        assertThat(page.inputValue("[id='VD-01']")).isEqualTo("5 vấn đề");
        assertThat(page.inputValue("[id='VD-04']")).isEqualTo("1,234");
        assertThat(page.inputValue("[id='KN-02']")).isEqualTo("9");
        assertThat(page.locator("[id='VD-01']").getAttribute("aria-invalid")).isEqualTo("false");
        assertThat(page.locator("[id='VD-02']").getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(page.locator("[data-grid-status]").innerText())
                .contains("Đã dán 3 ô", "cột thứ 5", "1 ô không đọc được", "XX-99");
        page.click("[data-grid-undo]");
        assertThat(page.inputValue("[id='VD-01']")).isEmpty();
        assertThat(page.inputValue("[id='KN-02']")).isEqualTo("9");
        assertThat(page.locator("output[data-above='KN-02']").innerText()).isEqualTo("75");
        page.locator("[id='KN-01']").focus();
    }

    /// What Excel puts on the clipboard.
    private static void paste(Page page, String text) {
        page.evaluate("""
                text => {
                  const data = new DataTransfer();
                  data.setData('text/plain', text);
                  document.activeElement.dispatchEvent(
                    new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
                }""", text);
    }

    private void byWorkbook(Visitor commune, String address) {
        var page = commune.open(address).page();
        var out = page.waitForDownload(() -> page.click("text=Tải biểu Excel"));
        var lines = new ArrayList<List<String>>();
        try (var in = out.createReadStream()) {
            for (var row : Tables.read(in.readAllBytes()).rows()) {
                var code = row.cell(0);
                var value = code.equals("VD-01") ? "4" : code.equals("VD-02") ? "bốn" : row.cell(3);
                lines.add(List.of(code, row.cell(1), row.cell(2), value));
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        lines.addFirst(List.of("Mã", "Chỉ tiêu", "Đơn vị tính", "Số liệu"));
        sendBack(page, Tables.xlsx("Bieu", lines));
        page.waitForSelector("#errors");
        assertThat(page.locator("#errors").innerText()).containsPattern("D\\d+ \\(VD-02\\)");
        commune.looksRight("figures-workbook-faults");
        assertThat(page.inputValue("[id='VD-01']")).isEqualTo("4");
    }

    private static void sendBack(Page page, byte[] workbook) {
        page.locator("#acts details", new Page.LocatorOptions().setHasText("Đọc số liệu từ biểu Excel"))
                .locator("summary")
                .first()
                .click();
        page.setInputFiles(
                "#file",
                new FilePayload(
                        "bieu.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", workbook));
        page.click("text=Đọc thử biểu");
    }

    @Test
    void whatIsTypedWithoutAConnectionIsSentLaterAndConflictsAreShown() {
        try (var chromium = new Chromium();
                var away = chromium.atADesk(port);
                var colleague = chromium.atADesk(port)) {
            var address = "/indicators/forms/QC238-XA/" + tanHoa() + "/2026-Q2";
            away.signIn("canbo.tanhoa", OnTheExample.Folder.password());
            var page = away.open(address).page();
            page.context().setOffline(true);
            page.fill("[id='VD-01']", "6");
            page.fill("[id='VD-04']", "2");
            page.click("text=Ghi nhận số liệu");
            page.waitForSelector("text=Mất kết nối");
            page.context().setOffline(false);
            page.waitForSelector("text=Số liệu được tính ngay");
            assertThat(page.inputValue("[id='VD-01']")).isEqualTo("6");

            page.context().setOffline(true);
            page.fill("[id='VD-01']", "8");
            colleague.signIn("canbo.tanhoa", OnTheExample.Folder.password());
            var other = colleague.open(address).page();
            other.fill("[id='VD-01']", "7");
            other.fill("#reason", "Thêm một vấn đề cuối kỳ");
            other.click("text=Ghi nhận số liệu");
            other.waitForSelector("text=Số liệu được tính ngay");
            page.context().setOffline(false);
            away.open(address);
            page.waitForSelector("[data-grid-conflict]:not([hidden])");
            assertThat(page.locator("[data-grid-conflict]").innerText()).contains("bạn nhập 8, trên máy chủ là 7");
            away.looksRight("figures-conflict");
            page.click("text=Dùng số của tôi");
            assertThat(page.inputValue("[id='VD-01']")).isEqualTo("8");
            page.fill("#reason", "Đếm lại sổ: tám vấn đề");
            page.click("text=Ghi nhận số liệu");
            page.waitForSelector("text=Số liệu được tính ngay");
            assertThat(colleague.open(address).page().inputValue("[id='VD-01']"))
                    .isEqualTo("8");
            assertThat(colleague
                            .open("/indicators/values/" + tanHoa() + "/2026-Q2?figure=VD-01")
                            .page()
                            .locator("main")
                            .innerText())
                    .contains("Đếm lại sổ: tám vấn đề", "Thêm một vấn đề cuối kỳ");
        }
    }

    @Test
    void aProvinceSeesLastYearOnItsTerritoryOpensTheEvidenceAndReturnsAForm() {
        try (var chromium = new Chromium();
                var province = chromium.atADesk(port);
                var phone = chromium.onAPhone(port)) {
            province.signIn("chuyenvien.ubnd", OnTheExample.Folder.password());
            var page = province.open("/indicators/rollup?area=HG&form=QC238-XA&period=2026-H1")
                    .page();
            assertThat(page.locator("main").innerText()).contains("sáp nhập");
            province.looksRight("figures-rollup");
            province.open("/indicators/rollup?area=HG&form=QC238-XA&period=2026-H1&figure=VD-01")
                    .looksRight("figures-chart");
            assertThat(page.locator("figure.bars svg rect").count()).isGreaterThan(20);
            province.open("/indicators/rates?area=HG&form=QC238-XA&period=2026-H1")
                    .looksRight("figures-rates");
            province.open("/indicators/followed?area=HG&period=2026-H1").looksRight("figures-followed");
            evidence(province);
            sendFormBack(province);
            ofEachBody(province);
            phone.signIn("chuyenvien.ubnd", OnTheExample.Folder.password());
            phone.open("/indicators").looksRight("figures-catalogue");
            phone.open("/indicators/rollup?area=HG&form=QC238-XA&period=2026-H1&figure=VD-01")
                    .looksRight("figures-chart");
            phone.open("/indicators/forms/QC238-XA/" + tanHoa() + "/2026-H1").looksRight("figures-form");
            phone.open("/indicators/open?area=HG&form=QC238-CQ-TINH&period=2026-H2")
                    .looksRight("figures-of-a-body");
        }
    }

    private void evidence(Visitor province) {
        var page = province.open("/indicators/forms/QC238-TINH/HG/2026-H2").page();
        page.locator("text=đếm từ hồ sơ").first().click();
        page.waitForSelector("#records");
        province.looksRight("figures-counting");
        page.click("text=Đếm lại và so sánh");
        page.waitForSelector("text=đúng những hồ sơ đã đếm");
    }

    private static void ofEachBody(Visitor province) {
        var page = province.open("/indicators/open?area=HG&form=QC238-CQ-TINH&period=2026-H2")
                .page();
        assertThat(page.locator("h1").innerText()).contains("Ủy ban nhân dân tỉnh Hòa Giang");
        page.fill("[id='BC-03']", "24");
        page.click("text=Ghi nhận số liệu");
        page.waitForSelector("text=Số liệu được tính ngay");
        province.looksRight("figures-of-a-body");
        province.open("/indicators/rates?area=HG&form=QC238-CQ-TINH&period=2026-H2")
                .looksRight("figures-rates-of-bodies");
    }

    private void sendFormBack(Visitor province) {
        var page = province.open("/indicators/forms/QC238-XA/" + tanHoa() + "/2025-Y1")
                .page();
        new Desk(page).act("/return", "words", "Đề nghị kiểm tra lại số kiến nghị đã trả lời.");
        page.waitForSelector("text=Đã trả lại biểu cho đơn vị");
        assertThat(page.locator("main").innerText()).contains("Đề nghị kiểm tra lại số kiến nghị đã trả lời.");
        province.looksRight("figures-returned");
    }

    @Test
    void figuresOfAReadDocumentAreTakenOverWithTheirSentence() {
        try (var chromium = new Chromium();
                var clerk = chromium.atADesk(port)) {
            clerk.signIn("chuyenvien.ubnd", OnTheExample.Folder.password());
            var page = clerk.open("/indicators/documents?q=so+ket+6+thang").page();
            clerk.looksRight("figures-documents");
            page.click(
                    "main ul.plain-list a:has-text('Sơ kết 6 tháng đầu năm thực hiện Quyết định số 238-QĐ/TW ngày 30/9/2020')");
            page.fill("#area", tanHoa());
            page.selectOption("#form", "QC238-XA");
            page.click("text=Đặt cạnh biểu");
            clerk.looksRight("figures-take");
            var row = page.locator("tr", new Page.LocatorOptions().setHasText("VD-02"));
            assertThat(row.locator("select").inputValue()).isNotEmpty();
            assertThat(row.locator("select option:checked").innerText()).contains("21");
            page.locator("main select[name^='t.']").all().stream()
                    .filter(select -> !"VD-02".equals(code(select)))
                    .forEach(select -> select.selectOption(""));
            page.click("text=Lấy các số đã chọn");
            page.waitForSelector("text=Có số liệu cần nêu lý do");
            clerk.looksRight("figures-take-reason");
            assertThat(page.locator("main select[name^='t.'] option:checked:not([value=''])")
                            .count())
                    .isEqualTo(1);
            page.fill("#reason", "Số cả tỉnh, nhiều hơn kỳ trước của xã");
            page.click("text=Lấy các số đã chọn");
            page.waitForSelector("text=Đã lấy số từ văn bản");
            assertThat(page.inputValue("[id='VD-02']")).isEqualTo("21");
            page.click("tr:has([id='VD-02']) >> text=Chi tiết");
            page.waitForSelector("q");
            assertThat(page.locator("q").first().innerText()).contains("đã giải quyết xong 21 vấn đề");
            clerk.looksRight("figures-from-document");
            page.locator("dl.facts a[href^='/registry/']").click();
            page.waitForURL(url -> url.contains("#L"));
        }
    }

    private static String code(Locator select) {
        return (String) select.evaluate("select => select.closest('tr').querySelector('td').textContent.trim()");
    }
}
