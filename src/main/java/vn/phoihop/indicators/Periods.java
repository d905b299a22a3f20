package vn.phoihop.indicators;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.shared.NotThere;

/// The reporting regimes and their periods.
@Component
public class Periods {

    private static final int MOST_OFFERED = 30;

    private final PeriodStore store;
    private final Units units;

    Periods(PeriodStore store, Units units) {
        this.store = store;
        this.units = units;
    }

    /// The half-year figures are gathered for now: the one whose window ended last, from its middle on the running one.
    public PeriodCode usual() {
        var today = units.today();
        var half = new PeriodCode(
                PeriodCode.DEFAULT_REGIME, PeriodKind.HALF, today.getYear(), today.getMonthValue() <= 6 ? 1 : 2);
        return today.getMonthValue() % 6 == 0 || today.getMonthValue() % 6 > 3 ? half : half.before();
    }

    /// Periods to choose from: those of now and just before, and every one that was opened; the latest first.
    @Transactional(readOnly = true)
    public List<PeriodCode> offered() {
        var today = units.today();
        var month = today.getMonthValue();
        var offered = new LinkedHashSet<PeriodCode>();
        for (var kind : PeriodKind.values()) {
            var now = new PeriodCode(
                    PeriodCode.DEFAULT_REGIME,
                    kind,
                    today.getYear(),
                    Math.min(kind.perYear(), (month - 1) / kind.months() + 1));
            offered.add(now);
            offered.add(now.before());
        }
        store.all().stream().limit(MOST_OFFERED).forEach(period -> offered.add(period.code()));
        return List.copyOf(offered);
    }

    @Transactional(readOnly = true)
    public List<Regime> regimes() {
        return store.regimes();
    }

    /// Enters a regime with windows of its own.
    @Transactional
    public void establish(Regime regime) {
        store.insert(regime);
    }

    /// The period, if figures were ever asked for it.
    @Transactional(readOnly = true)
    public Optional<Period> find(PeriodCode code) {
        return store.find(code);
    }

    /// The period, which must be there.
    @Transactional(readOnly = true)
    public Period need(PeriodCode code) {
        return store.find(code).orElseThrow(() -> new NotThere("period " + code));
    }

    /// Every period, the latest first.
    @Transactional(readOnly = true)
    public List<Period> all() {
        return store.all();
    }

    /// The period with the windows of its regime, opened now if nobody has; any number of people may ask at once.
    @Transactional
    public Period open(PeriodCode code) {
        return store.find(code).orElseGet(() -> {
            var regime = regime(code);
            store.open(code, regime.window(code), Optional.ofNullable(regime.dueOn(code)));
            return need(code);
        });
    }

    /// Opens a period with a window of its own, unlike what its regime says; one that is open keeps its window.
    @Transactional
    public Period open(PeriodCode code, Window window) {
        store.open(code, window, Optional.ofNullable(regime(code).dueOn(code)));
        return need(code);
    }

    private Regime regime(PeriodCode code) {
        return store.regimes().stream()
                .filter(one -> one.code().equals(code.regime()))
                .findFirst()
                .orElseThrow(() -> new NotThere("regime " + code.regime()));
    }
}
