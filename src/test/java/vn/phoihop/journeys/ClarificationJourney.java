package vn.phoihop.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;

@OnTheExample
@Import(MovableTime.class)
@DisplayName("A claim about a policy")
class ClarificationJourney {

    @LocalServerPort
    int port;

    private final MovableTime time;

    @Autowired
    ClarificationJourney(MovableTime time) {
        this.time = time;
    }

    private Visitor at(Chromium chromium, String name) {
        return chromium.atADesk(port).signIn(name, OnTheExample.Folder.password());
    }

    @Test
    void isClarifiedByTwoPeopleReadByAnyoneAndContestedWithoutAName() {
        try (var chromium = new Chromium();
                var lead = at(chromium, "chuyenvien.ubnd");
                var protection = at(chromium, "dulieu.ubnd");
                var leader = at(chromium, "lanhdao.ubnd");
                var outside = at(chromium, "lanhdao.tgdv");
                var speaker = at(chromium, "phatngon.ubnd");
                var anyone = chromium.onAPhone(port)) {
            lead.open("/clarifications").looksRight("clarifications");
            var claim = propose(lead);
            var desk = new Desk(lead.page());
            desk.act("/acts/OPEN_EVIDENCE");
            desk.act(
                    "/sources",
                    "sourceTitle",
                    "Nghị quyết về mức thu thủy lợi phí",
                    "sourceLink",
                    "https://hoagiang.example/nghi-quyet",
                    "sourceOn",
                    LocalDate.ofInstant(time.instant(), ZoneId.of("Asia/Ho_Chi_Minh"))
                            .minusDays(40)
                            .toString());
            desk.act(
                    "/acts/DRAFT",
                    "whatIsRight",
                    "Có thay đổi cách đo diện tích từ vụ này.",
                    "answer",
                    "Mức thu không đổi; hộ nghèo và cận nghèo được miễn.");
            lead.looksRight("clarification-drafted");

            protection.open("/protection/reviews").looksRight("protection-reviews");
            protection.open("/protection/exports").looksRight("protection-exports");
            protection.open("/protection/watch").looksRight("protection-watch");
            protection.open(claim);
            new Desk(protection.page()).act("/acts/CHECK", "nothingPending", "true");
            leader.open(claim);
            new Desk(leader.page()).act("/acts/APPROVE", "rating", "LACKS_CONTEXT");
            assertThat(leader.page().locator("main")).containsText("Chờ người thứ hai");
            outside.open(claim);
            outside.looksRight("clarification-second");
            new Desk(outside.page()).act("/acts/APPROVE", "rating", "LACKS_CONTEXT");
            speaker.open(claim);
            new Desk(speaker.page()).act("/acts/PUBLISH");
            assertThat(speaker.page().locator("main")).containsText("Đã công bố");
            speaker.looksRight("clarification-published");

            var number = speaker.page().locator("h1").innerText().split(" ", -1)[0];
            anyone.open("/public/clarification/" + number);
            assertThat(anyone.page().locator("main")).containsText("Mức thu không đổi");
            anyone.looksRight("clarification-public");
            validates(
                    anyone.page().locator("script[type='application/ld+json']").textContent());

            anyone.open("/clarify/" + number);
            anyone.page().fill("#ground", "Ở một xã, hóa đơn vụ này vẫn ghi mức thu cao hơn nghị quyết.");
            anyone.looksRight("clarification-contest");
            Desk.send(anyone.page(), anyone.page().locator("form.open-form button"));
            assertThat(anyone.page().locator("main")).containsText("Đã nhận");
            anyone.open("/public/clarification/" + number);
            // what was read a moment ago may be kept by the browser
            anyone.page().reload();
            assertThat(anyone.page().locator("main")).containsText("Đang xem xét lại");
        }
    }

    private static void validates(String json) {
        var review = JsonMapper.builder().build().readTree(json);
        Assertions.assertThat(review.get("@type").asString()).isEqualTo("ClaimReview");
        Assertions.assertThat(review.get("claimReviewed").asString()).startsWith("Thủy lợi phí");
        Assertions.assertThat(review.get("reviewRating").get("alternateName").asString())
                .isEqualTo("Thiếu bối cảnh");
        Assertions.assertThat(json).doesNotContain("\"author\"").doesNotContain("\"appearance\"");
    }

    private static String propose(Visitor lead) {
        lead.open("/clarifications/new");
        var page = lead.page();
        page.fill("#claim", "Thủy lợi phí tăng gấp đôi từ vụ này");
        page.fill("#policy", "Nghị quyết về mức thu thủy lợi phí");
        page.fill("#why", "Hóa đơn đổi mẫu nên số tiền ghi khác vụ trước");
        page.selectOption("#topic", "AGRICULTURE");
        page.locator("#place").selectOption(new SelectOption().setIndex(1));
        page.fill("#partners", "Ban Tuyên giáo và Dân vận Tỉnh ủy");
        lead.looksRight("clarification-new");
        Desk.send(page, page.locator("form.entry-form button.btn-primary"));
        page.waitForURL(url -> !url.endsWith("/new"));
        return URI.create(page.url()).getPath();
    }
}
