package vn.phoihop.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.phoihop.organisations.OrganisationLine;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.publicsite.PublicFigures;
import vn.phoihop.publicsite.PublicLogs;
import vn.phoihop.publicsite.spi.PublicBoard;
import vn.phoihop.publicsite.spi.PublicCorrection;
import vn.phoihop.publicsite.spi.PublicDates;
import vn.phoihop.publicsite.spi.PublicEntry;
import vn.phoihop.publicsite.spi.PublicKind;
import vn.phoihop.publicsite.spi.PublicLink;
import vn.phoihop.publicsite.spi.PublicLog;
import vn.phoihop.publicsite.spi.PublicOwner;
import vn.phoihop.publicsite.spi.PublicPlace;
import vn.phoihop.publicsite.spi.PublicPromise;
import vn.phoihop.publicsite.spi.PublicSection;
import vn.phoihop.publicsite.spi.PublicStage;
import vn.phoihop.publicsite.spi.PublicStep;
import vn.phoihop.publicsite.spi.WithdrawalReason;

@OnTheExample
@DisplayName("Somebody without an account")
class PublicPageJourney {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String NUMBER = "VĐ-2026-90417";

    private static final List<List<String>> PAGES = List.of(
            List.of("public-home", "/public"),
            List.of("public-entries", "/public/entries"),
            List.of("public-search", "/public/entries?q=boi+thuong"),
            List.of("public-entry", "/public/concern/V%C4%90-2026-90417"),
            List.of("public-withdrawn", "/public/concern/V%C4%90-2026-90418"),
            List.of("public-promises", "/public/promises"),
            List.of("public-log", "/public/log"),
            List.of("public-figures", "/public/figures"),
            List.of("public-data", "/public/data"),
            List.of("public-clarify", "/clarify"),
            List.of("public-clarify-outcome", "/clarify/outcome?number=LR-2026-99999"),
            List.of("public-clarify-en", "/clarify?lang=en"),
            List.of("public-log-en", "/public/log?lang=en"),
            List.of("public-nothing", "/public/concern/V%C4%90-0"),
            List.of("public-home-en", "/public?lang=en"));

    @LocalServerPort
    int port;

    @Autowired
    PublicBoard board;

    @Autowired
    PublicFigures figures;

    @Autowired
    PublicLog log;

    @Autowired
    PublicLogs logs;

    @Autowired
    Organisations organisations;

    @BeforeEach
    void putUp() {
        if (board.isShown(PublicKind.CONCERN, NUMBER)) {
            return;
        }
        var today = LocalDate.now(ZONE);
        var office = organisations.inForceOn(today).stream()
                .filter(line -> line.name().startsWith("Ủy ban nhân dân tỉnh"))
                .findFirst()
                .orElseThrow();
        board.publish(story(office, today));
        var gone = entry(office, "VĐ-2026-90418", "Nước thải trại nuôi", PublicStage.IN_HAND, today);
        board.publish(gone);
        board.withdraw(gone.kind(), gone.number(), WithdrawalReason.PENDING_PROCEDURE);
        board.publish(entry(office, "VĐ-2026-90419", "Cầu dân sinh ấp 3 xuống cấp", PublicStage.SOLVED, today));
        log.count(today, "concerns", "ConcernReferred", "", office.id(), "");
        log.count(today.minusDays(1), "publicsite", "EntryWithdrawn", "PENDING_PROCEDURE", office.id(), "");
        logs.closeDays();
        figures.make();
    }

    @Test
    void readsEverythingAtADesk() {
        try (var chromium = new Chromium();
                var resident = chromium.atADesk(port)) {
            var page = resident.open("/sign-in").page();
            page.context().clearCookies();
            Desk.send(page, page.locator("a[href='/public']").first());
            page.locator("#q").fill("bồi thường");
            Desk.send(page, page.locator("form[role=search] button[type=submit]"));
            page.waitForURL(address -> address.contains("/public/entries?"));
            Desk.send(page, page.locator(".card-title a").first());
            PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Chậm chi trả tiền bồi thường đường 7");
            assertAll(PAGES.stream()
                    .<Executable>map(each -> () -> resident.open(each.getLast()).looksRight(each.getFirst())));
            assertThat(page.context().cookies()).isEmpty();
        }
    }

    @Test
    void readsEverythingOnAPhoneAndWithoutScript() {
        try (var chromium = new Chromium();
                var phone = chromium.onAPhone(port);
                var plain = chromium.withoutScript(port)) {
            assertAll(PAGES.stream().<Executable>map(each -> () -> {
                phone.open(each.getLast()).looksRight(each.getFirst());
                plain.open(each.getLast()).looksRight(each.getFirst());
                assertThat(plain.page().locator("h1").count()).isEqualTo(1);
            }));
        }
    }

    private static PublicEntry story(OrganisationLine office, LocalDate today) {
        var owner = new PublicOwner(office.id(), office.name());
        return entry(office, NUMBER, "Chậm chi trả tiền bồi thường đường 7", PublicStage.PROMISED, today)
                .saying("Đã trả lời ngày hôm qua; còn một lời hứa chưa đến ngày hẹn và một lời hứa đã quá ngày.")
                .withSections(List.of(
                        PublicSection.of(
                                "Điều Nhân dân nêu",
                                "Một số hộ có đất trong dự án đường 7 chưa nhận được tiền bồi thường đợt 2, dù đã bàn"
                                        + " giao mặt bằng từ tháng 3."),
                        new PublicSection(
                                "Cơ quan trả lời",
                                List.of("Chậm vì phải điều chỉnh vốn. Bảng dưới đây là tiến độ chi trả."),
                                List.of(
                                        List.of("Đợt", "Số hộ", "Đã chi trả"),
                                        List.of("Đợt 1", "120", "120"),
                                        List.of("Đợt 2", "86", "31")))))
                .withSteps(List.of(
                        new PublicStep(today.minusDays(44), "Tiếp nhận qua đường dây nóng."),
                        new PublicStep(today.minusDays(41), "Giao Ủy ban nhân dân tỉnh chủ trì trả lời."),
                        new PublicStep(today.minusDays(20), "Gia hạn một lần, vì phải đối chiếu hồ sơ từng thửa."),
                        new PublicStep(today.minusDays(1), "Trả lời công khai.")))
                .withPromises(List.of(
                        new PublicPromise(
                                "Chi trả xong đợt 2 cho các hộ đã đủ hồ sơ",
                                owner,
                                today.minusDays(4),
                                List.of(today.minusDays(30)),
                                PublicPromise.State.OPEN,
                                null),
                        new PublicPromise(
                                "Công bố danh mục hồ sơ còn thiếu tại trụ sở xã",
                                owner,
                                today.plusDays(12),
                                List.of(),
                                PublicPromise.State.OPEN,
                                null),
                        new PublicPromise(
                                "Đối thoại với người dân tại nhà văn hóa",
                                owner,
                                today.minusDays(10),
                                List.of(),
                                PublicPromise.State.KEPT,
                                today.minusDays(11))))
                .withCorrections(List.of(
                        new PublicCorrection(today.minusDays(1), "Đợt 2 có 68 hộ.", "Đợt 2 có 86 hộ.", "gõ nhầm số")))
                .withLinks(List.of(new PublicLink(
                        PublicKind.CONCERN, "VĐ-2026-90419", "Cầu dân sinh ấp 3 xuống cấp", "Cùng dự án")));
    }

    private static PublicEntry entry(
            OrganisationLine office, String number, String title, PublicStage stage, LocalDate today) {
        return PublicEntry.of(
                        PublicKind.CONCERN,
                        number,
                        title,
                        "Nhiều hộ ở xã Tân Hòa nêu việc này từ tháng trước và mong có lịch cụ thể.",
                        new PublicOwner(office.id(), office.name()),
                        stage,
                        new PublicDates(today.minusDays(44), today.minusDays(2), today.minusDays(1), null))
                .at(new PublicPlace(null, "Xã Tân Hòa"))
                .about("Đất đai");
    }
}
