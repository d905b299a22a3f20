package vn.phoihop.exchanges.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.phoihop.exchanges.AnswerDraft;
import vn.phoihop.exchanges.Attachment;
import vn.phoihop.exchanges.Attachments;
import vn.phoihop.exchanges.ExchangeContent;
import vn.phoihop.exchanges.ExchangeDraft;
import vn.phoihop.exchanges.ExchangeEvent;
import vn.phoihop.exchanges.ExchangeId;
import vn.phoihop.exchanges.ExchangeInput;
import vn.phoihop.exchanges.ExchangeKind;
import vn.phoihop.exchanges.LegAnswer;
import vn.phoihop.exchanges.MeetingPlan;
import vn.phoihop.exchanges.Office;
import vn.phoihop.exchanges.Office.Desk;
import vn.phoihop.registry.Cases;
import vn.phoihop.registry.Direction;
import vn.phoihop.registry.Intake.Answer;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Offices.Person;
import vn.phoihop.testing.Statements;

@ModuleTest
@Import(Office.class)
@DisplayName("The pages of exchanges")
class ExchangePagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Office office;

    @Autowired
    Attachments attachments;

    @Autowired
    Cases cases;

    @Autowired
    Statements statements;

    @Autowired
    Clock clock;

    Desk board;
    Desk court;

    @BeforeEach
    void twoOffices() {
        board = office.desk("Ban Tuyên giáo");
        court = office.desk("Tòa án");
    }

    @Test
    void showTheFormOfEveryKind() {
        for (var kind : ExchangeKind.values()) {
            var page = get("/exchanges/new?kind=" + kind, board.specialist());

            assertThat(page.select("form.draft input[name=subject]"))
                    .as(kind.name())
                    .hasSize(1);
        }
    }

    @Test
    void keepWhatWasTypedWhenTheSubjectIsMissing() {
        var answer = mvc.post()
                .uri("/exchanges")
                .with(csrf())
                .with(board.specialist().signedIn())
                .param("kind", "INFO_REQUEST")
                .param("subject", "")
                .param("body", "Đề nghị cung cấp số vụ")
                .exchange();

        var page = Jsoup.parse(text(answer.getResponse().getContentAsByteArray()));
        assertThat(answer).hasStatus(422);
        assertThat(page.select("textarea[name=body]").text()).isEqualTo("Đề nghị cung cấp số vụ");
        assertThat(page.select("#errors a[href=#subject]")).hasSize(1);
        assertThat(page.select("#subject").attr("aria-invalid")).isEqualTo("true");
    }

    @Test
    void beginAnExchangeThatWaitsForItsLeader() {
        var answer = mvc.post()
                .uri("/exchanges")
                .with(csrf())
                .with(board.specialist().signedIn())
                .param("kind", "INFO_REQUEST")
                .param("subject", "Số liệu án hành chính")
                .param("body", "Đề nghị cung cấp số vụ")
                .param("purpose", "REPORT")
                .param("legalGround", "Điều 5")
                .param("term", "7")
                .param("receivers", court.organisation().value().toString())
                .param("then", "submit")
                .exchange();

        assertThat(answer).hasStatus(303);
        var place = Objects.requireNonNull(answer.getResponse().getHeader("Location"));
        var page = get(place, board.leader());
        assertThat(page.select("form[action$=EXCHANGE_SENT] button")).hasSize(1);
        assertThat(mvc.get().uri(place).with(court.specialist().signedIn()).exchange())
                .hasStatus(404);
    }

    @Test
    void answerARefusalWithTheSheetAndItsSentence() {
        var id = office.asked(board, court);
        var leg = office.leg(id, court, court.specialist());

        var answer = mvc.post()
                .uri("/exchanges/" + id + "/legs/" + leg.id() + "/acts/ANSWERING_STARTED")
                .with(csrf())
                .with(court.specialist().signedIn())
                .param("version", leg.version() + "")
                .exchange();

        assertThat(answer).hasStatus(409);
        assertThat(Jsoup.parse(text(answer.getResponse().getContentAsByteArray()))
                        .select(".alert-danger")
                        .text())
                .isNotEmpty();
    }

    @Test
    void linkEveryDateToItsExplanation() {
        var id = office.asked(board, court);

        var page = get("/exchanges/" + id, court.specialist());

        assertThat(page.select(".leg a[href^=/calendar/clocks/]")).hasSize(3);
        assertThat(get("/exchanges?box=WAITING", court.specialist()).select("td a[href^=/calendar/clocks/]"))
                .hasSize(1);
    }

    @Test
    void writeTheSameLastDayIntoTheListAndItsFile() throws Exception {
        var id = office.asked(board, court);
        var shown = get("/exchanges?box=WAITING", court.specialist())
                .select("tr:has(a[href='/exchanges/" + id + "']) a[href^=/calendar/clocks/]")
                .text();

        var file = text(bytes("/exchanges/export.csv"));

        assertThat(shown).matches("\\d\\d/\\d\\d/\\d{4}.*");
        assertThat(file.lines().skip(1)).isNotEmpty().anyMatch(line -> line.contains(shown));
    }

    @Test
    void printTheTableOfCommentsAsWordAndSpreadsheet() throws Exception {
        var id = consulted();

        try (var document = new XWPFDocument(new ByteArrayInputStream(bytes("/exchanges/" + id + "/table.docx")))) {
            var table = document.getTables().getFirst();
            assertThat(table.getRow(1).getTableCells())
                    .extracting(cell -> cell.getText())
                    .contains("1", "Điều 3", "Bổ sung thời hạn");
            assertThat(document.getParagraphs())
                    .extracting(paragraph -> paragraph.getText())
                    .contains("BẢNG TỔNG HỢP TIẾP THU, GIẢI TRÌNH Ý KIẾN");
        }
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes("/exchanges/" + id + "/table.xlsx")))) {
            assertThat(workbook.getSheetAt(0).getRow(4).getCell(3).getStringCellValue())
                    .isEqualTo("Bổ sung thời hạn");
        }
        assertThat(get("/exchanges/" + id + "/table", board.specialist()).select(".comment-table tbody tr"))
                .hasSize(1);
    }

    @Test
    void giveAMeetingToCalendars() throws Exception {
        var starts = clock.instant().plusSeconds(20L * 86_400);
        var plan = new MeetingPlan(starts, starts.plusSeconds(7200), "Phòng họp số 2", "Giao ban");
        var id = office.sent(
                board,
                ExchangeDraft.of(
                                ExchangeKind.MEETING_INVITATION,
                                ExchangeContent.of("Họp giao ban", "Mời họp", 2),
                                List.of(court.organisation()))
                        .meeting(plan));

        var calendar =
                new CalendarBuilder().build(new ByteArrayInputStream(bytes("/exchanges/" + id + "/invitation.ics")));

        var event = calendar.getComponents().getFirst();
        assertThat(event.getRequiredProperty("SUMMARY").getValue()).isEqualTo("Họp giao ban");
        assertThat(event.getRequiredProperty("LOCATION").getValue()).isEqualTo("Phòng họp số 2");
        assertThat(event.getRequiredProperty("SEQUENCE").getValue()).isEqualTo("0");
        Office.succeed(office.act(
                board.specialist(),
                id,
                ExchangeEvent.MEETING_RESCHEDULED,
                ExchangeInput.meeting(
                        new MeetingPlan(
                                starts.plusSeconds(86_400), starts.plusSeconds(93_600), "Phòng họp số 3", "Giao ban"),
                        "Trùng lịch họp khác")));
        var moved = new CalendarBuilder()
                .build(new ByteArrayInputStream(bytes("/exchanges/" + id + "/invitation.ics")))
                .getComponents()
                .getFirst();
        assertThat(moved.getRequiredProperty("UID").getValue())
                .isEqualTo(event.getRequiredProperty("UID").getValue());
        assertThat(moved.getRequiredProperty("SEQUENCE").getValue()).isEqualTo("1");
        assertThat(moved.getRequiredProperty("LOCATION").getValue()).isEqualTo("Phòng họp số 3");
    }

    @Test
    void askNoMoreQuestionsWhenTheListGrows() {
        office.asked(board, court);
        get("/exchanges", board.specialist());
        var few = statements.during(() -> get("/exchanges", board.specialist()));
        for (int i = 0; i < 6; i++) {
            office.asked(board, court);
        }

        assertThat(statements.during(() -> get("/exchanges", board.specialist())))
                .isEqualTo(few);
    }

    @Test
    void showTheMeasuresWithTheirDefinitions() {
        var id = office.asked(board, court);
        Office.succeed(office.answered(id, court, AnswerDraft.whole(LegAnswer.FULL, "Đủ")));

        var page = get("/exchanges/measures", board.specialist());

        assertThat(page.select("tbody th[scope=row]").eachText()).contains("Tòa án");
        assertThat(page.select("dl.facts dt")).hasSize(6);
        var list = page.select("a[href*=outcome=IN_TIME]").attr("href");
        assertThat(get(list, board.specialist()).select("[data-walk-line]")).hasSize(1);
    }

    private ExchangeId consulted() {
        var id = office.draft(
                board,
                ExchangeDraft.of(
                        ExchangeKind.DRAFT_CONSULTATION,
                        ExchangeContent.of("Dự thảo quy chế", "Đề nghị góp ý", 7),
                        List.of(court.organisation())));
        var bytes = ("QUY CHẾ " + id).getBytes(StandardCharsets.UTF_8);
        if (!(cases.take("quy-che.txt", bytes, "text/plain", Direction.OUTGOING, board.actor())
                instanceof Answer.Kept(var document, var reading))) {
            throw new IllegalStateException("not kept");
        }
        Office.succeed(attachments.add(id, document, Attachment.Purpose.DRAFT, board.actor()));
        Office.succeed(office.act(board.leader(), id, ExchangeEvent.EXCHANGE_SENT, ExchangeInput.NOTHING));
        Office.succeed(office.answered(
                id,
                court,
                AnswerDraft.whole(LegAnswer.AGREE_WITH_COMMENTS, "")
                        .with(List.of(new AnswerDraft.Point("Điều 3", "Bổ sung thời hạn")))));
        return id;
    }

    private byte[] bytes(String path) {
        return mvc.get()
                .uri(path)
                .with(board.specialist().signedIn())
                .exchange()
                .getResponse()
                .getContentAsByteArray();
    }

    private Document get(String path, Person person) {
        var answer = mvc.get().uri(path).with(person.signedIn()).exchange();
        assertThat(answer).as(path).hasStatusOk();
        return Jsoup.parse(text(answer.getResponse().getContentAsByteArray()));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
