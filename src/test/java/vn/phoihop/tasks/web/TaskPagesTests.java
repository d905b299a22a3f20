package vn.phoihop.tasks.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.phoihop.shared.Role;
import vn.phoihop.tasks.Deadline;
import vn.phoihop.tasks.NewTask;
import vn.phoihop.tasks.Output;
import vn.phoihop.tasks.OutputKind;
import vn.phoihop.tasks.Planning;
import vn.phoihop.tasks.TaskId;
import vn.phoihop.tasks.TaskSheets;
import vn.phoihop.tasks.Tasks;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Offices;
import vn.phoihop.testing.Offices.Person;
import vn.phoihop.testing.Places;
import vn.phoihop.testing.Statements;

@ModuleTest
@DisplayName("The pages of tasks")
class TaskPagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Tasks tasks;

    @Autowired
    TaskSheets sheets;

    @Autowired
    Offices offices;

    @Autowired
    Places places;

    @Autowired
    Statements statements;

    @Autowired
    Clock clock;

    Person owner;
    Person lead;

    @BeforeEach
    void aCommitteeAndADepartment() {
        var committee = places.aCommittee();
        owner = offices.in(committee, Role.SPECIALIST);
        lead = offices.in(places.aDepartmentOf(committee, "Sở Xây dựng", "SXD"), Role.SPECIALIST);
    }

    @Test
    void giveATaskFromWhatWasTyped() {
        var form = UUID.randomUUID().toString();

        assertThat(plan(form, "so xay dung", "20 ngày")).hasStatus(422);
        assertThat(plan(form, "so xay dung", "")).hasStatus(303);
        assertThat(plan(form, "so xay dung", "")).hasStatus(303);

        var list = page(get("/tasks", owner));
        assertThat(list.select("[data-walk-line]").eachText()).containsExactly("Rà soát tiến độ");
        assertThat(list.select("tbody td").eachText()).anyMatch(text -> text.contains("Sở Xây dựng"));
    }

    private MvcTestResult plan(String form, String body, String due) {
        return mvc.post()
                .uri("/tasks")
                .with(owner.signedIn())
                .with(csrf())
                .param("form", form)
                .param("title", "Rà soát tiến độ")
                .param("outputKind", "REPORT")
                .param("output", "Báo cáo")
                .param("criterion", "Đủ số liệu")
                .param("lead", body)
                .param("due", due)
                .param("days", due.isEmpty() ? "10" : "")
                .exchange();
    }

    @Test
    void sayWhatIsWrongBesideTheFieldAndKeepWhatWasTyped() {
        var page = page(plan(UUID.randomUUID().toString(), "Sở Không Có", ""));

        assertThat(page.select("#lead").attr("value")).isEqualTo("Sở Không Có");
        assertThat(page.select("#lead").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.select("#lead-wrong").text()).contains("Sở Không Có");
        assertThat(page.select("#title").text()).isEqualTo("Rà soát tiến độ");
    }

    @Test
    void showOnlyTheActsThatAreAllowedEachWithItsEffect() {
        var id = given();

        var ofLead = page(get("/tasks/" + id, lead));
        var ofOwner = page(get("/tasks/" + id, owner));

        assertThat(ofLead.select("details.act form").eachAttr("action"))
                .contains("/tasks/" + id + "/start", "/tasks/" + id + "/return", "/tasks/" + id + "/ask")
                .doesNotContain("/tasks/" + id + "/accept", "/tasks/" + id + "/claim", "/tasks/" + id + "/urge");
        assertThat(ofOwner.select("details.act form").eachAttr("action"))
                .contains("/tasks/" + id + "/urge", "/tasks/" + id + "/transfer")
                .doesNotContain("/tasks/" + id + "/start", "/tasks/" + id + "/cancel");
        assertThat(ofLead.select("details.act"))
                .allSatisfy(act -> assertThat(act.select(".form-hint").text()).isNotEmpty());
        assertThat(ofLead.select("a[href^=/calendar/clocks/]")).isNotEmpty();
    }

    @Test
    void refuseWithASentenceAndKeepWhatWasTyped() {
        var id = given();
        act(id, "start", "unit", "Phòng Tổng hợp", lead);

        var refused = act(id, "claim", "words", "Đã làm xong mọi việc", lead);

        assertThat(refused).hasStatus(409);
        var page = page(refused);
        assertThat(page.select("[role=alert]").text()).contains("minh chứng");
        assertThat(page.select("#claim-words").text()).isEqualTo("Đã làm xong mọi việc");
    }

    @Test
    void saysThatSomebodyWasFaster() {
        var id = given();
        act(id, "start", "unit", "Phòng Tổng hợp", lead);

        var late = mvc.post()
                .uri("/tasks/" + id + "/start")
                .with(lead.signedIn())
                .with(csrf())
                .param("version", "0")
                .param("unit", "Phòng khác")
                .exchange();

        assertThat(late).hasStatus(409);
        assertThat(page(late).select(".alert-warning").text()).contains("Có người vừa thay đổi");
    }

    @Test
    void urgeSeveralAtOnce() {
        var first = given();
        var second = given();

        var urged = mvc.post()
                .uri("/tasks/urge?phase=OPEN")
                .with(owner.signedIn())
                .with(csrf())
                .param("form", UUID.randomUUID().toString())
                .param("words", "Đề nghị cho biết cần hỗ trợ gì")
                .param("tasks", first.toString(), second.toString())
                .exchange();

        assertThat(urged).hasStatus(303);
        assertThat(page(get("/tasks/" + first, lead))
                        .select("#urged-title + ol li")
                        .text())
                .contains("Đôn đốc lần 1")
                .contains("cần hỗ trợ gì");
    }

    @Test
    void bringInWhatTheyExport() throws IOException {
        given();
        var file = get("/tasks/export.xlsx", owner).getResponse().getContentAsByteArray();

        var read = mvc.post()
                .uri("/tasks/import")
                .multipart()
                .file(new MockMultipartFile("file", "nhiem-vu.xlsx", null, file))
                .with(owner.signedIn())
                .with(csrf())
                .exchange();
        var draft = page(read).select("input[name=draft]").attr("value");
        var confirmed = mvc.post()
                .uri("/tasks/import/confirm")
                .with(owner.signedIn())
                .with(csrf())
                .param("draft", draft)
                .exchange();

        assertThat(read).hasStatusOk();
        assertThat(confirmed).hasStatus(303);
        assertThat(page(get("/tasks", owner)).select("[data-walk-line]").eachText())
                .containsExactly("Báo cáo tiến độ dự án", "Báo cáo tiến độ dự án");
    }

    @Test
    void offerTheFormThatCanBeBroughtIn() {
        assertThat(get("/tasks/import/form.xlsx", owner)).hasStatusOk();
        assertThat(page(get("/tasks/import", owner)).select("input[type=file]")).hasSize(1);
    }

    @Test
    void askNoMoreOfTheDatabaseWhenThereIsMoreToShow() {
        given();
        get("/tasks", owner);
        var few = asked();
        for (int i = 0; i < 8; i++) {
            given();
        }

        await().untilAsserted(() -> assertThat(asked()).isEqualTo(few));
    }

    /// The fewest of several times: notices of what was given before are written meanwhile.
    private int asked() {
        return IntStream.range(0, 5)
                .map(i -> statements.during(() -> get("/tasks", owner)))
                .min()
                .orElseThrow();
    }

    @Test
    void answerOtherSystemsAsWell() {
        var id = given();
        var body = """
                {"version": 0, "unit": "Phòng Tổng hợp"}
                """;

        var started = mvc.post()
                .uri("/api/v1/tasks/" + id + "/start")
                .with(lead.signedIn())
                .with(csrf())
                .contentType("application/json")
                .content(body)
                .exchange();
        var refused = mvc.post()
                .uri("/api/v1/tasks/" + id + "/claim")
                .with(lead.signedIn())
                .with(csrf())
                .contentType("application/json")
                .content("{\"version\": 1, \"words\": \"Xong\"}")
                .exchange();

        assertThat(started)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.task.state")
                .isEqualTo("DOING");
        assertThat(refused).hasStatus(409).bodyJson().extractingPath("$.detail").isEqualTo("EVIDENCE_MISSING");
        assertThat(get("/api/v1/tasks?mine=LEAD", lead))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.tasks[0].id")
                .isEqualTo(id.toString());
    }

    private TaskId given() {
        var output = new Output(OutputKind.REPORT, "Báo cáo tiến độ", "Đủ số liệu");
        var fresh = NewTask.of("Báo cáo tiến độ dự án", output, lead.organisation(), Deadline.within(20));
        return ((Planning.Planned) tasks.plan(fresh, owner.actor())).id();
    }

    private MvcTestResult act(TaskId id, String act, String field, String value, Person by) {
        var version = sheets.need(id, by.actor()).line().version();
        return mvc.post()
                .uri("/tasks/" + id + "/" + act)
                .with(by.signedIn())
                .with(csrf())
                .param("version", Integer.toString(version))
                .param(field, value)
                .exchange();
    }

    private MvcTestResult get(String address, Person person) {
        return mvc.get().uri(address).with(person.signedIn()).exchange();
    }

    private static Document page(MvcTestResult result) {
        try {
            return Jsoup.parse(result.getResponse().getContentAsString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
