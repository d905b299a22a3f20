package vn.phoihop.agenda.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.phoihop.access.Coordinations;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Role;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Offices;
import vn.phoihop.testing.Offices.Person;
import vn.phoihop.testing.Places;
import vn.phoihop.testing.SettableTime;
import vn.phoihop.testing.Statements;

@ModuleTest
@Import({SettableTime.class, Obligations.class, Offers.class})
@DisplayName("The page of a leader")
class LeaderPagesTests {

    /// A Wednesday.
    private static final Instant NOW = Instant.parse("2026-11-18T03:00:00Z");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Offices offices;

    @Autowired
    Places places;

    @Autowired
    Obligations obligations;

    @Autowired
    Coordinations coordinations;

    @Autowired
    SettableTime time;

    @Autowired
    Statements statements;

    Person leader;

    @BeforeEach
    void anOffice() {
        time.is(NOW);
        leader = offices.in(places.aCommittee(), Role.LEADER, Role.SPECIALIST);
    }

    @Test
    void showsWhatWaitsForADecisionAndOpensIt() throws Exception {
        var row = page(leader, "/work/leader").select("section[aria-labelledby=approvals] tbody tr");

        assertThat(row.select("a").attr("href")).isEqualTo("/programmes/p1#acts");
        assertThat(row.text()).contains("CTPH-01", "08:30 16/11/2026");
    }

    @Test
    void countsWhatIsLateByUnitInTheOrderOfTheDirectoryAndOpensEachList() throws Exception {
        var planning = unit("Phòng Kế hoạch");
        var archive = unit("Ban Lưu trữ");
        obligations.taskOf(planning, "trễ một", day(12), leader);
        obligations.taskOf(planning, "trễ hai", day(13), leader);
        obligations.taskOf(archive, "trễ ba", day(13), leader);
        obligations.task("của mình", day(19), leader);
        obligations.task("không cho ai xem", day(12), planning);

        var page = page(leader, "/work/leader");

        var rows = page.select("section[aria-labelledby=units] tbody tr");
        assertThat(rows.select("td:eq(0)").eachText().subList(1, 3))
                .isEqualTo(List.of("Ban Lưu trữ", "Phòng Kế hoạch"));
        assertThat(rows.get(2).select(".figure").eachText()).containsExactly("2", "0", "2", "0");
        assertThat(page.select("section[aria-labelledby=units] tfoot .figure").eachText())
                .containsExactly("3", "1", "4", "0");
        var list = page(leader, rows.get(2).select("a").get(1).attr("href"));
        assertThat(list.select("a[data-walk-line]").eachText()).containsExactly("NV-7 trễ một", "NV-7 trễ hai");
        var whole = page(leader, page.select("tfoot a").get(0).attr("href"));
        assertThat(whole.select("a[data-walk-line]")).hasSize(3);
    }

    @Test
    void showsPromisesFiguresAndTheLastWeeks() throws Exception {
        obligations.promise("Sửa đường trước Tết", day(20), leader);
        obligations.done(obligations.task("xong", day(30), leader), leader);

        var page = page(leader, "/work/leader");

        assertThat(page.select("section[aria-labelledby=promises] .figure").eachText())
                .containsExactly("0", "1", "0");
        var promises = page.select("section[aria-labelledby=promises] a").get(1).attr("href");
        assertThat(page(leader, promises).select("a[data-walk-line]").eachText())
                .containsExactly("NV-7 Sửa đường trước Tết");
        assertThat(page.select("section[aria-labelledby=standings] a[href=/programmes?signed=false] .tile-figure")
                        .text())
                .isEqualTo("5/8");
        var weeks = page.select("section[aria-labelledby=weeks] tbody tr");
        assertThat(weeks).hasSize(12);
        assertThat(weeks.get(11).select("td").eachText()).containsExactly("16/11/2026", "2", "1", "0");
        assertThat(page.select("#trend-data").html()).contains("\"16/11\"", "\"Quá hạn\"");
    }

    @Test
    void asksTheDatabaseNoMoreForManyUnitsThanForFew() throws Exception {
        obligations.taskOf(unit("Phòng một"), "việc", day(12), leader);
        page(leader, "/work/leader");
        var few = statements.during(() -> get(leader, "/work/leader"));
        for (int i = 0; i < 6; i++) {
            obligations.taskOf(unit("Phòng " + i), "việc", day(12), leader);
        }

        assertThat(statements.during(() -> get(leader, "/work/leader"))).isEqualTo(few);
    }

    @Test
    void isForLeadersAndCoordinatorsOnly() throws Exception {
        var coordinator = offices.aCoordinatorOf("Ban Tuyên giáo và Dân vận");
        var followed = offices.aSpecialistOf("Sở Tư pháp");
        coordinations.give(coordinator.organisation(), followed.organisation(), Actor.installation());
        obligations.task("trễ", day(12), followed);

        assertThat(get(followed, "/work/leader")).hasStatus(403);
        assertThat(page(coordinator, "/work/leader")
                        .select("section[aria-labelledby=units] tbody tr td:eq(0)")
                        .eachText())
                .containsExactly("Ban Tuyên giáo và Dân vận", "Sở Tư pháp");
        assertThat(page(coordinator, "/work/leader")
                        .select(".modules [aria-current]")
                        .eachText())
                .containsExactly("Lãnh đạo");
    }

    private Person unit(String name) {
        return offices.in(places.aDepartmentOf(leader.organisation(), name, ""), Role.SPECIALIST);
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 11, day);
    }

    private MvcTestResult get(Person person, String address) {
        return mvc.get().uri(address).with(person.signedIn()).exchange();
    }

    private Document page(Person person, String address) throws UnsupportedEncodingException {
        var result = get(person, address);
        assertThat(result).hasStatusOk();
        return Jsoup.parse(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }
}
