package vn.phoihop.programmes.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.phoihop.organisations.OrganisationLine;
import vn.phoihop.programmes.ItemText;
import vn.phoihop.programmes.Vocabulary.Topic;
import vn.phoihop.registry.symbols.Folded;
import vn.phoihop.shared.OrganisationId;

/// Rows pasted from a spreadsheet or read from a table: cells between tabs, with a row of headings or in the usual
/// order. What cannot be understood is named by its row, nothing is guessed.
final class PastedRows {

    /// What the rows say, and what is wrong with them.
    record Result(List<ItemText> items, List<RowTrouble> troubles) {}

    private enum Column {
        NUMBER("tt|stt|no|so tt"),
        TITLE(".*(nhiem vu|noi dung|cong viec|task|item).*"),
        OUTPUT(".*(san pham|ket qua|output).*"),
        LEAD(".*(chu tri|lead).*"),
        PARTNERS(".*(phoi hop|operating|partner).*"),
        STARTS(".*(bat dau|tu ngay|start).*"),
        DUE(".*(hoan thanh|thoi gian|thoi han|han|due).*"),
        TOPIC(".*(linh vuc|field).*");

        private final Pattern heading;

        Column(String heading) {
            this.heading = Pattern.compile(heading);
        }
    }

    private static final List<Column> USUAL =
            List.of(Column.TITLE, Column.OUTPUT, Column.LEAD, Column.PARTNERS, Column.STARTS, Column.DUE, Column.TOPIC);
    private static final Pattern ORDINAL = Pattern.compile("\\d{1,3}[.)]?");

    private final List<Topic> topics;
    private final Map<String, OrganisationLine> bodies = new LinkedHashMap<>();
    private final List<RowTrouble> troubles = new ArrayList<>();

    private PastedRows(List<Topic> topics, List<OrganisationLine> known) {
        this.topics = topics;
        for (var line : known) {
            for (var name : List.of(line.abbreviation(), line.name(), line.shortName())) {
                if (!name.isBlank()) {
                    bodies.putIfAbsent(Folded.of(name).words(), line);
                }
            }
        }
        known.stream()
                .collect(Collectors.groupingBy(PastedRows::withoutItsPlace))
                .forEach((name, lines) -> {
                    if (lines.size() == 1) {
                        bodies.putIfAbsent(name, lines.getFirst());
                    }
                });
    }

    /// “Ủy ban nhân dân tỉnh”, as people of the province write it.
    private static String withoutItsPlace(OrganisationLine line) {
        var area = Folded.of(line.areaName()).words();
        var name = Folded.of(line.name()).words();
        var place = area.substring(area.indexOf(' ') + 1);
        return name.endsWith(" " + place) ? name.substring(0, name.length() - place.length() - 1) : name;
    }

    static Result read(String pasted, List<Topic> topics, List<OrganisationLine> known) {
        var reader = new PastedRows(topics, known);
        var items = reader.items(pasted.lines().toList());
        return new Result(items, List.copyOf(reader.troubles));
    }

    private List<ItemText> items(List<String> lines) {
        var items = new ArrayList<ItemText>();
        List<Column> columns = USUAL;
        for (int i = 0; i < lines.size(); i++) {
            var cells = Arrays.stream(lines.get(i).split("\t", -1))
                    .map(String::strip)
                    .toList();
            if (cells.stream().allMatch(String::isEmpty)) {
                continue;
            }
            var headings = items.isEmpty() ? headings(cells) : List.<Column>of();
            if (headings.contains(Column.TITLE) && headings.stream().distinct().count() > 1) {
                columns = headings;
            } else {
                items.add(item(i + 1, byColumn(columns, cells)));
            }
        }
        return items;
    }

    private static List<Column> headings(List<String> cells) {
        var columns = new ArrayList<Column>();
        for (var cell : cells) {
            var words = Folded.of(cell).words();
            if (cell.length() > 60) {
                return List.of();
            }
            columns.add(Arrays.stream(Column.values())
                    .filter(column -> column.heading.matcher(words).matches())
                    .findFirst()
                    .orElse(Column.NUMBER));
        }
        return columns;
    }

    private static Map<Column, String> byColumn(List<Column> columns, List<String> cells) {
        var isNumbered = columns.equals(USUAL)
                && cells.size() > 1
                && ORDINAL.matcher(cells.getFirst()).matches();
        var used = isNumbered ? cells.subList(1, cells.size()) : cells;
        var values = new EnumMap<Column, String>(Column.class);
        for (int i = 0; i < Math.min(columns.size(), used.size()); i++) {
            values.putIfAbsent(columns.get(i), used.get(i));
        }
        return values;
    }

    private ItemText item(int row, Map<Column, String> values) {
        var lead = body(row, values.getOrDefault(Column.LEAD, ""));
        var partners = new ArrayList<OrganisationId>();
        for (var name : values.getOrDefault(Column.PARTNERS, "").split("[;,]", -1)) {
            body(row, name.strip())
                    .filter(id -> lead.filter(id::equals).isEmpty())
                    .ifPresent(partners::add);
        }
        var starts = when(row, values.getOrDefault(Column.STARTS, ""));
        var due = when(row, values.getOrDefault(Column.DUE, ""));
        if (values.getOrDefault(Column.TITLE, "").isBlank()) {
            troubles.add(new RowTrouble(row, "programmes.paste.no_title", ""));
        }
        return new ItemText(
                topic(row, values.getOrDefault(Column.TOPIC, "")),
                values.getOrDefault(Column.TITLE, ""),
                values.getOrDefault(Column.OUTPUT, ""),
                lead.orElse(null),
                partners,
                starts.map(When::first).orElse(null),
                due.map(When::last).orElse(null));
    }

    private Optional<OrganisationId> body(int row, String name) {
        if (name.isBlank()) {
            return Optional.empty();
        }
        var found = bodies.get(Folded.of(name).words());
        if (found == null) {
            troubles.add(new RowTrouble(row, "programmes.paste.no_body", name));
            return Optional.empty();
        }
        return Optional.of(found.id());
    }

    private Optional<When> when(int row, String written) {
        if (written.isBlank()) {
            return Optional.empty();
        }
        var found = When.read(written);
        if (found.isEmpty()) {
            troubles.add(new RowTrouble(row, "programmes.paste.no_time", written));
        }
        return found;
    }

    /// A field by its code, its place in the list, or its name; the first one when none is given.
    private String topic(int row, String written) {
        if (written.isBlank()) {
            return topics.getFirst().code();
        }
        var words = Folded.of(written).words();
        for (int i = 0; i < topics.size(); i++) {
            var topic = topics.get(i);
            if (topic.code().equals(written)
                    || words.equals(Integer.toString(i + 1))
                    || Folded.of(topic.name()).words().contains(words)
                    || Folded.of(topic.englishName()).words().contains(words)) {
                return topic.code();
            }
        }
        troubles.add(new RowTrouble(row, "programmes.paste.no_topic", written));
        return topics.getFirst().code();
    }
}
