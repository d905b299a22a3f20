package vn.phoihop.tasks;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.tasks.BodyNames.Named;
import vn.phoihop.tasks.ImportColumns.Column;
import vn.phoihop.tasks.ImportedRow.Remark;
import vn.phoihop.tasks.tables.Grid;

/// Understands one row after the other, and says cell by cell what is wrong or was added.
record RowReading(BodyNames names, LocalDate today, UUID form) {

    private static final int LONGEST = 1000;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    ImportedRow read(String table, Grid.Row row, ImportColumns columns, int place) {
        var remarks = new ArrayList<Remark>();
        var title = title(row, columns, remarks);
        var output = output(row, columns, remarks);
        var lead = lead(row, columns, remarks);
        var partners = partners(row, columns, lead, remarks);
        var deadline = deadline(row, columns, remarks);
        var task = lead == null || deadline.isEmpty() || remarks.stream().anyMatch(Remark::isError)
                ? null
                : new NewTask(
                        TaskImports.once(form, place),
                        null,
                        null,
                        title,
                        output,
                        lead,
                        List.copyOf(partners),
                        deadline.get(),
                        "");
        return new ImportedRow(
                table,
                row.number(),
                title,
                columns.text(row, Column.OUTPUT),
                columns.text(row, Column.LEAD),
                columns.text(row, Column.PARTNERS),
                columns.text(row, Column.DUE),
                task,
                List.copyOf(remarks));
    }

    private static String title(Grid.Row row, ImportColumns columns, List<Remark> remarks) {
        var title = columns.text(row, Column.TITLE);
        if (title.isEmpty() || title.length() > LONGEST) {
            var key = title.isEmpty() ? "tasks.import.no_title" : "tasks.import.long_title";
            remarks.add(error(columns.cell(row, Column.TITLE), key));
        }
        return title;
    }

    private static Output output(Grid.Row row, ImportColumns columns, List<Remark> remarks) {
        var text = columns.text(row, Column.OUTPUT);
        if (text.isEmpty()) {
            remarks.add(error(columns.cell(row, Column.OUTPUT), "tasks.import.no_output"));
        }
        var kind = OutputWords.kind(text);
        var colon = text.indexOf(':');
        var name = colon > 0 && colon < 40 && OutputWords.kind(text.substring(0, colon)) == kind
                ? text.substring(colon + 1).strip()
                : text;
        var criterion = columns.text(row, Column.CRITERION);
        if (criterion.isEmpty() && !text.isEmpty()) {
            remarks.add(warning(columns.cell(row, Column.CRITERION), "tasks.import.no_criterion", name));
        }
        return new Output(kind, name.isEmpty() ? text : name, criterion.isEmpty() ? name : criterion);
    }

    private @Nullable OrganisationId lead(Grid.Row row, ImportColumns columns, List<Remark> remarks) {
        var cell = columns.cell(row, Column.LEAD);
        var text = columns.text(row, Column.LEAD);
        if (text.isEmpty()) {
            remarks.add(error(cell, "tasks.import.no_lead"));
            return null;
        }
        return switch (names.one(text)) {
            case Named.Meant(var id, var name) -> id;
            case Named.Group group -> wrong(remarks, error(cell, "tasks.body.group", text));
            case Named.Ambiguous(var what, var candidates) ->
                wrong(remarks, error(cell, "tasks.body.ambiguous", what, String.join("; ", candidates)));
            case Named.Unknown unknown -> several(text, cell, remarks);
        };
    }

    /// More than one body where one leads is another fault than a body nobody knows.
    private @Nullable OrganisationId several(String text, String cell, List<Remark> remarks) {
        var known =
                names.many(text).stream().filter(Named.Meant.class::isInstance).count();
        return wrong(remarks, error(cell, known > 1 ? "tasks.import.leads" : "tasks.body.unknown", text));
    }

    private static @Nullable OrganisationId wrong(List<Remark> remarks, Remark remark) {
        remarks.add(remark);
        return null;
    }

    private Set<OrganisationId> partners(
            Grid.Row row, ImportColumns columns, @Nullable OrganisationId lead, List<Remark> remarks) {
        var cell = columns.cell(row, Column.PARTNERS);
        var found = new LinkedHashSet<OrganisationId>();
        for (var named : names.many(columns.text(row, Column.PARTNERS))) {
            switch (named) {
                case Named.Meant(var id, var name) -> found.add(id);
                case Named.Group(var ids, var text) -> {
                    found.addAll(ids);
                    remarks.add(warning(cell, "tasks.import.group", text, Integer.toString(ids.size())));
                }
                case Named.Unknown(var text) -> remarks.add(error(cell, "tasks.body.unknown", text));
                case Named.Ambiguous(var text, var candidates) ->
                    remarks.add(error(cell, "tasks.body.ambiguous", text, String.join("; ", candidates)));
            }
        }
        if (lead != null && found.remove(lead)) {
            remarks.add(warning(cell, "tasks.import.lead_twice"));
        }
        return found;
    }

    private Optional<Deadline> deadline(Grid.Row row, ImportColumns columns, List<Remark> remarks) {
        var cell = columns.cell(row, Column.DUE);
        var text = columns.text(row, Column.DUE);
        var read = WrittenDates.read(text, today);
        if (read.isEmpty()) {
            remarks.add(
                    text.isEmpty()
                            ? error(cell, "tasks.import.no_due")
                            : error(cell, "tasks.due.not_understood", text));
            return Optional.empty();
        }
        var day = read.get().deadline().day();
        if (day != null && day.isBefore(today)) {
            remarks.add(error(cell, "tasks.import.past", text));
        } else if (day != null && read.get().isGuess()) {
            remarks.add(warning(cell, "tasks.import.guess", text, DAY.format(day)));
        }
        return read.map(WrittenDates.Understood::deadline);
    }

    private static Remark error(String cell, String key, String... details) {
        return new Remark(cell, true, key, List.of(details));
    }

    private static Remark warning(String cell, String key, String... details) {
        return new Remark(cell, false, key, List.of(details));
    }
}
