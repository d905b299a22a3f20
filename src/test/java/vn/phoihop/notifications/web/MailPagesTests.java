package vn.phoihop.notifications.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.phoihop.notifications.Preferences;
import vn.phoihop.notifications.Things;
import vn.phoihop.notifications.Way;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Offices;
import vn.phoihop.testing.Offices.Person;

@ModuleTest
@Import(Things.class)
@TestPropertySource(
        properties = {
            // nobody listens there
            "phoihop.mail.host=127.0.0.1",
            "phoihop.mail.port=1",
            "phoihop.mail.security=NONE",
            "phoihop.mail.from=phoihop@tinh.example",
            "db-scheduler.enabled=false"
        })
@DisplayName("The page of settings for notices")
class MailPagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Offices offices;

    @Autowired
    Preferences preferences;

    @Test
    void offersAWayForEveryKindOfRecords() throws Exception {
        var page = page(get(offices.aSpecialistOf("Sở Tư pháp"), "/notifications/settings"));

        assertThat(page.select("input[name='way.things']").eachAttr("value"))
                .containsExactly("AT_ONCE", "DIGEST", "PAGE");
        assertThat(page.select("input[name='way.things'][checked]").attr("value"))
                .isEqualTo("DIGEST");
        assertThat(page.select("input[name=digestAt]").attr("value")).isEqualTo("08:00");
    }

    @Test
    void keepsWhatWasChosen() throws Exception {
        var person = offices.aSpecialistOf("Sở Tư pháp");

        var answer = save(person, "0", "AT_ONCE", "09:15", "11:30", "13:30");

        assertThat(answer).hasStatus(303);
        var page = page(get(person, "/notifications/settings?said=saved"));
        assertThat(page.select("[role=status]").text()).isEqualTo("Đã lưu cách nhận thông báo.");
        assertThat(page.select("input[name='way.things'][checked]").attr("value"))
                .isEqualTo("AT_ONCE");
        assertThat(page.select("input[name=quietFrom]").attr("value")).isEqualTo("11:30");
        assertThat(preferences.of(person.actor()).way("things")).isEqualTo(Way.AT_ONCE);
    }

    @Test
    void saysWhatIsWrongAndKeepsWhatWasTyped() throws Exception {
        var person = offices.aSpecialistOf("Sở Tư pháp");

        var half = save(person, "0", "PAGE", "09:15", "11:30", "");
        var always = save(person, "0", "PAGE", "09:15", "00:00", "00:00");

        assertThat(half).hasStatus(422);
        assertThat(page(half).select("[role=alert]").text()).startsWith("Khoảng giờ yên tĩnh cần cả giờ");
        assertThat(page(half).select("input[name=digestAt]").attr("value")).isEqualTo("09:15");
        assertThat(page(half).select("input[name='way.things'][checked]").attr("value"))
                .isEqualTo("PAGE");
        assertThat(page(always).select("[role=alert]").text()).contains("không để lại giờ làm việc nào");
    }

    @Test
    void doesNotOverwriteWhatWasSavedElsewhereMeanwhile() {
        var person = offices.aSpecialistOf("Sở Tư pháp");
        assertThat(save(person, "0", "PAGE", "09:15", "", "")).hasStatus(303);

        assertThat(save(person, "0", "DIGEST", "09:15", "", "")).hasStatus(409);
    }

    @Test
    void sendsALetterBeforeAnAddressIsUsed() throws Exception {
        var person = offices.aSpecialistOf("Sở Tư pháp");

        assertThat(ask(person, "không phải địa chỉ")).hasStatus(422);
        assertThat(ask(person, "nguoi@coquan.example")).hasStatus(303);
        assertThat(ask(person, "nguoi@coquan.example")).hasStatus(409);

        var page = page(get(person, "/notifications/settings"));
        assertThat(page.select(".tag-soon").text()).isEqualTo("Chờ xác nhận");
        assertThat(preferences.of(person.actor()).address()).isEmpty();
    }

    @Test
    void confirmsNothingWhenALinkIsOnlyLookedAt() throws Exception {
        var person = offices.aSpecialistOf("Sở Tư pháp");

        var answer = get(person, "/notifications/settings/address/confirm?token=wrong");

        assertThat(answer).hasStatus(409);
        assertThat(page(answer).select("[role=alert]").text()).startsWith("Đường dẫn xác nhận đã hết giá trị");
        assertThat(page(answer).select("main form")).isEmpty();
    }

    @Test
    void tellsAnAdministratorWhyTheServerDoesNotAnswer() throws Exception {
        var administrator = offices.anAdministrator();

        var answer = mvc.post()
                .uri("/notifications/outbox/trial")
                .param("to", "thu@coquan.example")
                .with(administrator.signedIn())
                .with(csrf())
                .exchange();

        assertThat(answer).hasStatus(409);
        assertThat(page(answer).select("[role=alert]").text())
                .startsWith("Máy chủ không nhận thư thử.")
                .contains("127.0.0.1");
        assertThat(page(answer).select("input[name=to]").attr("value")).isEqualTo("thu@coquan.example");
    }

    @Test
    void forAdministratorsIsClosedToEverybodyElse() {
        assertThat(get(offices.aLeaderOf("Sở Tư pháp"), "/notifications/outbox"))
                .hasStatus(403);
    }

    private MvcTestResult save(Person person, String version, String way, String digest, String from, String to) {
        return mvc.post()
                .uri("/notifications/settings")
                .param("version", version)
                .param("language", "vi")
                .param("way.things", way)
                .param("digestAt", digest)
                .param("quietFrom", from)
                .param("quietTo", to)
                .with(person.signedIn())
                .with(csrf())
                .exchange();
    }

    private MvcTestResult ask(Person person, String address) {
        return mvc.post()
                .uri("/notifications/settings/address")
                .param("address", address)
                .with(person.signedIn())
                .with(csrf())
                .exchange();
    }

    private MvcTestResult get(Person person, String address) {
        return mvc.get().uri(address).with(person.signedIn()).exchange();
    }

    private static Document page(MvcTestResult answer) throws UnsupportedEncodingException {
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
