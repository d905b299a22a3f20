package vn.phoihop.organisations.sheets;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.phoihop.organisations.Areas;
import vn.phoihop.organisations.Provinces;
import vn.phoihop.shared.Actor;

/// What every installation knows from its first start: the 63 provinces before 1/7/2025, the 34 after, and what became
/// of each (Nghị quyết 202/2025/QH15). Brought in as any sheet is, once; what people change later stays.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class InstallationData implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(InstallationData.class);

    private final Areas areas;
    private final OrganisationSheets sheets;
    private final Clock clock;

    InstallationData(Areas areas, OrganisationSheets sheets, Clock clock) {
        this.areas = areas;
        this.sheets = sheets;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (isThere()) {
            return;
        }
        bringIn(SheetKind.AREAS, "organisations/areas.csv");
        bringIn(SheetKind.SUCCESSIONS, "organisations/successions.csv");
    }

    private boolean isThere() {
        return areas.withCode(Provinces.COUNTRY, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                .isPresent();
    }

    private void bringIn(SheetKind kind, String resource) throws IOException {
        var file = new ClassPathResource(resource).getContentAsByteArray();
        var report = sheets.bringIn(kind, file, Actor.installation());
        if (report.kept()) {
            LOG.info("installation data: {} rows of {}", report.added(), kind);
        } else if (isThere()) {
            LOG.info("installation data: another node was first");
        } else {
            throw new IllegalStateException(
                    "installation data " + resource + ": " + report.faults().getFirst());
        }
    }
}
