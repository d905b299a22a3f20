package vn.phoihop.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@OnTheExample
@DisplayName("Looking around")
class LookAroundJourney {

    /// Pages of a clerk, and the name of each picture.
    private static final List<List<String>> PAGES = List.of(
            List.of("home", "/"),
            List.of("register", "/registry"),
            List.of("register-findings", "/registry?findings=true"),
            List.of("intake", "/registry/intake"),
            List.of("reading", "/reading"),
            List.of("organisations", "/organisations"),
            List.of("organisations-2025", "/organisations?on=2025-06-30"),
            List.of("search", "/search?q=ho+chua+nuoc+tan+hoa"),
            List.of("account", "/account"),
            List.of("not-there", "/no-such-page"));

    private static final List<List<String>> ADMINISTRATION = List.of(
            List.of("accounts", "/accounts"),
            List.of("account-new", "/accounts/new"),
            List.of("coordinations", "/coordinations"),
            List.of("audit", "/audit"));

    @LocalServerPort
    int port;

    @Test
    void aClerkSeesEveryPageAtADesk() {
        try (var chromium = new Chromium();
                var clerk = chromium.atADesk(port)) {
            clerk.open("/sign-in").looksRight("sign-in");
            clerk.signIn("vanthu.tgdv", OnTheExample.Folder.password());

            PAGES.forEach(page -> clerk.open(page.getLast()).looksRight(page.getFirst()));

            assertThat(clerk.page().content()).contains("Dữ liệu minh họa");
            clerk.open("/registry?findings=true&q=9.240");
            clerk.page().locator("[data-walk-line]").first().click();
            assertThat(clerk.page().locator("main").innerText()).contains("14 + 70");
            clerk.looksRight("sheet");
        }
    }

    @Test
    void aClerkSeesEveryPageOnAPhone() {
        try (var chromium = new Chromium();
                var clerk = chromium.onAPhone(port)) {
            clerk.signIn("vanthu.ubnd", OnTheExample.Folder.password());

            PAGES.forEach(page -> clerk.open(page.getLast()).looksRight(page.getFirst()));
            clerk.open("/#modules").looksRight("menu");
        }
    }

    @Test
    void aClerkReadsEverythingWithoutScript() {
        try (var chromium = new Chromium();
                var clerk = chromium.withoutScript(port)) {
            clerk.signIn("vanthu.tgdv", OnTheExample.Folder.password());

            for (var page : PAGES) {
                clerk.open(page.getLast()).looksRight(page.getFirst());
                assertThat(clerk.page().locator("h1").count()).isEqualTo(1);
            }
        }
    }

    @Test
    void anAdministratorLooksAfterAccountsInEnglishAndInTheDark() {
        try (var chromium = new Chromium();
                var administrator = chromium.atADesk(port)) {
            administrator.signIn("quantri", OnTheExample.Folder.password());
            administrator.page().click(".menu summary");
            administrator.page().click("button[name=language][value=en]");
            administrator.page().click(".menu summary");
            administrator.page().click("button[name=theme][value=DARK]");

            ADMINISTRATION.forEach(page -> administrator.open(page.getLast()).looksRight(page.getFirst()));
            administrator.open("/").looksRight("home-en-dark");
            assertThat(wrongWhenEmpty(administrator))
                    .as("each entry names its field, in the order of the page")
                    .startsWith("User name: This is needed.", "Name: This is needed.");

            assertThat(administrator.page().locator("html").getAttribute("lang"))
                    .isEqualTo("en");
            assertThat(administrator.page().locator("html").getAttribute("data-bs-theme"))
                    .isEqualTo("dark");
        }
    }

    private static List<String> wrongWhenEmpty(Visitor visitor) {
        visitor.open("/accounts/new");
        visitor.page().evaluate("document.querySelector('main form').noValidate = true");
        Desk.send(visitor.page(), visitor.page().locator("main form button").last());
        return visitor.looksRight("errors").page().locator("#errors li").allInnerTexts();
    }
}
