package vn.phoihop.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.test.context.TestComponent;
import vn.phoihop.indicators.Catalogue;
import vn.phoihop.indicators.FilingActs;
import vn.phoihop.indicators.Filings;
import vn.phoihop.indicators.NewValue;
import vn.phoihop.indicators.Observations;
import vn.phoihop.indicators.PeriodCode;
import vn.phoihop.indicators.Periods;
import vn.phoihop.indicators.Recording;
import vn.phoihop.organisations.AreaId;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Role;
import vn.phoihop.testing.Offices;
import vn.phoihop.testing.Offices.Person;
import vn.phoihop.testing.Places;

/// A round of reports for tests: a province of its own that asks two communes of its own.
@TestComponent
public class Round {

    public static final PeriodCode HALF = PeriodCode.parse("2026-H1").orElseThrow();
    public static final Instant ASKED = Instant.parse("2026-11-09T02:00:00Z");
    public static final LocalDate DUE = LocalDate.of(2026, 11, 25);

    private final Places places;
    private final Offices offices;
    private final Organisations organisations;
    private final Catalogue catalogue;
    private final Periods periods;
    private final Observations observations;
    private final FilingActs filingActs;
    private final ReportRequests requests;
    private final Reports reports;
    private final ReportSheets sheets;
    private final RequestSheets requestSheets;

    Round(
            Places places,
            Offices offices,
            Organisations organisations,
            Catalogue catalogue,
            Periods periods,
            Observations observations,
            FilingActs filingActs,
            ReportRequests requests,
            Reports reports,
            ReportSheets sheets,
            RequestSheets requestSheets) {
        this.places = places;
        this.offices = offices;
        this.organisations = organisations;
        this.catalogue = catalogue;
        this.periods = periods;
        this.observations = observations;
        this.filingActs = filingActs;
        this.requests = requests;
        this.reports = reports;
        this.sheets = sheets;
        this.requestSheets = requestSheets;
    }

    /// Who works in an organisation: somebody who writes, a leader, a clerk.
    public record Desk(Person specialist, Person leader, Person clerk) {

        public OrganisationId organisation() {
            return specialist.organisation();
        }

        Actor actor() {
            return specialist.actor();
        }
    }

    /// A province and two communes in it, with the request that was sent.
    public record Asked(Desk province, Desk first, Desk second, RequestId request) {}

    public Desk desk(OrganisationId organisation) {
        return new Desk(
                offices.in(organisation, Role.SPECIALIST),
                offices.in(organisation, Role.LEADER),
                offices.in(organisation, Role.CLERK));
    }

    public Asked asked() {
        var province = places.aProvince();
        var asking = desk(places.aCommitteeOf(province));
        var first = desk(places.aCommitteeOf(places.aCommuneOf(province)));
        var second = desk(places.aCommitteeOf(places.aCommuneOf(province)));
        return new Asked(asking, first, second, request(asking, first, second));
    }

    public RequestId request(Desk asking, Desk... units) {
        return request(asking, List.of(), units);
    }

    /// As [#request], with who else gets what the units send.
    public RequestId request(Desk asking, List<OrganisationId> copies, Desk... units) {
        var fresh = NewRequest.of(
                        "Sơ kết 6 tháng đầu năm 2026 thực hiện Quy chế phối hợp",
                        "QC238-6T",
                        "AG-238",
                        HALF,
                        DUE,
                        List.of(units).stream().map(Desk::organisation).toList())
                .copiedTo(copies);
        var id = switch (requests.draft(fresh, ASKED, asking.actor())) {
            case Drafted.Done(var done) -> done;
            case Drafted.Refused(var why) -> throw new IllegalStateException(why.name());
        };
        succeed(requests.issue(id, 0, ASKED, asking.leader().actor()));
        return id;
    }

    public AreaId area(Desk desk) {
        return organisations.need(desk.organisation()).area();
    }

    /// Gives figures for the half-year.
    public void give(Desk unit, String code, long value) {
        give(unit, HALF, code, value);
    }

    public void give(Desk unit, PeriodCode period, String code, long value) {
        var figure = catalogue.figures(List.of(code)).getFirst();
        var submission = vn.phoihop.indicators.Submission.of(
                        area(unit), periods.open(period), List.of(NewValue.of(figure, value)))
                .because("số liệu thử");
        if (observations.record(submission, unit.actor()) instanceof Recording.Refused refused) {
            throw new IllegalStateException(refused.toString());
        }
    }

    /// Gives a figure, or says why it is not taken.
    public Optional<vn.phoihop.indicators.Refusal> tryToGive(Desk unit, String code, long value) {
        var figure = catalogue.figures(List.of(code)).getFirst();
        var submission = vn.phoihop.indicators.Submission.of(
                        area(unit), periods.open(HALF), List.of(NewValue.of(figure, value)))
                .because("số liệu thử");
        return observations.record(submission, unit.actor()) instanceof Recording.Refused refused
                ? Optional.of(refused.why())
                : Optional.empty();
    }

    /// Corrects a figure whose form is locked: its leader unlocks it for this reason.
    public void correct(Desk unit, String code, long value, String reason) {
        var figure = catalogue.figures(List.of(code)).getFirst();
        var period = periods.open(HALF);
        var form = new Filings.Which(catalogue.form("QC238-XA"), area(unit), period);
        filingActs.unlock(form, figure, reason, unit.leader().actor()).ifPresent(why -> {
            throw new IllegalStateException(why.name());
        });
        var submission = vn.phoihop.indicators.Submission.of(area(unit), period, List.of(NewValue.of(figure, value)))
                .because(reason);
        if (observations.record(submission, unit.actor()) instanceof Recording.Refused refused) {
            throw new IllegalStateException(refused.toString());
        }
    }

    /// Another body of the same area.
    public Desk deskBeside(Desk unit) {
        return desk(places.aDepartmentOf(unit.organisation(), "Phòng Văn hóa - Xã hội", "VHXH"));
    }

    /// The report a unit owes.
    public SubmissionLine report(Asked asked, Desk unit) {
        return requestSheets.need(asked.request(), asked.province().actor()).units().stream()
                .map(RequestSheet.Unit::report)
                .filter(line -> line.unit().equals(unit.organisation()))
                .findFirst()
                .orElseThrow();
    }

    /// The report that takes the others in.
    public SubmissionId consolidation(Asked asked) {
        return java.util.Objects.requireNonNull(requestSheets
                        .need(asked.request(), asked.province().actor())
                        .consolidation())
                .id();
    }

    public ReportSheet sheet(SubmissionId id, Person as) {
        return sheets.need(id, as.actor());
    }

    /// Writes one section, whatever stood there.
    public void write(SubmissionId id, int section, String body, Person by) {
        var version = sheet(id, by).sections().stream()
                .filter(one -> one.no() == section)
                .findFirst()
                .orElseThrow()
                .version();
        succeed(reports.write(id, section, version, body, ASKED, by.actor()));
    }

    /// Writes every section in words that need few figures, and says who signs.
    public void written(SubmissionId id, Desk desk) {
        for (var section : sheet(id, desk.specialist()).sections()) {
            switch (section.kind()) {
                case HEADING -> {}
                case CONCERNS -> write(id, section.no(), "Trong kỳ phát sinh [[VD-01]] vấn đề.", desk.specialist());
                case OPENING ->
                    write(id, section.no(), "[[đơn vị]] báo cáo kết quả [[kỳ]] như sau:", desk.specialist());
                case RESULTS, MERITS, LIMITS, CAUSES, TASKS, RECOMMENDATIONS, CLOSING ->
                    write(id, section.no(), "Nội dung được thực hiện theo kế hoạch của đơn vị.", desk.specialist());
            }
        }
        signer(id, desk);
    }

    public void signer(SubmissionId id, Desk desk) {
        var submission = sheet(id, desk.specialist()).submission();
        var form = new Submission.Form(
                List.of("Ủy ban nhân dân tỉnh"),
                List.of("Như trên"),
                "Chủ tịch",
                "Lê Minh Quân",
                Submission.SignsAs.HEAD);
        succeed(reports.frame(
                id,
                submission.version(),
                submission.title(),
                form,
                ASKED,
                desk.specialist().actor()));
    }

    public Optional<Refusal> act(SubmissionId id, SubmissionEvent event, ActInput input, Instant at, Person by) {
        var version = sheet(id, by).submission().version();
        return reports.act(id, version, event, input, at, by.actor());
    }

    /// Written, approved by the leader, signed, and sent by the clerk.
    public void sent(SubmissionId id, Desk desk, Instant at) {
        written(id, desk);
        through(id, desk, at);
    }

    /// What is written is approved, signed and sent.
    public void through(SubmissionId id, Desk desk, Instant at) {
        succeed(act(id, SubmissionEvent.SUBMISSION_APPROVED, ActInput.because(""), at, desk.leader()));
        signedAndSent(id, desk, at);
    }

    public void signedAndSent(SubmissionId id, Desk desk, Instant at) {
        succeed(act(id, SubmissionEvent.SUBMISSION_SIGNED, ActInput.because(""), at, desk.leader()));
        succeed(act(
                id,
                SubmissionEvent.SUBMISSION_SENT,
                ActInput.numbered(12, LocalDate.of(2026, 11, 16)),
                at,
                desk.clerk()));
    }

    public static void succeed(Optional<Refusal> refusal) {
        refusal.ifPresent(why -> {
            throw new IllegalStateException(why.name());
        });
    }
}
