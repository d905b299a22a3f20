package vn.phoihop.concerns.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.phoihop.concerns.ConcernId;
import vn.phoihop.concerns.ConcernInput;
import vn.phoihop.concerns.ConcernMove;
import vn.phoihop.concerns.Sidelines;
import vn.phoihop.registry.Direction;
import vn.phoihop.registry.Papers;
import vn.phoihop.shared.Role;
import vn.phoihop.tasks.Deadline;
import vn.phoihop.tasks.NewTask;
import vn.phoihop.tasks.Output;
import vn.phoihop.tasks.OutputKind;
import vn.phoihop.tasks.Tasks;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Offices.Person;
import vn.phoihop.testing.SettableTime;

@ModuleTest
@Import({SettableTime.class, Papers.class})
@DisplayName("The sheet of a concern and the first page")
class ConcernSheetPagesTests extends ConcernPageCase {

    @Autowired
    Tasks tasks;

    @Autowired
    Sidelines sidelines;

    @Autowired
    Papers papers;

    @Autowired
    SettableTime time;

    ConcernId id;
    Person lead;

    @BeforeEach
    void aConcernThatADepartmentLeads() {
        time.is("2026-11-09");
        id = given("Chưa trả tiền bồi thường đường ven sông");
        assertThat(post("/concerns/" + id + "/triage", rated(id), desk)).hasStatus(303);
        lead = offices.in(department, Role.SPECIALIST);
        send("assign", Map.of("body", "Sở Xây dựng", "words", "Quản lý dự án"), desk);
    }

    @Test
    void showThePlanWithWhatIsToldBeforeDuringAndAfter() {
        var blank = post("/concerns/" + id + "/start", Map.of("version", version(), "words", "Phòng Dự án"), lead);
        assertThat(blank).hasStatus(409);
        assertThat(page(blank).select("[role=alert]").text()).isNotBlank();

        send("start", started(), lead);

        for (var who : List.of(desk, lead)) {
            var plan = plan(page(get("/concerns/" + id, who)));
            assertThat(plan)
                    .containsEntry("Các bước", "Đối chiếu danh sách, chi trả")
                    .containsEntry("Thông tin trước khi giải quyết", "Báo lịch chi trả trên loa thôn")
                    .containsEntry("Thông tin trong khi giải quyết", "Niêm yết danh sách đã chi")
                    .containsEntry("Thông tin sau khi giải quyết", "Thông báo kết quả");
        }
    }

    private static Map<String, String> started() {
        return Map.of(
                "words",
                "Phòng Dự án",
                "more",
                "Đối chiếu danh sách, chi trả",
                "title",
                "Đối chiếu danh sách 62 hộ",
                "before",
                "Báo lịch chi trả trên loa thôn",
                "during",
                "Niêm yết danh sách đã chi",
                "after",
                "Thông báo kết quả");
    }

    private static Map<String, String> plan(Document page) {
        var terms = page.select("section[aria-labelledby=plan-title] dt").eachText();
        var texts = page.select("section[aria-labelledby=plan-title] dd").eachText();
        return IntStream.range(0, terms.size())
                .boxed()
                .collect(java.util.stream.Collectors.toMap(terms::get, texts::get));
    }

    @Test
    void linkTasksExchangesDocumentsAndProjects() {
        var clerk = lead.colleague(Role.CLERK);
        var paper = papers.drop(
                "ke-hoach.txt",
                Papers.report("726", "BC-UBND", "Kế hoạch chi trả bồi thường đường ven sông"),
                Direction.INCOMING,
                clerk);
        send("start", started(), lead);

        send("link-record", Map.of("document", "726/BC-UBND"), lead);
        send("link-project", Map.of("project", "Đường ven sông giai đoạn hai"), lead);
        send("ask-agency", Map.of("body", "Sở Tài chính", "words", "Đã cấp vốn đợt hai chưa?"), lead);

        var links = page(get("/concerns/" + id, lead)).select("section[aria-labelledby=links-title] li");
        assertThat(links.select("a[href^=/tasks/]").text()).contains("Đối chiếu danh sách 62 hộ");
        assertThat(links.select("a[href=/registry/" + paper + "]").text()).contains("726/BC-UBND");
        assertThat(links.select("a[href^=/exchanges/]")).hasSize(1);
        assertThat(links.text()).contains("Dự án Đường ven sông giai đoạn hai");
        var asked = links.select("a[href^=/exchanges/]").attr("href");
        assertThat(page(get(asked, lead)).text()).contains("Đã cấp vốn đợt hai chưa?");
        assertThat(page(get(links.select("a[href^=/tasks/]").attr("href"), lead))
                        .select("a[href=/concerns/" + id + "]"))
                .isNotEmpty();
        assertThat(post(
                        "/concerns/" + id + "/link-record",
                        Map.of("version", version(), "document", "9999/KHÔNG-CÓ"),
                        lead))
                .hasStatus(409);
    }

    @Test
    void sayOnTheFirstPageHowManyWaitToBeRatedAndHowManyAreLate() {
        given("Mất nước");

        assertThat(tiles(desk)).containsExactly("1vấn đề chờ phân loại", "0vấn đề quá hạn");
        assertThat(tiles(head)).containsExactly("1vấn đề chờ phân loại", "0vấn đề quá hạn");
        time.is("2026-12-20");
        assertThat(tiles(desk)).containsExactly("1vấn đề chờ phân loại", "2vấn đề quá hạn");
        assertThat(page(get("/concerns?late=true", desk)).select("[data-walk-line]"))
                .hasSize(2);
        assertThat(page(get("/concerns?state=RECEIVED", desk))
                        .select("[data-walk-line]")
                        .eachText())
                .containsExactly("Mất nước");
        assertThat(tiles(desk.colleague(Role.CLERK))).isEmpty();
    }

    private List<String> tiles(Person who) {
        return page(get("/", who)).select("a.tile[href^=/concerns]").eachText();
    }

    @Test
    void askTheDatabaseAsOftenForMuchAsForLittle() {
        send("start", started(), lead);
        more(1);
        var address = "/concerns/" + id;
        var api = "/api/v1" + address;
        var few = List.of(fewestStatements(address), fewestStatements(api));

        IntStream.range(2, 16).forEach(this::more);

        assertThat(fewestStatements(address)).isLessThanOrEqualTo(few.getFirst());
        assertThat(fewestStatements(api)).isLessThanOrEqualTo(few.getLast());
    }

    /// One more of everything that a sheet lists.
    private void more(int number) {
        assertThat(sidelines.note(id, "Ghi chú " + number, desk.actor())).isEmpty();
        assertThat(sidelines.linkProject(id, "Dự án số " + number, "", lead.actor()))
                .isEmpty();
        var output = new Output(OutputKind.REPORT, "Báo cáo", "Đã ký");
        var fresh = NewTask.of("Việc " + number, output, lead.organisation(), Deadline.within(20));
        var line = sheets.need(id, desk.actor()).line();
        tasks.plan(fresh.from(line.reference()), desk.actor());
        move(id, ConcernMove.VERIFY_PARTLY, ConcernInput.NOTHING.proved(null, "Ảnh " + number), lead);
        var like = given("Cũng chưa trả tiền, hộ số " + number);
        assertThat(post("/concerns/" + like + "/triage", rated(like), desk)).hasStatus(303);
        move(like, ConcernMove.LINK, ConcernInput.NOTHING.about(id.value()), desk);
    }

    private void move(ConcernId concern, ConcernMove move, ConcernInput input, Person who) {
        var version = sheets.need(concern, who.actor()).line().version();
        assertThat(concerns.act(concern, version, move, input, time.instant(), who.actor()))
                .isEmpty();
    }

    private void send(String act, Map<String, String> typed, Person who) {
        var all = new java.util.HashMap<>(typed);
        all.put("version", version());
        assertThat(post("/concerns/" + id + "/" + act, all, who)).as(act).hasStatus(303);
    }

    private String version() {
        return String.valueOf(sheets.need(id, desk.actor()).line().version());
    }
}
