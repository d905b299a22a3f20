package vn.phoihop.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.phoihop.organisations.Areas;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Places;

@ModuleTest
@Import(Reporting.class)
@DisplayName("A long import")
class GatheringModuleTests {

    @Autowired
    Reporting reporting;

    @Autowired
    Places places;

    @Autowired
    Areas areas;

    @Autowired
    UnitStore units;

    @Autowired
    CopyStore store;

    @Autowired
    RollUps rollUps;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void letsOthersHandInWhileItRunsAndHasTheSameSumsInTheEnd() {
        var province = places.aProvince();
        var imported = places.aCommuneOf(province);
        var typed = places.aCommuneOf(province);
        var figure = reporting.aCount();
        var now = reporting.period("2026-M05");
        reporting.give(imported, now, figure, 1);
        var unit = units.number(imported, Optional.empty());
        var code = areas.need(province).code();

        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            store.gather();
            store.put(new ArrayList<>(List.of(taken(code, now, unit, figure, 50))), 1);
            var other = CompletableFuture.supplyAsync(() -> reporting.give(typed, now, figure, 7));
            assertThat(other.orTimeout(10, TimeUnit.SECONDS).join().fresh()).isOne();
            store.addUp();
        });

        assertThat(rollUps.differences()).isZero();
    }

    private static ImportChecks.Taken taken(String province, Period period, int unit, Figure figure, long value) {
        return new ImportChecks.Taken(
                province, period.no(), unit, figure.no(), BigDecimal.valueOf(value), null, null, null, null);
    }
}
