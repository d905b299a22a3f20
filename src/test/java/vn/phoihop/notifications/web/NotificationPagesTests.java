package vn.phoihop.notifications.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.phoihop.notifications.Things;
import vn.phoihop.notifications.spi.Notice;
import vn.phoihop.notifications.spi.Notices;
import vn.phoihop.notifications.spi.Receiver;
import vn.phoihop.shared.Reference;
import vn.phoihop.shared.Role;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Offices;
import vn.phoihop.testing.Offices.Person;
import vn.phoihop.testing.Statements;

@ModuleTest
@Import(Things.class)
@DisplayName("The pages of notices")
class NotificationPagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Offices offices;

    @Autowired
    Notices notices;

    @Autowired
    Things things;

    @Autowired
    Statements statements;

    Person person;

    @BeforeEach
    void somebody() {
        person = offices.aSpecialistOf("Sở Tư pháp");
    }

    @Test
    void sayHowToBeginWhenThereIsNothing() throws Exception {
        var page = get("/notifications");

        assertThat(page.select(".nothing").text()).startsWith("Không còn thông báo chưa đọc");
        assertThat(page.select(".signal .signal-count")).isEmpty();
    }

    @Test
    void sayThatWithoutAServerThereAreNoLetters() throws Exception {
        var page = get("/notifications/settings");

        assertThat(page.select("[role=note]").text()).startsWith("Hệ thống chưa được cài máy chủ thư");
        assertThat(page.select("form[action='/notifications/settings/address']"))
                .isEmpty();
    }

    @Test
    void ringTheBellOnEveryPage() throws Exception {
        tell("V-1");
        tell("V-2");

        var page = get("/notifications");

        assertThat(page.select(".signal .signal-count").text()).isEqualTo("2");
        assertThat(page.select(".signal .visually-hidden").text()).isEqualTo("Thông báo, 2 chưa đọc");
        assertThat(page.select(".notice-unread")).hasSize(2);
    }

    @Test
    void openARecordAndRememberThatItWasRead() throws Exception {
        var thing = tell("V-3");
        var link = get("/notifications").select("[data-walk-line]");

        var answer = mvc.get().uri(link.attr("href")).with(person.signedIn()).exchange();

        assertThat(answer).hasStatus(303).headers().hasValue("Location", thing.path());
        assertThat(get("/notifications").select(".notice")).isEmpty();
        assertThat(get("/notifications?show=all").select(".notice")).hasSize(1);
    }

    @Test
    void putEverythingOnThePageAside() throws Exception {
        tell("V-4");
        tell("V-5");
        var newest = get("/notifications").select("input[name=newest]").attr("value");

        var answer = mvc.post()
                .uri("/notifications/read")
                .param("newest", newest)
                .with(person.signedIn())
                .with(csrf())
                .exchange();

        assertThat(answer).hasStatus(303);
        assertThat(get("/notifications").select(".notice")).isEmpty();
    }

    @Test
    void ofSomebodyElseAreNotThere() throws Exception {
        tell("V-6");
        var link = get("/notifications").select("[data-walk-line]").attr("href");
        var colleague = person.colleague(Role.CLERK);

        assertThat(mvc.get().uri(link).with(colleague.signedIn()).exchange()).hasStatus(404);
        assertThat(mvc.post()
                        .uri(link + "/read")
                        .with(colleague.signedIn())
                        .with(csrf())
                        .exchange())
                .hasStatus(404);
    }

    @Test
    void askTheDatabaseNoMoreWhenTheyShowMore() throws Exception {
        tell("V-7");
        get("/notifications");
        var one = statements.during(this::look);
        for (int i = 0; i < 20; i++) {
            tell("W-" + i);
        }

        assertThat(statements.during(this::look)).isEqualTo(one);
    }

    private void look() {
        assertThat(mvc.get().uri("/notifications").with(person.signedIn()).exchange())
                .hasStatusOk();
    }

    private Reference tell(String number) {
        var thing = things.of(person.organisation(), number, "Việc " + number);
        notices.tell(Notice.of(
                "things.given/" + thing.id(),
                thing,
                "notifications.unknown",
                List.of(),
                Receiver.in(person.organisation(), Role.SPECIALIST)));
        return thing;
    }

    private Document get(String address) throws UnsupportedEncodingException {
        var answer = mvc.get().uri(address).with(person.signedIn()).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
