package vn.phoihop.petitions.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import vn.phoihop.petitions.AnswerClass;
import vn.phoihop.petitions.PetitionLine;
import vn.phoihop.petitions.ResultGroup;
import vn.phoihop.petitions.SessionProgress;
import vn.phoihop.petitions.SummaryTable;
import vn.phoihop.shared.OrganisationId;

/// The summary of a session in words, the same for screen, document and spreadsheet.
public record SummaryWords(
        SummaryTable table, Map<OrganisationId, String> names, MessageSource messages, Locale language) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    /// A table: its caption, its head, its rows, the last of which is the sum where `hasSum` is set.
    public record Grid(String caption, List<String> head, List<List<String>> rows, boolean hasSum) {}

    String say(String key, Object... details) {
        return messages.getMessage(key, details, language);
    }

    public String title() {
        return say("petitions.summary.title", table.session().title());
    }

    /// The sentence above the tables: what was raised, joined, sent, answered and solved, each share with its base.
    public List<String> introduction() {
        var progress = table.progress();
        return List.of(
                say(
                        "petitions.progress.raised",
                        progress.raised(),
                        progress.opinions(),
                        progress.joined(),
                        progress.petitions()),
                say(
                        "petitions.summary.shares",
                        progress.sent(),
                        progress.answered(),
                        share(progress.answered(), progress.sent()),
                        progress.solved(),
                        share(progress.solved(), progress.sent())),
                say(
                        "petitions.summary.open",
                        progress.sentBack(),
                        progress.overdue(),
                        progress.promised(),
                        progress.broken()));
    }

    private static String share(long part, long whole) {
        return SessionProgress.percent(part, whole) + "%";
    }

    /// The three tables of figures: by competence, by field, by result.
    public List<Grid> figures() {
        return List.of(
                counted("competence", "petitions.competence.", table.byCompetence()),
                counted("field", "petitions.field.", table.byField()),
                results());
    }

    private <K extends Enum<K>> Grid counted(String name, String words, List<SummaryTable.Row<K>> rows) {
        var head = new ArrayList<>(List.of(
                say("petitions.column." + name),
                say("petitions.summary.all"),
                say("petitions.summary.sent"),
                say("petitions.summary.answered")));
        Arrays.stream(ResultGroup.values()).forEach(group -> head.add(say("petitions.group." + group)));
        head.add(say("petitions.summary.unanswered"));
        var cells = new ArrayList<List<String>>();
        for (var row : rows) {
            var key = row.key();
            cells.add(cells(key == null ? say("petitions.summary.unclassified") : say(words + key.name()), row));
        }
        cells.add(cells(say("petitions.summary.total"), table.total()));
        return new Grid(say("petitions.summary.by." + name), head, cells, true);
    }

    private static List<String> cells(String label, SummaryTable.Row<?> row) {
        var all = new ArrayList<>(
                List.of(label, Long.toString(row.all()), Long.toString(row.sent()), Long.toString(row.answered())));
        Arrays.stream(ResultGroup.values()).forEach(group -> all.add(Long.toString(row.of(group))));
        all.add(Long.toString(row.unanswered()));
        return all;
    }

    private Grid results() {
        var answered = table.total().answered();
        var rows = new ArrayList<List<String>>();
        for (var each : AnswerClass.values()) {
            var count = table.byClass().getOrDefault(each, 0L);
            if (count > 0) {
                rows.add(List.of(say("petitions.class." + each), Long.toString(count), share(count, answered)));
            }
        }
        rows.add(List.of(say("petitions.summary.total"), Long.toString(answered), answered == 0 ? "" : "100%"));
        return new Grid(
                say("petitions.summary.by.result"),
                List.of(
                        say("petitions.column.result"),
                        say("petitions.summary.number"),
                        say("petitions.summary.share")),
                rows,
                true);
    }

    /// The list of the petitions.
    public Grid list() {
        var rows = new ArrayList<List<String>>();
        for (var line : table.lines()) {
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    line.content().text(),
                    line.marks().sources() > 0
                            ? say(
                                    "petitions.summary.areas",
                                    line.area(),
                                    line.marks().sources())
                            : line.area(),
                    name(line.answering()),
                    result(line),
                    line.number()));
        }
        return new Grid(
                say("petitions.summary.list"),
                List.of(
                        say("petitions.column.order"),
                        say("petitions.column.wording"),
                        say("petitions.column.area"),
                        say("petitions.column.answering"),
                        say("petitions.column.result"),
                        say("petitions.column.number")),
                rows,
                false);
    }

    private String result(PetitionLine line) {
        var found = line.answerClass();
        var words = found == null ? say("petitions.state." + line.state()) : say("petitions.class." + found);
        return line.promisedOn() == null ? words : say("petitions.summary.promised", words, shown(line.promisedOn()));
    }

    private static String shown(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    String name(@Nullable OrganisationId organisation) {
        return organisation == null ? "" : names.getOrDefault(organisation, "");
    }

    /// The council that holds the session.
    public String council() {
        return name(table.session().council());
    }
}
