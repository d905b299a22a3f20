package vn.phoihop.indicators;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.phoihop.indicators.Filings.Which;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.OrganisationId;

/// Forms as they are addressed: by the codes of form, unit and period.
@Component
public class Forms {

    private static final Pattern LINE = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Filings filings;
    private final Countings countings;
    private final Catalogue catalogue;
    private final Periods periods;
    private final Territories territories;
    private final Units units;
    private final TransactionTemplate transaction;

    Forms(
            Filings filings,
            Countings countings,
            Catalogue catalogue,
            Periods periods,
            Territories territories,
            Units units,
            PlatformTransactionManager transactions) {
        this.filings = filings;
        this.countings = countings;
        this.catalogue = catalogue;
        this.periods = periods;
        this.territories = territories;
        this.units = units;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// A form, and the counting behind each of its values that was counted.
    public record Opened(FormSheet sheet, Map<Integer, UUID> countings) {}

    /// The form that is meant; its period is opened if nobody has. `unit` is the code of an area or the line of a body.
    @Transactional
    public Which which(String form, String unit, PeriodCode code) {
        var period = periods.open(code);
        var meant = unit(unit, period);
        return new Which(catalogue.form(form), meant.area(), meant.body(), period);
    }

    /// The unit that stands in an address by the code of an area or the line of a body.
    @Transactional(readOnly = true)
    public Unit unit(String code, Period period) {
        var day = period.cutOff();
        if (!LINE.matcher(code).matches()) {
            return territories
                    .now()
                    .on(day)
                    .withCode(code)
                    .map(area -> Unit.of(area.id()))
                    .orElseThrow(() -> new NotThere("area " + code));
        }
        return units.body(new OrganisationId(UUID.fromString(code)), day)
                .map(body -> new Unit(body.area(), Optional.of(body.line())))
                .orElseThrow(() -> new NotThere("body " + code));
    }

    /// What stands in the address of the own body’s forms on a day, when the actor works for one in this area.
    @Transactional(readOnly = true)
    public Optional<String> ownBody(String area, Period period, Actor actor) {
        var standing = units.standing(actor);
        return territories
                .now()
                .on(period.cutOff())
                .withCode(area)
                .filter(place -> standing.isOwn(place.id()))
                .flatMap(place -> standing.office())
                .map(line -> line.value().toString());
    }

    /// The form that is meant, as the actor sees it: one transaction for a page that is opened all day.
    @Transactional
    public Opened open(String form, String area, PeriodCode code, Actor actor) {
        return open(which(form, area, code), actor);
    }

    /// Hands a form in, in one transaction with finding it; when it is refused nothing is left behind, not even its
    /// period.
    public Recording handIn(
            String form,
            String area,
            PeriodCode code,
            int version,
            Map<Integer, String> typed,
            EntryWay way,
            String reason,
            Actor by) {
        return Objects.requireNonNull(transaction.execute(status -> {
            var recording = filings.file(which(form, area, code), version, typed, way, reason, by);
            if (recording instanceof Recording.Refused) {
                status.setRollbackOnly();
            }
            return recording;
        }));
    }

    /// The form as the actor sees it.
    @Transactional
    public Opened open(Which key, Actor actor) {
        var standing = units.standing(actor);
        var seat = filings.seat(key, standing);
        return new Opened(filings.sheet(key, seat, standing), countings.latest(Filings.place(key, seat)));
    }
}
