package vn.phoihop.organisations.sheets;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.phoihop.organisations.Areas;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.organisations.Refusal;
import vn.phoihop.organisations.Refused;
import vn.phoihop.organisations.tables.Table;
import vn.phoihop.organisations.tables.Tables;
import vn.phoihop.shared.Actor;

/// Brings sheets in, all or nothing, and writes them out.
@Component
public class OrganisationSheets {

    private final Map<SheetKind, Sheet> sheets = new EnumMap<>(SheetKind.class);
    private final Areas areas;
    private final Organisations organisations;
    private final SheetVocabulary words;
    private final TransactionTemplate whole;
    private final TransactionTemplate row;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OrganisationSheets(
            List<Sheet> sheets,
            Areas areas,
            Organisations organisations,
            SheetVocabulary words,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        sheets.forEach(sheet -> this.sheets.put(sheet.kind(), sheet));
        this.areas = areas;
        this.organisations = organisations;
        this.words = words;
        this.whole = new TransactionTemplate(transactions);
        this.row = new TransactionTemplate(transactions);
        this.row.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.events = events;
        this.clock = clock;
    }

    /// Says what the file would do; keeps nothing.
    public ImportReport tryOut(SheetKind kind, byte[] file, Actor by) {
        return taken(kind, Tables.read(file), by, false);
    }

    /// Takes the file in, if no row is faulty.
    public ImportReport bringIn(SheetKind kind, byte[] file, Actor by) {
        return taken(kind, Tables.read(file), by, true);
    }

    /// The sheet as comma separated values, its headings and choices in this language.
    @Transactional(readOnly = true)
    public byte[] csv(SheetKind kind, Locale locale) {
        return Tables.csv(lines(kind, locale));
    }

    /// The sheet as a workbook, its headings and choices in this language.
    @Transactional(readOnly = true)
    public byte[] xlsx(SheetKind kind, Locale locale) {
        return Tables.xlsx(kind.name().toLowerCase(Locale.ROOT), lines(kind, locale));
    }

    private List<List<String>> lines(SheetKind kind, Locale locale) {
        return Stream.concat(Stream.of(words.header(kind, locale)), sheet(kind).rows(known(), locale).stream())
                .toList();
    }

    private ImportReport taken(SheetKind kind, Table table, Actor by, boolean keep) {
        var report = whole.execute(status -> {
            var result = rows(kind, table, by);
            var kept = keep && result.faults().isEmpty();
            if (kept) {
                events.publishEvent(new SheetBroughtIn(kind, result.added(), result.changed(), by, clock.instant()));
            } else {
                status.setRollbackOnly();
            }
            return new ImportReport(kind, result.added(), result.changed(), result.same(), result.faults(), kept);
        });
        return Objects.requireNonNull(report);
    }

    private ImportReport rows(SheetKind kind, Table table, Actor by) {
        var places = Cells.places(kind, table, words);
        var missing = kind.columns().stream()
                .filter(column -> !places.containsKey(column))
                .map(column -> new Fault(1, column, "organisations.fault.no_such_column", List.of()))
                .toList();
        if (!missing.isEmpty()) {
            return new ImportReport(kind, 0, 0, 0, missing, false);
        }
        var known = known();
        var effects = new EnumMap<Sheet.Effect, Integer>(Sheet.Effect.class);
        var faults = new ArrayList<Fault>();
        for (var line : table.rows()) {
            try {
                effects.merge(take(kind, new Cells(line, places, words), known, by), 1, Integer::sum);
            } catch (Faulty faulty) {
                faults.add(faulty.in(line.number()));
            } catch (Refused refused) {
                faults.add(new Fault(
                        line.number(), column(refused.why()), "organisations.refusal." + refused.why(), List.of()));
            }
        }
        return new ImportReport(
                kind,
                effects.getOrDefault(Sheet.Effect.ADDED, 0),
                effects.getOrDefault(Sheet.Effect.CHANGED, 0),
                effects.getOrDefault(Sheet.Effect.SAME, 0),
                List.copyOf(faults),
                false);
    }

    /// Each row in a savepoint of its own, so that those after a refused one are looked at too.
    private Sheet.Effect take(SheetKind kind, Cells cells, Known known, Actor by) {
        return Objects.requireNonNull(row.execute(status -> sheet(kind).take(cells, known, by)));
    }

    private Known known() {
        return new Known(areas.all(), organisations.all());
    }

    private Sheet sheet(SheetKind kind) {
        return Objects.requireNonNull(sheets.get(kind));
    }

    private static String column(Refusal why) {
        return switch (why) {
            case CODE_TAKEN -> "code";
            case IDENTIFIER_TAKEN -> "identifier";
            case NAME_TAKEN -> "name";
            case ABBREVIATION_TAKEN -> "abbreviation";
            case PARENT_IS_ITSELF, PARENT_IS_NO_LINE, PARENT_NOT_IN_FORCE, CYCLE_OF_PARENTS -> "parent";
            case AREA_NOT_IN_FORCE -> "area";
            case ENDS_BEFORE_IT_BEGINS, CHILD_OUTLASTS_PARENT, ORGANISATION_OUTLASTS_AREA -> "last_day";
            case LINE_OVERLAPS -> "renamed_from";
            case SUCCESSOR_IS_ITSELF, SUCCESSOR_NOT_BEGUN, SUCCESSOR_NOT_IN_FORCE, RENAMED_TWICE -> "successor";
            case SUCCESSION_RECORDED, SUCCESSOR_BEFORE_PREDECESSOR -> "on";
            case PREDECESSOR_NOT_IN_FORCE, PREDECESSOR_NOT_ENDED -> "predecessor";
            case SPLIT_WITHOUT_RULE -> "split_rule";
            case UNKNOWN_CODE, OTHER_NAME -> "";
        };
    }
}
