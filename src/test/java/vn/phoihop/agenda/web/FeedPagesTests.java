package vn.phoihop.agenda.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.io.StringReader;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Content;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.phoihop.access.Administration;
import vn.phoihop.access.Positions;
import vn.phoihop.shared.Actor;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Offices;
import vn.phoihop.testing.Offices.Person;
import vn.phoihop.testing.SettableTime;

@ModuleTest
@Import({SettableTime.class, Obligations.class, Offers.class})
@DisplayName("A calendar address")
class FeedPagesTests {

    /// A Wednesday.
    private static final Instant NOW = Instant.parse("2026-11-18T03:00:00Z");

    private static final String LONG_TITLE =
            "Rà soát, tổng hợp ý kiến góp ý của các sở, ngành và Ủy ban nhân dân các xã, phường đối với dự thảo"
                    + " kế hoạch tuyên truyền; “đề xuất”, giải pháp: thông tin đúng, đủ, kịp thời 🙂";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Offices offices;

    @Autowired
    Obligations obligations;

    @Autowired
    Positions positions;

    @Autowired
    Administration administration;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SettableTime time;

    Person specialist;

    @BeforeEach
    void anOffice() {
        time.is(NOW);
        specialist = offices.aSpecialistOf("Sở Xây dựng");
    }

    @Test
    void isReadByACalendarProgram() throws Exception {
        var owed = obligations.task(LONG_TITLE, LocalDate.of(2026, 11, 20), specialist);

        var calendar = calendar(read(make(specialist)));

        assertThat(calendar.validate().getEntries()).isEmpty();
        var event = event(calendar, "clock-" + owed.clock().value() + "@phoihop");
        assertThat(value(event, Property.SUMMARY))
                .isEqualTo("Hạn: Hoàn thành nhiệm vụ (ngày định) – NV-7 " + LONG_TITLE);
        assertThat(value(event, Property.DTSTART)).isEqualTo("20261120");
        assertThat(event.getDateTimeEnd()).isNull();
        assertThat(value(event, Property.DESCRIPTION))
                .startsWith("Hết ngày 20/11/2026, nên xong trước 17:00.")
                .endsWith(owed.clock().path());
        assertThat(value(event, Property.URL))
                .isEqualTo("http://localhost" + owed.record().path());
    }

    @Test
    void holdsMeetingsInTheTimeOfTheOffice() throws Exception {
        var calendar = calendar(read(make(specialist)));

        var meeting = event(calendar, "exchanges-e1@phoihop");
        var begins = Objects.requireNonNull(meeting.<ZonedDateTime>getDateTimeStart())
                .getDate();
        assertThat(begins.toLocalDateTime()).hasToString("2026-11-25T08:30");
        assertThat(begins.toInstant()).isEqualTo(Instant.parse("2026-11-25T01:30:00Z"));
        assertThat(calendar.getComponents(Component.VTIMEZONE)).hasSize(1);
        assertThat(value(meeting, Property.LOCATION)).isEqualTo("Hội trường tầng 2");
        assertThat(value(meeting, Property.SUMMARY)).endsWith("giai đoạn 2026-2030");
    }

    @Test
    void foldsItsLinesAfterSeventyFiveBytesAndCutsNoLetter() throws Exception {
        obligations.task(LONG_TITLE, LocalDate.of(2026, 11, 20), specialist);

        var text = text(read(make(specialist)));

        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(text).endsWith("END:VCALENDAR\r\n").doesNotContain("\uFFFD");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n");
    }

    @Test
    void staysTheSameUntilSomethingChanges() throws Exception {
        var owed = obligations.task("việc", LocalDate.of(2026, 11, 20), specialist);
        var address = make(specialist);
        var first = read(address);
        var mark = header(first, "ETag");
        var changed = header(first, "Last-Modified");

        time.passes(Duration.ofHours(2));
        assertThat(text(read(address))).isEqualTo(text(first));
        assertThat(mvc.get().uri(address).header("If-None-Match", mark).exchange())
                .hasStatus(304);
        assertThat(mvc.get().uri(address).header("If-Modified-Since", changed).exchange())
                .hasStatus(304);

        obligations.done(owed, specialist);
        var after = mvc.get().uri(address).header("If-None-Match", mark).exchange();
        assertThat(after).hasStatusOk();
        assertThat(header(after, "Last-Modified")).isNotEqualTo(changed);
        assertThat(calendar(after).getComponents(Component.VEVENT)).hasSize(1);
    }

    @Test
    void namesNoPersonAndOfResidentsMattersOnlyTheNumber() throws Exception {
        obligations.task("giữa cơ quan", LocalDate.of(2026, 11, 20), specialist);

        var text = text(read(make(specialist)));

        assertThat(text)
                .doesNotContain(specialist.actor().name())
                .doesNotContain(specialist.userName())
                .doesNotContain(specialist.account().value().toString());
    }

    @Test
    void isShownOnceAndKeptOnlyAsAHash() throws Exception {
        var address = make(specialist);
        var secret = address.substring("/calendar-feed/".length(), address.length() - ".ics".length());

        var again = mvc.get().uri("/work/feed").with(specialist.signedIn()).exchange();

        assertThat(again.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .doesNotContain(secret)
                .contains("Địa chỉ đang dùng được tạo lúc 10:00 18/11/2026");
        assertThat(jdbc.sql("select secret_hash from agenda.feed where account_id = :account")
                        .param("account", specialist.account().value())
                        .query(String.class)
                        .list())
                .hasSize(1)
                .noneMatch(kept -> kept.contains(secret));
    }

    @Test
    void endsWhenItIsRevokedOrMadeAnew() throws Exception {
        var first = make(specialist);
        var second = make(specialist);

        assertThat(read(first)).hasStatus(404);
        assertThat(read(second)).hasStatusOk();

        assertThat(mvc.post()
                        .uri("/work/feed/revoke")
                        .with(specialist.signedIn())
                        .with(csrf())
                        .exchange())
                .hasStatus(303);
        assertThat(read(second)).hasStatus(404);
        assertThat(read("/calendar-feed/none.ics")).hasStatus(404);
    }

    @Test
    void endsWithThePosition() throws Exception {
        var address = make(specialist);

        assertThat(positions.end(specialist.position(), Actor.installation())).isEmpty();

        assertThat(read(address)).hasStatus(404);
    }

    @Test
    void isClosedWhileTheAccountIsLockedOrMustChangeItsPassword() throws Exception {
        var address = make(specialist);
        var administrator = offices.anAdministrator();

        assertThat(administration.lock(specialist.account(), administrator.actor()))
                .isEmpty();
        assertThat(read(address)).hasStatus(404);

        administration.unlock(specialist.account(), administrator.actor());
        assertThat(read(address)).hasStatusOk();

        administration.resetPassword(specialist.account(), administrator.actor());
        assertThat(read(address)).hasStatus(404);
    }

    @Test
    void showsOnlyWhatItsPositionMaySee() throws Exception {
        obligations.task("của nơi khác", LocalDate.of(2026, 11, 20), offices.aSpecialistOf("Sở Y tế"));

        assertThat(text(read(make(specialist)))).doesNotContain("của nơi khác");
    }

    private String make(Person person) throws UnsupportedEncodingException {
        var made = mvc.post()
                .uri("/work/feed")
                .with(person.signedIn())
                .with(csrf())
                .exchange();
        assertThat(made).hasStatusOk();
        var page = Jsoup.parse(made.getResponse().getContentAsString(StandardCharsets.UTF_8));
        return page.select("#address").val().replace("http://localhost", "");
    }

    private MvcTestResult read(String address) {
        return mvc.get().uri(address).exchange();
    }

    private static String text(MvcTestResult result) throws UnsupportedEncodingException {
        assertThat(result).hasStatusOk();
        assertThat(result.getResponse().getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private static String header(MvcTestResult result, String name) {
        return Objects.requireNonNull(result.getResponse().getHeader(name));
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).map(Content::getValue).orElseThrow();
    }

    private static Calendar calendar(MvcTestResult result) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(text(result)));
    }

    private static VEvent event(Calendar calendar, String uid) {
        List<VEvent> events = calendar.getComponents(Component.VEVENT);
        return events.stream()
                .filter(event ->
                        event.getUid().stream().anyMatch(one -> one.getValue().equals(uid)))
                .findFirst()
                .orElseThrow();
    }
}
