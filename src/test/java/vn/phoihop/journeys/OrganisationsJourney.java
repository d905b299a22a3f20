package vn.phoihop.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import vn.phoihop.organisations.Provinces;
import vn.phoihop.shared.Actor;
import vn.phoihop.testing.Offices;
import vn.phoihop.testing.Offices.Person;
import vn.phoihop.testing.Places;
import vn.phoihop.testing.PostgresForTests;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = PostgresForTests.class)
@Import({Places.class, Offices.class})
@DisplayName("Looking up what became of a body")
class OrganisationsJourney {

    private static final Path SHEET = Path.of("src/test/resources/organisations/communes.csv");

    @LocalServerPort
    int port;

    @Autowired
    Offices offices;

    @Autowired
    Provinces provinces;

    @Test
    void leadsFromAProvinceOfTodayToThoseItCameFromAndBack() {
        provinces.setUp("68", "Lâm Đồng", LocalDate.of(2025, 7, 1), Actor.installation());
        var administrator = offices.anAdministrator();
        try (var chromium = new Chromium();
                var desk = chromium.atADesk(port);
                var phone = chromium.onAPhone(port)) {
            atTheDesk(desk, administrator);
            onThePhone(phone, administrator);
        }
    }

    @Test
    void worksWithoutScript() {
        var administrator = offices.anAdministrator();
        try (var chromium = new Chromium();
                var visitor = chromium.withoutScript(port)) {
            visitor.signIn(administrator.userName(), administrator.password()).open("/organisations");
            var page = visitor.page();
            page.fill("#on", "2025-06-30");
            button(page, "Xem");
            assertThat(page.locator(".branch-areas > li")).hasCount(63);
            page.locator(".days a").last().click();
            assertThat(page.locator(".branch-areas > li")).hasCount(34);
        }
    }

    private static void atTheDesk(Visitor desk, Person administrator) {
        desk.signIn(administrator.userName(), administrator.password()).open("/organisations");
        desk.looksRight("organisations-tree");
        var page = desk.page();
        page.locator("summary", new Page.LocatorOptions().setHasText("Tỉnh Lâm Đồng"))
                .click();
        assertThat(page.getByText("Ban Tuyên giáo và Dân vận Tỉnh ủy Lâm Đồng")).isVisible();
        desk.looksRight("organisations-tree-open");
        link(page, "Mở Tỉnh Lâm Đồng");
        link(page, "Thông tin và lịch sử");
        assertThat(page.locator("svg a")).hasCount(4);
        desk.looksRight("organisations-history");
        page.locator("svg a[aria-label='Tỉnh Đắk Nông']").click();
        assertThat(page.locator(".alert-warning")).containsText("Tỉnh Lâm Đồng");
        desk.open("/organisations?q=tinh uy lam dong").looksRight("organisations-search");
        desk.open("/organisations/import");
        page.setInputFiles("#file", SHEET);
        page.check("input[value=AREAS]");
        button(page, "Chạy thử");
        assertThat(page.locator("#result tbody tr")).hasCount(2);
        desk.looksRight("organisations-import");
        desk.open("/organisations/areas/new").looksRight("organisations-form");
    }

    private static void onThePhone(Visitor phone, Person administrator) {
        phone.signIn(administrator.userName(), administrator.password()).open("/organisations?on=2025-06-30");
        phone.looksRight("organisations-tree");
        phone.open("/organisations?q=lam dong").looksRight("organisations-search");
        link(phone.page(), "Tỉnh ủy Lâm Đồng");
        phone.looksRight("organisations-sheet");
    }

    /// By its words and not by its role: the browser driver spells the role in the language of the machine, and in
    /// Turkish a link is a “lınk”.
    private static void link(Page page, String name) {
        page.locator("a:text-is('" + name + "')").first().click();
    }

    private static void button(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
