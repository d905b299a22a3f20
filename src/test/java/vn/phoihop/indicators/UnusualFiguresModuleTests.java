package vn.phoihop.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.phoihop.indicators.Reporting.INSTALLATION;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.phoihop.organisations.AreaId;
import vn.phoihop.organisations.Areas;
import vn.phoihop.shared.Role;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Offices;
import vn.phoihop.testing.Places;

@ModuleTest
@Import(Reporting.class)
@DisplayName("A figure beside the unit’s own past")
class UnusualFiguresModuleTests {

    @Autowired
    Reporting reporting;

    @Autowired
    Places places;

    @Autowired
    Areas areas;

    @Autowired
    Offices offices;

    @Autowired
    Imports imports;

    @Autowired
    MockMvcTester mvc;

    AreaId commune;

    @BeforeEach
    void aCommune() {
        commune = places.aCommuneOf(places.aProvince());
    }

    private Figure tolerating(int percent) {
        return reporting.establish(
                NewIndicator.count(reporting.code(), "Số so sánh", "việc", AreaLevel.COMMUNE, Places.FOUNDED)
                        .tolerating(percent));
    }

    private Recording give(String period, Figure figure, long value, String reason) {
        return reporting.attempt(
                Submission.of(commune, reporting.period(period), List.of(NewValue.of(figure, Reporting.number(value))))
                        .because(reason));
    }

    private static List<Fault.Kind> kinds(Recording answer) {
        return answer instanceof Recording.Refused refused
                ? refused.faults().stream().map(Fault::kind).toList()
                : List.of();
    }

    @Test
    void asksWhyItDiffersFromThePeriodJustBeforeAndTakesTheReason() {
        var figure = tolerating(50);
        give("2026-M01", figure, 100, "");

        assertThat(give("2026-M02", figure, 149, "")).isInstanceOf(Recording.Recorded.class);
        assertThat(kinds(give("2026-M03", figure, 60, ""))).containsExactly(Fault.Kind.DIFFERS_FROM_BEFORE);
        assertThat(give("2026-M03", figure, 60, "Nghỉ Tết, ít việc")).isInstanceOf(Recording.Recorded.class);
    }

    @Test
    void asksWhyItLiesOutsideWhatTheUnitUsuallyReports() {
        var figure = tolerating(1000);
        for (int month = 1; month <= 7; month++) {
            give("2025-M0" + month, figure, 100 + month, "");
        }

        assertThat(kinds(give("2025-M08", figure, 900, ""))).containsExactly(Fault.Kind.OUTLIER);
        assertThat(give("2025-M08", figure, 120, "")).isInstanceOf(Recording.Recorded.class);
    }

    @Test
    void isNotComparedWhereItsIndicatorSaysSo() {
        var figure = tolerating(0);
        give("2026-M01", figure, 1, "");

        assertThat(give("2026-M02", figure, 5_000, "")).isInstanceOf(Recording.Recorded.class);
    }

    @Test
    void standsForADayOfItsOwnThatItsPageNames() throws Exception {
        var figure = reporting.aCount();
        var code = areas.need(commune).code();
        reporting.period("2026-M01");
        var file = "unit,period,figure,value,as_of\n" + code + ",2026-M01," + figure.code() + ",5,2026-01-10";

        var report = imports.take(
                new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)),
                Imports.Format.CSV,
                "",
                false,
                INSTALLATION);

        assertThat(report.faults()).isEmpty();
        var clerk = offices.in(places.aCommitteeOf(commune), Role.SPECIALIST);
        var page = mvc.get()
                .uri("/indicators/values/" + code + "/2026-M01?figure=" + figure.code())
                .with(clerk.signedIn())
                .exchange();
        assertThat(Jsoup.parse(page.getResponse().getContentAsString())
                        .select("dl.facts")
                        .text())
                .contains("10/01/2026");
        assertThat(LocalDate.of(2026, 1, 10))
                .isBefore(reporting.period("2026-M01").cutOff());
    }
}
