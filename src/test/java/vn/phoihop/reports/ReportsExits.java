package vn.phoihop.reports;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.phoihop.indicators.PeriodCode;
import vn.phoihop.shared.Role;
import vn.phoihop.testing.Exits;
import vn.phoihop.testing.Offices;

/// A report nobody else may see while it is being written, and every way by which it could come out.
class ReportsExits implements Exits {

    private final Offices offices;
    private final ReportRequests requests;
    private final RequestSheets sheets;
    private final Reports reports;
    private final Conferences conferences;
    private final Clock clock;

    ReportsExits(
            Offices offices,
            ReportRequests requests,
            RequestSheets sheets,
            Reports reports,
            Conferences conferences,
            Clock clock) {
        this.offices = offices;
        this.requests = requests;
        this.sheets = sheets;
        this.reports = reports;
        this.conferences = conferences;
        this.clock = clock;
    }

    @Override
    public Hidden hide(String word) {
        var owner = offices.aSpecialistOf("Văn phòng báo cáo");
        var leader = owner.colleague(Role.LEADER);
        var unit = offices.aSpecialistOf("Đơn vị báo cáo");
        var id = drafted(word, owner, unit);
        requests.issue(id, 0, clock.instant(), leader.actor());
        var consolidation =
                java.util.Objects.requireNonNull(sheets.need(id, owner.actor()).consolidation());
        reports.write(consolidation.id(), 13, 0, "Hạn chế " + word, clock.instant(), owner.actor());
        var report = "/reports/" + consolidation.id();
        var now = clock.instant();
        var conference =
                conferences.call(conference(word, now), now, owner.actor()).orElseThrow();
        var more = Stream.of(
                "/reports/conferences",
                "/reports/conferences/" + conference,
                "/api/v1/reports",
                report + "/document.pdf");
        return new Hidden(
                owner.and(Role.LEADER),
                Stream.concat(exits(word, id, report).stream(), more.map(Exit::page))
                        .toList());
    }

    private static NewConference conference(String word, java.time.Instant now) {
        return new NewConference(
                UUID.randomUUID(),
                Conference.Kind.INTERIM,
                "Sơ kết " + word,
                now,
                now.plusSeconds(3600),
                "Phòng họp",
                "Nội dung " + word,
                List.of(),
                List.of(),
                null);
    }

    /// What it is looked for by: a search shows the words it was asked for to anybody.
    private static String found(String word) {
        return "tìm" + word.substring(3);
    }

    private RequestId drafted(String word, Offices.Person owner, Offices.Person unit) {
        var today = java.time.LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.UTC);
        var fresh = new NewRequest(
                UUID.randomUUID(),
                "Báo cáo " + word + " " + found(word),
                "QC238-6T",
                "AG-238",
                PeriodCode.parse("2026-H1").orElseThrow(),
                today.plusMonths(1),
                "Hướng dẫn " + word,
                List.of(unit.organisation()),
                List.of(),
                null,
                null);
        return ((Drafted.Done) requests.draft(fresh, clock.instant(), owner.actor())).id();
    }

    private static List<Exit> exits(String word, RequestId id, String report) {
        return Stream.of(
                        "/reports?box=OURS",
                        "/reports?box=ALL&q=" + word,
                        "/reports/requests",
                        "/reports/requests?q=" + word,
                        "/reports/requests/" + id,
                        "/reports/requests/" + id + "/export.xlsx",
                        report,
                        report + "?section=13",
                        report + "/sections/13/versions",
                        report + "/document",
                        report + "/document.docx",
                        report + "/check",
                        report + "/figures?mark=VD-01",
                        "/api/v1" + report,
                        "/api/v1/reports/requests/" + id,
                        "/search?q=" + found(word))
                .map(Exit::page)
                .toList();
    }
}
