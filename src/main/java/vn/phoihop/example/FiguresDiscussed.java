package vn.phoihop.example;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.phoihop.indicators.Catalogue;
import vn.phoihop.indicators.Countings;
import vn.phoihop.indicators.Figure;
import vn.phoihop.indicators.FilingActs;
import vn.phoihop.indicators.Filings;
import vn.phoihop.indicators.Period;
import vn.phoihop.indicators.PeriodCode;
import vn.phoihop.indicators.Periods;
import vn.phoihop.indicators.Recording;
import vn.phoihop.indicators.Remarks;
import vn.phoihop.indicators.RollUps;
import vn.phoihop.indicators.Snapshots;
import vn.phoihop.indicators.Unit;
import vn.phoihop.organisations.AreaId;
import vn.phoihop.organisations.AreaLine;
import vn.phoihop.organisations.Areas;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;

/// What the province did with the figures of its communes: it asked about one, returned a form of the year before, took
/// its own figures over from the report it had registered and counted others over what lies in the program, and kept
/// what its half-year report says.
@Component
class FiguresDiscussed {

    private static final String RETURNED = "Xã Bình Minh";
    private static final String READ = "Sơ kết 6 tháng đầu năm thực hiện Quyết định";

    private final Areas areas;
    private final Catalogue catalogue;
    private final Periods periods;
    private final Filings filings;
    private final FilingActs acts;
    private final Remarks remarks;
    private final Countings countings;
    private final FiguresOnPaper papers;
    private final OfficeTime time;
    private final Snapshots snapshots;

    FiguresDiscussed(
            Areas areas,
            Catalogue catalogue,
            Periods periods,
            Filings filings,
            FilingActs acts,
            Remarks remarks,
            Countings countings,
            FiguresOnPaper papers,
            OfficeTime time,
            Snapshots snapshots) {
        this.areas = areas;
        this.catalogue = catalogue;
        this.periods = periods;
        this.filings = filings;
        this.acts = acts;
        this.remarks = remarks;
        this.countings = countings;
        this.papers = papers;
        this.time = time;
        this.snapshots = snapshots;
    }

    void happen(Locality.Bodies bodies, Map<OrganisationId, Actor> working, LocalDate today) {
        var committee = Optional.ofNullable(working.get(bodies.of("UBND"))).orElseThrow();
        var province = areas.withCode("HG", today).map(AreaLine::id).orElseThrow();
        var half = periods.open(PeriodCode.parse("2026-H1").orElseThrow());
        var communes = areas.below(Optional.of(province), half.cutOff());
        ask(communes.getFirst(), half, committee);
        var returned = communes.stream()
                .filter(one -> one.name().equals(RETURNED))
                .findFirst()
                .orElseGet(() -> communes.get(1));
        sendBack(returned, periods.open(PeriodCode.parse("2025-Y1").orElseThrow()), committee);
        takeOver(province, half, committee);
        count(province, committee);
        var question = RollUps.Question.of(
                province,
                catalogue.figuresOf(catalogue.form("QC238-XA")),
                half,
                periods.find(half.code().yearBefore()));
        snapshots.keep(
                question, "Số liệu báo cáo 6 tháng đầu năm 2026 của tỉnh Hòa Giang", time.moment(134, 16), committee);
    }

    private void ask(AreaLine commune, Period period, Actor by) {
        StoryClock.during(
                time.moment(139, 9),
                () -> remarks.remark(
                        Unit.of(commune.id()),
                        period,
                        figure("YT-01"),
                        true,
                        "Số ca tăng nhanh hơn các xã lân cận, đề nghị đối chiếu với trạm y tế.",
                        by));
    }

    private void sendBack(AreaLine commune, Period period, Actor by) {
        var key = new Filings.Which(catalogue.form("QC238-XA"), commune.id(), period);
        var version = filings.sheet(key, by).version();
        acts.sendBack(
                        key,
                        version,
                        "Số kiến nghị đã trả lời chưa khớp với sổ theo dõi của HĐND xã. Đề nghị rà soát.",
                        time.moment(330, 9),
                        by)
                .ifPresent(why -> {
                    throw new IllegalStateException("the example returns " + why);
                });
    }

    /// The report of the half-year was read when it was registered: its figures, each with the sentence it stands in.
    private void takeOver(AreaId province, Period half, Actor by) {
        var key = new Filings.Which(catalogue.form("QC238-TINH"), province, half);
        papers.takeOver(key, READ, Set.of(), time.moment(150, 14), by);
    }

    private void count(AreaId province, Actor by) {
        var offered = countings.kinds();
        var figures = catalogue.figuresOf(catalogue.form("QC238-TINH")).stream()
                .filter(figure -> offered.containsKey(figure.indicator().evidence()))
                .toList();
        var period = periods.open(periods.usual());
        if (countings.count(province, period, figures, "", by) instanceof Recording.Refused refused) {
            throw new IllegalStateException("the example counts " + refused);
        }
    }

    private Figure figure(String code) {
        return catalogue.figures(List.of(code)).getFirst();
    }
}
