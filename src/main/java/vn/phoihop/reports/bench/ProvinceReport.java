package vn.phoihop.reports.bench;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import vn.phoihop.indicators.AreaLevel;
import vn.phoihop.indicators.Catalogue;
import vn.phoihop.indicators.NewIndicator;
import vn.phoihop.indicators.NewValue;
import vn.phoihop.indicators.Observations;
import vn.phoihop.indicators.Period;
import vn.phoihop.indicators.PeriodCode;
import vn.phoihop.indicators.Periods;
import vn.phoihop.indicators.Recording;
import vn.phoihop.indicators.Submission;
import vn.phoihop.organisations.AreaId;
import vn.phoihop.organisations.AreaKind;
import vn.phoihop.organisations.Areas;
import vn.phoihop.organisations.Branch;
import vn.phoihop.organisations.Level;
import vn.phoihop.organisations.NewArea;
import vn.phoihop.organisations.NewOrganisation;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.organisations.Validity;
import vn.phoihop.reports.Drafted;
import vn.phoihop.reports.NewOutline;
import vn.phoihop.reports.NewRequest;
import vn.phoihop.reports.OutlineSection;
import vn.phoihop.reports.Outlines;
import vn.phoihop.reports.ReportRequests;
import vn.phoihop.reports.RequestSheets;
import vn.phoihop.reports.SectionKind;
import vn.phoihop.reports.SubmissionId;
import vn.phoihop.shared.AccountId;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Role;
import vn.phoihop.shared.Visibility;

/// The data set: a province, its communes with a value for each figure in two half-years that anybody can reckon, and a
/// report whose sections name every figure with its change and set tables of them.
final class ProvinceReport {

    static final int COMMUNES = 125;
    static final int FIGURES = 120;

    private static final int SECTIONS = 40;
    private static final LocalDate FOUNDED = LocalDate.of(2010, 1, 1);
    private static final List<PeriodCode> HALVES = List.of(
            PeriodCode.parse("2025-H1").orElseThrow(),
            PeriodCode.parse("2026-H1").orElseThrow());
    private static final String WORDS =
            "Các sở, ban, ngành và địa phương phối hợp cung cấp thông tin kịp thời, định hướng tuyên truyền trước, trong và sau khi xử lý vụ việc; đối thoại với Nhân dân, giải quyết các kiến nghị chính đáng, góp phần tạo sự đồng thuận trong quá trình triển khai các chương trình, dự án phát triển kinh tế - xã hội trên địa bàn tỉnh. ";

    private final ApplicationContext context;

    ProvinceReport(ApplicationContext context) {
        this.context = context;
    }

    static String code(int number) {
        return "BR-%03d".formatted(number);
    }

    static int value(int commune, int figure, int half) {
        return (7 * commune + 13 * figure + 31 * half) % 1000 + 1;
    }

    /// What the communes add up to, reckoned without the program.
    static long sum(int figure, int half) {
        return IntStream.range(0, COMMUNES)
                .mapToLong(commune -> value(commune, figure, half))
                .sum();
    }

    /// The report, and who writes it.
    record Made(SubmissionId report, Actor specialist) {}

    Made make(Instant at) {
        var by = Actor.installation();
        var validity = Validity.since(FOUNDED);
        var areas = context.getBean(Areas.class);
        var province = areas.establish(new NewArea("BR", "Tỉnh Đo", AreaKind.PROVINCE, null, validity), by);
        var communes = new ArrayList<AreaId>();
        for (int number = 0; number < COMMUNES; number++) {
            communes.add(areas.establish(
                    new NewArea("BR%03d".formatted(number), "Xã Đo " + number, AreaKind.COMMUNE, province, validity),
                    by));
        }
        var committee = committee("Ủy ban nhân dân tỉnh Đo", Level.PROVINCIAL, province);
        var below = committee("Ủy ban nhân dân xã Đo 0", Level.COMMUNE, communes.getFirst());
        var specialist = person(committee, Role.SPECIALIST);
        measure(communes);
        outline(specialist);
        return new Made(ask(specialist, below, at), specialist);
    }

    private OrganisationId committee(String name, Level level, AreaId area) {
        return context.getBean(Organisations.class)
                .establish(
                        NewOrganisation.of(
                                name, Branch.PEOPLES_COMMITTEE, level, area, null, "UBND", Validity.since(FOUNDED)),
                        Actor.installation());
    }

    private static Actor person(OrganisationId organisation, Role role) {
        return new Actor(
                new AccountId(UUID.randomUUID()),
                "Người đo",
                organisation,
                Set.of(role),
                new Visibility(Set.of(organisation)));
    }

    private void measure(List<AreaId> communes) {
        var catalogue = context.getBean(Catalogue.class);
        var codes = IntStream.range(0, FIGURES).mapToObj(ProvinceReport::code).toList();
        for (int number = 0; number < FIGURES; number++) {
            catalogue.establish(
                    NewIndicator.count(code(number), "Chỉ tiêu đo " + number, "việc", AreaLevel.COMMUNE, FOUNDED));
        }
        var figures = catalogue.figures(codes);
        for (int half = 0; half < HALVES.size(); half++) {
            var period = context.getBean(Periods.class).open(HALVES.get(half));
            for (int commune = 0; commune < communes.size(); commune++) {
                var values = new ArrayList<NewValue>();
                for (int number = 0; number < FIGURES; number++) {
                    values.add(NewValue.of(figures.get(number), value(commune, number, half)));
                }
                record(communes.get(commune), period, values);
            }
        }
    }

    private void record(AreaId commune, Period period, List<NewValue> values) {
        var given = Submission.of(commune, period, values).because("số liệu đo");
        if (context.getBean(Observations.class).record(given, Actor.installation())
                instanceof Recording.Refused refused) {
            throw new IllegalStateException(refused.toString());
        }
    }

    private void outline(Actor specialist) {
        var sections = new ArrayList<OutlineSection>();
        for (int number = 1; number <= SECTIONS; number++) {
            var body = new StringBuilder();
            for (int figure = (number - 1) * 3; figure < number * 3; figure++) {
                body.append(WORDS)
                        .append(WORDS)
                        .append("Trong kỳ thực hiện [[%s]] việc, [[so sánh: %s]].\n"
                                .formatted(code(figure), code(figure)));
            }
            if (number % 13 == 0) {
                body.append("[[bảng: %s; %s; %s]]\n".formatted(code(0), code(1), code(2)));
            }
            var kind = number == SECTIONS ? SectionKind.TASKS : SectionKind.RESULTS;
            sections.add(new OutlineSection(
                    number, number + ".", 1, "Kết quả thực hiện nội dung số " + number, kind, "", body.toString()));
        }
        context.getBean(Outlines.class)
                .establish(
                        new NewOutline("DO-238", "Đề cương đo", "", sections),
                        context.getBean(Clock.class).instant(),
                        specialist)
                .ifPresent(why -> {
                    throw new IllegalStateException(why.name());
                });
    }

    private SubmissionId ask(Actor specialist, OrganisationId below, Instant at) {
        var requests = context.getBean(ReportRequests.class);
        var due = LocalDate.ofInstant(at, ZoneOffset.UTC).plusDays(20);
        var fresh = NewRequest.of("Báo cáo đo", "QC238-6T", "DO-238", HALVES.getLast(), due, List.of(below));
        if (!(requests.draft(fresh, at, specialist) instanceof Drafted.Done(var id))) {
            throw new IllegalStateException("the request was not drafted");
        }
        requests.issue(id, 0, at, person(specialist.organisation(), Role.LEADER))
                .ifPresent(why -> {
                    throw new IllegalStateException(why.name());
                });
        var sheet = context.getBean(RequestSheets.class).need(id, specialist);
        return Objects.requireNonNull(sheet.consolidation()).id();
    }
}
