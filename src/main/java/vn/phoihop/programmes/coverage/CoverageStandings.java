package vn.phoihop.programmes.coverage;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.phoihop.agenda.spi.Standings;
import vn.phoihop.organisations.Level;
import vn.phoihop.shared.Actor;

/// What the page of a leader shows of coverage: how many communes have signed, and how many are late.
@Component
class CoverageStandings implements Standings {

    private static final int ORDER = 20;

    private final Coverage coverage;
    private final Clock clock;
    private final ZoneId zone;

    CoverageStandings(Coverage coverage, Clock clock, @Value("${phoihop.zone}") ZoneId zone) {
        this.coverage = coverage;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public List<vn.phoihop.agenda.spi.Standing> of(Actor actor) {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var picture = coverage.on(new CoverageQuestion(Level.COMMUNE, "", null, today), actor);
        if (picture.units().isEmpty()) {
            return List.of();
        }
        var total = picture.total();
        return List.of(
                new vn.phoihop.agenda.spi.Standing(
                        ORDER,
                        "programmes.standing.signed",
                        total.signed(),
                        total.of(),
                        "/programmes/coverage?level=COMMUNE"),
                new vn.phoihop.agenda.spi.Standing(
                        ORDER + 1,
                        "programmes.standing.late",
                        picture.count(Standing.LATE),
                        total.of(),
                        "/programmes/coverage?level=COMMUNE&standing=LATE"));
    }
}
