package vn.phoihop.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import vn.phoihop.indicators.Recording.Recorded;
import vn.phoihop.organisations.AreaId;
import vn.phoihop.organisations.AreaKind;
import vn.phoihop.organisations.Areas;
import vn.phoihop.organisations.NewArea;
import vn.phoihop.organisations.Succession;
import vn.phoihop.organisations.SuccessionKind;
import vn.phoihop.organisations.Validity;
import vn.phoihop.shared.Actor;
import vn.phoihop.testing.Places;

/// Indicators, periods and territories of its own for every test.
@TestComponent
class Reporting {

    static final Actor INSTALLATION = Actor.installation();
    static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    private static final AtomicInteger NEXT = new AtomicInteger();

    private final Catalogue catalogue;
    private final Periods periods;
    private final Observations observations;
    private final Areas areas;

    Reporting(Catalogue catalogue, Periods periods, Observations observations, Areas areas) {
        this.catalogue = catalogue;
        this.periods = periods;
        this.observations = observations;
        this.areas = areas;
    }

    String code() {
        return "THU-" + NEXT.incrementAndGet();
    }

    /// A count nobody else reports, entered by communes.
    Figure aCount() {
        return establish(NewIndicator.count(code(), "Số thử nghiệm", "việc", AreaLevel.COMMUNE, Places.FOUNDED));
    }

    Figure establish(NewIndicator indicator) {
        catalogue.establish(indicator);
        return catalogue.figures(List.of(indicator.code())).getFirst();
    }

    Period period(String code) {
        return periods.open(PeriodCode.parse(code).orElseThrow());
    }

    Recorded give(AreaId area, Period period, Figure figure, long value) {
        return give(Submission.of(area, period, List.of(NewValue.of(figure, value))));
    }

    Recording attempt(Submission submission) {
        return observations.record(submission, INSTALLATION);
    }

    Recorded give(Submission submission) {
        return (Recorded) observations.record(submission, INSTALLATION);
    }

    Recorded correct(AreaId area, Period period, Figure figure, long value, String reason) {
        return give(
                Submission.of(area, period, List.of(NewValue.of(figure, value))).because(reason));
    }

    AreaId commune(AreaId province, LocalDate from, Optional<LocalDate> to) {
        var number = NEXT.incrementAndGet();
        return areas.establish(
                new NewArea(
                        "S" + number,
                        "Xã Số Liệu " + number,
                        AreaKind.COMMUNE,
                        province,
                        new Validity(from, to.orElse(null))),
                INSTALLATION);
    }

    void merge(AreaId before, AreaId after) {
        areas.record(Succession.of(before, after, SuccessionKind.MERGED, REFORM, "Nghị quyết thử"), INSTALLATION);
    }

    void split(AreaId before, AreaId after) {
        areas.record(
                new Succession<>(before, after, SuccessionKind.SPLIT, REFORM, "Nghị quyết thử", "theo dân số"),
                INSTALLATION);
    }

    static BigDecimal number(long value) {
        return BigDecimal.valueOf(value);
    }
}
