package vn.phoihop.petitions;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.organisations.AreaLine;
import vn.phoihop.petitions.ImportColumns.Column;
import vn.phoihop.petitions.ImportRow.Remark;
import vn.phoihop.petitions.ImportRow.Standing;
import vn.phoihop.petitions.ImportRow.Texts;
import vn.phoihop.registry.symbols.Folded;
import vn.phoihop.shared.Actor;
import vn.phoihop.tasks.tables.Grid;
import vn.phoihop.tasks.tables.Grids;
import vn.phoihop.tasks.tables.Unreadable;

/// A table of petitions brought in: first read, row by row, and nothing kept; what is wrong is mended on the screen;
/// then all of it is kept, once. What the round has already is left out.
@Component
public class PetitionImports {

    /// The most petitions that are brought in at once.
    public static final int MOST_ROWS = 500;

    private final Petitions petitions;
    private final SessionStore sessions;
    private final PetitionLists lists;
    private final Places places;
    private final ClearedNames cleared;
    private final MessageSource messages;
    private final Clock clock;
    private final ZoneId zone;

    PetitionImports(
            Petitions petitions,
            SessionStore sessions,
            PetitionLists lists,
            Places places,
            ClearedNames cleared,
            MessageSource messages,
            Clock clock,
            @Value("${phoihop.zone}") ZoneId zone) {
        this.petitions = petitions;
        this.sessions = sessions;
        this.lists = lists;
        this.places = places;
        this.cleared = cleared;
        this.messages = messages;
        this.clock = clock;
        this.zone = zone;
    }

    /// What a file would give.
    public sealed interface Answer {

        /// These rows.
        record Rows(List<ImportRow> rows) implements Answer {}

        /// Nothing: the last part of the key of the sentence that says why.
        record Nothing(String why) implements Answer {}
    }

    /// A row as its texts were written, before it is understood.
    public record Written(String table, int number, Texts texts) {}

    /// Reads a file for a round; nothing of it is kept. `form` is the one-time id by which it is confirmed.
    @Transactional(readOnly = true)
    public Answer read(String name, byte[] bytes, RoundId round, UUID form, Actor by) {
        try {
            var written = new ArrayList<Written>();
            for (var grid : Grids.read(name, bytes)) {
                ImportColumns.of(grid).ifPresent(columns -> written.addAll(written(grid.name(), columns)));
            }
            if (written.isEmpty()) {
                return new Answer.Nothing("no_columns");
            }
            return written.size() > MOST_ROWS
                    ? new Answer.Nothing("too_many")
                    : new Answer.Rows(understand(written, round, form, by));
        } catch (Unreadable unreadable) {
            return new Answer.Nothing(unreadable.why());
        }
    }

    /// The rows of a table; a heading above some of them names their commune, their field or whose competence they are.
    private List<Written> written(String table, ImportColumns columns) {
        var all = new ArrayList<Written>();
        var above = ImportHeading.NONE;
        for (var row : columns.rows()) {
            var heading = columns.heading(row);
            if (heading.isPresent()) {
                above = above.under(heading.get());
            } else {
                all.add(new Written(table, row.number(), texts(row, columns, above)));
            }
        }
        return all;
    }

    private static Texts texts(Grid.Row row, ImportColumns columns, ImportHeading above) {
        var ownArea = columns.text(row, Column.AREA);
        var ownField = columns.text(row, Column.FIELD);
        var ownCompetence = columns.text(row, Column.COMPETENCE);
        return new Texts(
                ownArea.isEmpty() ? above.area() : ownArea,
                columns.text(row, Column.DAY),
                columns.text(row, Column.MEETING),
                columns.text(row, Column.KIND),
                columns.text(row, Column.WORDING),
                ownField.isEmpty() ? above.field() : ownField,
                ownCompetence.isEmpty() ? above.competence() : ownCompetence);
    }

    /// What these rows would give now.
    @Transactional(readOnly = true)
    public List<ImportRow> understand(List<Written> written, RoundId id, UUID form, Actor by) {
        var round = sessions.need(id, by);
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var known = places.around(by);
        var reading = new RowReading(round, known, today, form, this::names, text -> cleared.find(List.of(text), by));
        var there = there(id, by);
        var before = new HashMap<String, Integer>();
        var all = new ArrayList<ImportRow>();
        for (var each : written) {
            var row = reading.read(each.table(), each.number(), each.texts());
            all.add(judged(row, known, there, before, by));
        }
        return List.copyOf(all);
    }

    /// What the round has already, by place and words; what this very form kept is not meant.
    private Set<String> there(RoundId round, Actor by) {
        var all = new HashSet<String>();
        lists.all(PetitionFilter.of(round), PetitionLists.MOST, by)
                .forEach(line -> all.add(key(line.area(), line.content().wording())));
        return all;
    }

    private static String key(String area, String wording) {
        return Folded.of(area).words() + "/" + Folded.of(wording).words();
    }

    private ImportRow judged(
            ImportRow row, List<AreaLine> known, Set<String> there, Map<String, Integer> before, Actor by) {
        var petition = row.petition();
        if (petition == null) {
            return row;
        }
        var remarks = new ArrayList<>(row.remarks());
        petitions
                .refuses(petition, clock.instant(), by)
                .ifPresent(why ->
                        remarks.add(new Remark("wording", Standing.ERROR, "petitions.refusal." + why, List.of())));
        var key = key(
                areaName(petition, known).orElse(row.texts().area()),
                row.texts().wording());
        if (there.contains(key)) {
            remarks.add(new Remark("wording", Standing.THERE, "petitions.import.there", List.of()));
        }
        var twice = before.putIfAbsent(key, row.number());
        if (twice != null) {
            remarks.add(new Remark("wording", Standing.THERE, "petitions.import.twice", List.of(twice.toString())));
        }
        return new ImportRow(row.table(), row.number(), row.texts(), petition, List.copyOf(remarks));
    }

    private static Optional<String> areaName(NewPetition petition, List<AreaLine> known) {
        return known.stream()
                .filter(area -> area.id().equals(petition.area()))
                .map(AreaLine::name)
                .findFirst();
    }

    /// How a field may be written: by its names in both languages.
    private List<String> names(Enum<?> constant) {
        var key = "petitions.field." + constant.name();
        return List.of(messages.getMessage(key, null, Locale.of("vi")), messages.getMessage(key, null, Locale.ENGLISH));
    }

    /// What became of a confirmed table.
    public sealed interface Confirmed {

        /// These are there now; those the round had already are not among them.
        record Kept(List<PetitionId> petitions) implements Confirmed {}

        /// None is: some rows are wrong still.
        record Wrong(List<ImportRow> rows) implements Confirmed {}
    }

    /// Keeps all these petitions, or none.
    @Transactional
    public Confirmed confirm(List<Written> written, RoundId round, UUID form, Actor by) {
        var rows = understand(written, round, form, by);
        if (rows.stream().anyMatch(row -> row.standing() == Standing.ERROR)) {
            return new Confirmed.Wrong(rows);
        }
        var kept = new ArrayList<PetitionId>();
        for (var row : rows) {
            var petition = row.petition();
            if (petition != null && row.standing() != Standing.THERE) {
                kept.add(needed(petitions.collect(petition, clock.instant(), by)));
            }
        }
        return new Confirmed.Kept(List.copyOf(kept));
    }

    private static PetitionId needed(Collected collected) {
        return switch (collected) {
            case Collected.Kept(var id) -> id;
            case Collected.Refused(var why) -> throw new IllegalStateException("refused after it was not: " + why);
        };
    }
}
