package vn.phoihop.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import vn.phoihop.indicators.Catalogue;
import vn.phoihop.indicators.FilingActs;
import vn.phoihop.indicators.Observations;
import vn.phoihop.indicators.Periods;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.testing.Exits;
import vn.phoihop.testing.Offices;
import vn.phoihop.testing.Places;

/// What a unit recommended in a report it sent, seen by itself, its requester and the addressee only.
class RecommendationsExits implements Exits {

    private static final Instant SENT = Instant.parse("2026-11-16T02:00:00Z");

    private final Round round;
    private final Recommendations recommendations;

    RecommendationsExits(
            Places places,
            Offices offices,
            Organisations organisations,
            Catalogue catalogue,
            Periods periods,
            Observations observations,
            FilingActs acts,
            ReportRequests requests,
            Reports reports,
            ReportSheets sheets,
            RequestSheets requestSheets,
            Recommendations recommendations) {
        this.round = new Round(
                places,
                offices,
                organisations,
                catalogue,
                periods,
                observations,
                acts,
                requests,
                reports,
                sheets,
                requestSheets);
        this.recommendations = recommendations;
    }

    @Override
    public Hidden hide(String word) {
        var asked = round.asked();
        var unit = asked.first();
        var report = round.report(asked, unit).id();
        round.give(unit, "VD-01", 7);
        round.written(report, unit);
        var recommended = new Recommendations.New(
                UUID.randomUUID(),
                asked.second().organisation(),
                "Đề nghị " + word + " xem xét",
                LocalDate.of(2026, 12, 25));
        Round.succeed(recommendations.add(report, recommended, Round.ASKED, unit.actor()));
        round.through(report, unit, SENT);
        var id = round.sheet(report, unit.specialist())
                .recommendations()
                .getFirst()
                .id();
        return new Hidden(
                unit.specialist(),
                Stream.of("/reports/recommendations", "/reports/recommendations/" + id)
                        .map(Exit::page)
                        .toList());
    }
}
