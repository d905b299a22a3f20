package vn.phoihop.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@OnTheExample
@DisplayName("The council and the committee")
class PetitionJourney {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// Twelve matters; how many communes raised each, its field, its words.
    private static final String MATTERS = """
            4|Giao thông|mở rộng đường huyện lộ mười hai đoạn từ chợ Gạo đến bến phà Long Điền
            3|Y tế|đầu tư máy xét nghiệm sinh hóa phòng khám đa khoa khu vực phía đông
            3|Môi trường|di dời cơ sở chế biến hải sản gây ô nhiễm nguồn nước rạch Cái Lớn
            3|Điện, nước sạch|thay đường ống cấp nước cũ rò rỉ khu dân cư tập trung Bàu Sen
            3|Giáo dục|xây nhà vệ sinh đạt chuẩn trường trung học cơ sở bán trú
            3|Nông nghiệp, thủy lợi|gia cố đê bao chống sạt lở bờ tả sông Trà
            2|Đất đai, giải phóng mặt bằng|công bố điều chỉnh quy hoạch treo cụm công nghiệp Hưng Phú
            2|An ninh trật tự|xử lý tình trạng đua mô tô ban đêm tuyến tránh trung tâm
            2|Lao động, chính sách xã hội|mở lớp đào tạo nghề may xuất khẩu lao động nữ nông thôn
            2|Văn hóa, thể thao|phục dựng lễ hội đua ghe ngo truyền thống hằng năm
            2|Tài chính, ngân sách|miễn phí bến bãi tiểu thương buôn bán nhỏ chợ đầu mối
            1|Dân tộc|dạy tiếng Khmer song ngữ điểm trường chùa Ông Mẹt
            """;
    private static final List<String> COMMUNES = List.of("Xã Long Điền", "Xã Tân Hòa", "Phường Hòa Bắc", "Xã Châu Sơn");
    private static final List<String> OPENINGS =
            List.of("Đề nghị %s.", "Cử tri kiến nghị tỉnh sớm %s.", "Cử tri đề nghị các cấp quan tâm %s.", "%s.");

    @LocalServerPort
    int port;

    @Test
    void bringInThirtyPetitionsMakeTwelveOfThemAnswerSendTwoBackAndClose() throws IOException {
        try (var chromium = new Chromium();
                var office = at(chromium, "vanthu.hdnd");
                var chair = at(chromium, "lanhdao.hdnd");
                var desk = at(chromium, "chuyenvien.ubnd");
                var head = at(chromium, "lanhdao.ubnd")) {
            var round = round(office);
            bringIn(office, round);
            consolidate(office, round);
            send(chair, round);
            var numbers = assign(desk, round);
            answer(desk, head, numbers.subList(0, 2), "UNSOLVED_NOT_NOW", "Sẽ xem xét trong thời gian tới.");
            answer(desk, head, numbers.subList(2, 12), "EXPLAINED", "Đã rà soát từng nơi và trả lời cụ thể.");
            sendBack(office, numbers.subList(0, 2));
            answer(desk, head, numbers.subList(0, 2), "SOLVED_BY_ACTION", "Đã hoàn thành và bàn giao ngày 12/10/2026.");
            close(office, round);
            summary(office, round);
            publish(office, chair, numbers.getFirst());
            office.open("/petitions/names?name=H%E1%BB%93+C%E1%BA%A9m+S%C6%A1n").looksRight("petition-names");
            onAPhone(chromium, round, numbers.getFirst());
        }
    }

    private Visitor at(Chromium chromium, String name) {
        return chromium.atADesk(port).signIn(name, OnTheExample.Folder.password());
    }

    private static String round(Visitor office) {
        var page = office.open("/petitions/sessions").page();
        page.locator("details:has(#title) > summary").click();
        page.fill("#title", "Kỳ họp thứ 4 Hội đồng nhân dân tỉnh Hòa Giang");
        page.fill("#term", "2026 – 2031");
        page.fill("#ordinal", "4");
        var today = today();
        page.fill("#startsOn", today.plusDays(60).toString());
        page.fill("#endsOn", today.plusDays(62).toString());
        Desk.send(page, page.locator("form[action='/petitions/sessions'] button"));
        page.fill("#title", "Tiếp xúc cử tri trước kỳ họp thứ 4");
        page.fill("#startsOn", today.minusDays(6).toString());
        page.fill("#endsOn", today.minusDays(1).toString());
        Desk.send(page, page.locator("form[action$='/rounds'] button"));
        return URI.create(page.url()).getPath();
    }

    private static void bringIn(Visitor office, String round) throws IOException {
        var page = office.page();
        page.locator("a[href^='/petitions/import']").click();
        page.setInputFiles("#file", new FilePayload("kien-nghi.xlsx", XLSX, table()));
        Desk.send(page, page.locator("form[enctype] button.btn-primary"));
        assertThat(page.locator("main")).containsText("30 dòng");
        assertThat(page.locator("tr.import-ERROR")).hasCount(2);
        assertThat(page.locator("main")).containsText("0912345678");
        office.looksRight("petition-import");
        page.locator("[name='area.1']").fill("Xã Tân Hòa");
        Desk.send(page, page.locator("button[name=then][value=redact]"));
        assertThat(page.locator("main h1")).containsText("Tiếp xúc cử tri trước kỳ họp thứ 4");
        assertThat(page.locator("main")).containsText("Xem 30 kiến nghị");
        assertThat(page.url()).endsWith(round);
    }

    /// Thirty rows; one has a place nobody knows, one names a voter.
    private static byte[] table() throws IOException {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("Tổng hợp");
            row(sheet.createRow(0), List.of("BẢNG TỔNG HỢP KIẾN NGHỊ CỬ TRI TRƯỚC KỲ HỌP THỨ 4"));
            row(sheet.createRow(1), List.of("TT", "Địa bàn", "Nội dung kiến nghị", "Lĩnh vực", "Thẩm quyền", "Loại"));
            for (var line : lines()) {
                row(sheet.createRow(sheet.getLastRowNum() + 1), line);
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void row(Row row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            row.createCell(i).setCellValue(cells.get(i));
        }
    }

    private static List<List<String>> lines() {
        var all = new ArrayList<List<String>>();
        for (var matter : MATTERS.lines().toList()) {
            var cells = matter.split("\\|", -1);
            for (int i = 0; i < Integer.parseInt(cells[0]); i++) {
                var area = all.size() == 1 ? "Xã Không Có" : COMMUNES.get(i);
                var wording = OPENINGS.get(i).formatted(cells[2]);
                var said = all.size() == 29 ? "Ông Nguyễn Văn Bình, số điện thoại 0912345678, " + wording : wording;
                all.add(List.of(Integer.toString(all.size() + 1), area, said, cells[1], "Tỉnh", "Kiến nghị"));
            }
        }
        return all;
    }

    private static void consolidate(Visitor office, String round) {
        var page = office.open(round).page();
        assertThat(page.locator("form.group[action$='/join']")).hasCount(11);
        office.looksRight("petition-groups");
        for (int left = 11; left > 0; left--) {
            Desk.send(
                    page,
                    page.locator("form.group[action$='/join'] button.btn-primary")
                            .first());
            assertThat(page.locator("form.group[action$='/join']")).hasCount(left - 1);
        }
        Desk.send(page, page.locator("form[action$='/all/PETITION_CONSOLIDATED'] button.btn-primary"));
        page.locator("a[href^='/petitions?round=']").click();
        assertThat(page.locator("main .petition-counts")).containsText("Đã tổng hợp, phân loại 12");
        assertThat(page.locator("main .petition-counts")).containsText("Trùng, đã gộp 18");
    }

    private static void send(Visitor chair, String round) {
        var page = chair.open(list(round) + "&state=CONSOLIDATED").page();
        var form = page.locator("main form[action*='/bulk/PETITION_SENT']");
        form.evaluate("form => form.closest('details').open = true");
        form.locator("[name=body]").selectOption(new SelectOption().setLabel("Ủy ban nhân dân tỉnh Hòa Giang"));
        form.locator("[name=paper]").fill("77/HĐND-VP");
        Desk.send(page, form.locator("button.btn-primary"));
        assertThat(page.locator("main")).containsText("Không có kiến nghị nào như vậy");
    }

    private static LocalDate today() {
        return LocalDate.now(Clock.system(ZoneId.of("Asia/Ho_Chi_Minh")));
    }

    private static String query(String round) {
        return "round=" + round.substring(round.lastIndexOf('/') + 1);
    }

    private static String list(String round) {
        return "/petitions?" + query(round);
    }

    /// Receives all and takes them over; answers their addresses.
    private static List<String> assign(Visitor desk, String round) {
        var page = desk.open(list(round)).page();
        assertThat(page.locator("tbody tr")).hasCount(30);
        bulk(page, "PETITION_RECEIVED");
        bulk(page, "PETITION_ASSIGNED");
        assertThat(page.locator("main .petition-counts")).containsText("Đã giao đơn vị 12");
        desk.looksRight("petition-list");
        page = desk.open(list(round) + "&state=ASSIGNED").page();
        return page.locator("a[data-walk-line]").all().stream()
                .map(each -> each.getAttribute("href"))
                .toList();
    }

    private static void bulk(Page page, String event) {
        var form = page.locator("main form[action*='/bulk/" + event + "']");
        form.evaluate("form => form.closest('details').open = true");
        Desk.send(page, form.locator("button.btn-primary"));
    }

    /// One answer for all of these: written, approved by the head and sent.
    private static void answer(Visitor desk, Visitor head, List<String> petitions, String as, String result) {
        var page = desk.open(petitions.getFirst() + "/answer").page();
        page.fill("#result", result);
        page.selectOption("#class", as);
        for (var other : petitions.subList(1, petitions.size())) {
            page.locator("input[name=petition][value^='" + other.substring(other.lastIndexOf('/') + 1) + "']")
                    .check();
        }
        if (petitions.size() == 2) {
            desk.looksRight("petition-answer-" + as.toLowerCase(Locale.ROOT));
        }
        Desk.send(page, page.locator("main form.petition-form button.btn-primary"));
        head.open(petitions.getFirst());
        new Desk(head.page()).act("/acts/ANSWER_APPROVED");
        new Desk(head.page()).act("/acts/ANSWER_SENT", "paper", "1600/UBND-TH");
        assertThat(head.page().locator("main .petition-tags").first()).containsText("Đã trả lời");
        assertThat(head.open(petitions.getLast())
                        .page()
                        .locator("main .petition-tags")
                        .first())
                .containsText("Đã trả lời");
    }

    private static void sendBack(Visitor office, List<String> petitions) {
        for (var petition : petitions) {
            office.open(petition);
            new Desk(office.page())
                    .act("/acts/ANSWER_SENT_BACK", "words", "Chưa nêu việc đã làm, thời gian và trách nhiệm.");
            assertThat(office.page().locator("main .petition-tags").first()).containsText("Đề nghị trả lời lại");
        }
        office.looksRight("petition-sent-back");
    }

    private static void close(Visitor office, String round) {
        var page = office.open(list(round)).page();
        bulk(page, "ANSWER_ACCEPTED");
        assertThat(page.locator("main .petition-counts")).containsText("Hội đồng chấp nhận trả lời 12");
        var form = page.locator("main form[action*='/bulk/PETITION_CLOSED']");
        form.evaluate("form => form.closest('details').open = true");
        form.locator("[name=day]").fill(today().toString());
        form.locator("[name=place]").fill("Hội nghị tiếp xúc cử tri sau kỳ họp");
        Desk.send(page, form.locator("button.btn-primary"));
        assertThat(page.locator("main .petition-counts")).containsText("Đã đóng 12");
    }

    private static void summary(Visitor office, String round) throws IOException {
        var page = office.open(round).page();
        page.locator("main a[href^='/petitions/sessions/']").first().click();
        assertThat(page.locator("main")).containsText("30 kiến nghị");
        office.looksRight("petition-session");
        page.locator("main a[href$='/summary']").click();
        assertThat(page.locator("main")).containsText("Bảng 2. Theo lĩnh vực");
        office.looksRight("petition-summary");
        var link = page.locator("main a[href$='/summary.docx']");
        var file = page.waitForDownload(link::click).path();
        try (var document = new XWPFDocument(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            var tables =
                    document.getTables().stream().map(table -> table.getText()).toList();
            assertThat(String.join("\n", tables)).contains("Giao thông", "Đã giải quyết xong");
        }
    }

    private static void publish(Visitor office, Visitor chair, String petition) {
        var page = office.open(petition + "/publish").page();
        Desk.send(page, page.locator("button[value=propose]"));
        page = chair.open(petition + "/publish").page();
        chair.looksRight("petition-preview");
        Desk.send(page, page.locator("form[action$='/confirm'] button"));
        page.locator("a[href^='/public/petition/']").click();
        assertThat(page.locator("main")).containsText("Đã hoàn thành và bàn giao");
        assertThat(page.locator("body")).not().containsText("Nguyễn Văn Bình");
        chair.looksRight("petition-public");
    }

    private void onAPhone(Chromium chromium, String round, String petition) {
        try (var phone = chromium.onAPhone(port).signIn("vanthu.hdnd", OnTheExample.Folder.password())) {
            phone.open(list(round)).looksRight("petition-list");
            phone.open(petition).looksRight("petition-sheet");
            phone.open(round).looksRight("petition-round");
            phone.open("/petitions?box=PROMISED").looksRight("petition-promised");
        }
    }
}
