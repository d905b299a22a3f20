package vn.phoihop.example;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phoihop.indicators.PeriodCode;
import vn.phoihop.reports.ActInput;
import vn.phoihop.reports.Drafted;
import vn.phoihop.reports.NewRequest;
import vn.phoihop.reports.Refusal;
import vn.phoihop.reports.ReportRequests;
import vn.phoihop.reports.ReportSheets;
import vn.phoihop.reports.Reports;
import vn.phoihop.reports.RequestId;
import vn.phoihop.reports.RequestSheet;
import vn.phoihop.reports.RequestSheets;
import vn.phoihop.reports.SectionKind;
import vn.phoihop.reports.Submission;
import vn.phoihop.reports.SubmissionEvent;
import vn.phoihop.reports.SubmissionId;
import vn.phoihop.reports.Urging;
import vn.phoihop.shared.AccountId;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Role;
import vn.phoihop.shared.Visibility;

/// Does for the reports of the example what the offices do on the screen, on the day they did it.
@Component
class ReportDesk {

    private final ReportRequests requests;
    private final RequestSheets requestSheets;
    private final Reports reports;
    private final ReportSheets sheets;
    private final Urging urging;
    private final People people;
    private final OfficeTime time;

    ReportDesk(
            ReportRequests requests,
            RequestSheets requestSheets,
            Reports reports,
            ReportSheets sheets,
            Urging urging,
            People people,
            OfficeTime time) {
        this.requests = requests;
        this.requestSheets = requestSheets;
        this.reports = reports;
        this.sheets = sheets;
        this.urging = urging;
        this.people = people;
        this.time = time;
    }

    /// An organisation with somebody who writes, a leader and a clerk.
    record Office(OrganisationId organisation, Actor specialist, Actor leader, Actor clerk) {}

    /// The people of a body: its staff where the example has some, else somebody of that office.
    Office office(OrganisationId organisation, String body) {
        return new Office(
                organisation,
                person(organisation, body, Role.SPECIALIST),
                person(organisation, body, Role.LEADER),
                person(organisation, body, Role.CLERK));
    }

    private Actor person(OrganisationId organisation, String body, Role role) {
        return Staff.MEMBERS.stream()
                .filter(each -> each.body().equals(body) && each.roles().contains(role))
                .findFirst()
                .map(member -> people.named(member.userName()))
                .orElseGet(() -> madeUp(organisation, body, role));
    }

    private static Actor madeUp(OrganisationId organisation, String body, Role role) {
        var name = role == Role.LEADER ? "Lãnh đạo cơ quan" : role == Role.CLERK ? "Văn thư" : "Chuyên viên";
        var account = UUID.nameUUIDFromBytes((body + role).getBytes(StandardCharsets.UTF_8));
        return new Actor(
                new AccountId(account), name, organisation, Set.of(role), new Visibility(Set.of(organisation)));
    }

    /// What is asked: so many days ago, due so many days ago (negative: to come).
    record Asking(
            String title,
            String regime,
            String outline,
            PeriodCode period,
            int ago,
            int dueAgo,
            List<OrganisationId> units,
            @Nullable SubmissionId above) {}

    LocalDate day(int ago) {
        return time.day(ago);
    }

    LocalDate ahead(int days) {
        return time.ahead(days);
    }

    Instant morning(LocalDate day, int hour) {
        return time.at(day, LocalTime.of(hour, 0));
    }

    Instant moment(int ago, int hour) {
        return time.moment(ago, hour);
    }

    RequestId ask(Office by, Asking asking) {
        var fresh = new NewRequest(
                UUID.randomUUID(),
                asking.title(),
                asking.regime(),
                asking.outline(),
                asking.period(),
                asking.dueAgo() > 0 ? day(asking.dueAgo()) : ahead(-asking.dueAgo()),
                "Số liệu lấy theo biểu QC238; phần lời ngắn gọn, nêu rõ hạn chế và nguyên nhân.",
                asking.units(),
                List.of(),
                asking.above(),
                null);
        var at = moment(asking.ago(), 8);
        var id = switch (requests.draft(fresh, at, by.specialist())) {
            case Drafted.Done(var done) -> done;
            case Drafted.Refused(var why) -> throw new IllegalStateException(asking.title() + ": " + why);
        };
        succeed(requests.issue(id, 0, moment(asking.ago(), 9), by.leader()));
        return id;
    }

    SubmissionId reportOf(RequestId request, Office requester, Office unit) {
        return requestSheets.need(request, requester.specialist()).units().stream()
                .filter(one -> one.organisation().equals(unit.organisation()))
                .map(RequestSheet.Unit::report)
                .findFirst()
                .orElseThrow()
                .id();
    }

    SubmissionId consolidation(RequestId request, Office requester) {
        return Objects.requireNonNull(
                        requestSheets.need(request, requester.specialist()).consolidation())
                .id();
    }

    int version(SubmissionId report, Office office, int section) {
        return sheets.sections(report, office.specialist()).stream()
                .filter(one -> one.no() == section)
                .findFirst()
                .orElseThrow()
                .version();
    }

    void write(SubmissionId report, Office office, int section, String words, int ago) {
        succeed(reports.write(
                report, section, version(report, office, section), words, moment(ago, 10), office.specialist()));
    }

    /// Every section in the words of the office, without figures of others.
    void plainWords(SubmissionId report, Office office, int ago) {
        for (var section : sheets.sections(report, office.specialist())) {
            var words = plain(section.kind());
            if (!words.isEmpty()) {
                write(report, office, section.no(), words, ago);
            }
        }
    }

    private static String plain(SectionKind kind) {
        return switch (kind) {
            case HEADING, OPENING, CLOSING -> "";
            case RESULTS, MERITS ->
                "Thực hiện theo chương trình phối hợp; cung cấp thông tin đúng thời hạn cho ban tuyên giáo và dân vận.";
            case CONCERNS -> "Phối hợp xem xét, trả lời các vấn đề thuộc thẩm quyền; không để phát sinh phức tạp.";
            case LIMITS, CAUSES -> "Trao đổi thông tin có lúc chưa thường xuyên do thiếu đầu mối chuyên trách.";
            case TASKS -> "Tiếp tục thực hiện chương trình phối hợp năm 2026.";
            case RECOMMENDATIONS -> "Không có.";
        };
    }

    static String signer(Office office) {
        return office.leader().name().equals("Lãnh đạo cơ quan")
                ? "Lê Minh Quân"
                : office.leader().name();
    }

    void sign(SubmissionId report, Office office, String name, int ago) {
        var addressees = sheets.find(report, office.specialist()).form().addressees();
        addressed(report, office, addressees, name, ago);
    }

    void addressed(SubmissionId report, Office office, List<String> addressees, String name, int ago) {
        var submission = sheets.find(report, office.specialist());
        var was = submission.form();
        var form = new Submission.Form(addressees, was.recipients(), was.signerPost(), name, was.as());
        succeed(reports.frame(
                report, submission.version(), submission.title(), form, moment(ago, 11), office.specialist()));
    }

    void send(SubmissionId report, Office office, int number, int ago) {
        approve(report, office, ago);
        act(report, SubmissionEvent.SUBMISSION_SIGNED, ActInput.because(""), ago, 15, office.leader());
        var sent = ActInput.numbered(number, day(ago));
        act(report, SubmissionEvent.SUBMISSION_SENT, sent, ago, 16, office.clerk());
    }

    void approve(SubmissionId report, Office office, int ago) {
        act(report, SubmissionEvent.SUBMISSION_APPROVED, ActInput.because(""), ago, 14, office.leader());
    }

    void accept(SubmissionId report, Office requester, int ago) {
        act(report, SubmissionEvent.SUBMISSION_ACCEPTED, ActInput.because(""), ago, 9, requester.specialist());
    }

    void giveBack(SubmissionId report, Office requester, String reason, int ago) {
        act(report, SubmissionEvent.SUBMISSION_RETURNED, ActInput.because(reason), ago, 9, requester.specialist());
    }

    void urge(SubmissionId report, Office requester, String words, int ago) {
        succeed(urging.urge(report, words, moment(ago, 9), requester.specialist()));
    }

    void close(RequestId request, Office by, int ago) {
        var version = requestSheets.find(request, by.specialist()).version();
        succeed(requests.close(request, version, moment(ago, 9), by.specialist()));
    }

    void act(SubmissionId report, SubmissionEvent event, ActInput input, int ago, int hour, Actor by) {
        var version = sheets.find(report, by).version();
        succeed(reports.act(report, version, event, input, moment(ago, hour), by));
    }

    void succeed(Optional<Refusal> refused) {
        refused.ifPresent(why -> {
            throw new IllegalStateException("a report of the example: " + why);
        });
    }
}
