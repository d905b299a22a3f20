package vn.phoihop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.phoihop.shared.Transition;

@DisplayName("The transition tables")
class FlowsTests {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path DOCUMENT = Path.of("docs/flows.md");
    private static final Path FRESH = Path.of("target/flows.md");

    /// A table of a module: what it is called, and its rows.
    private record Table(String title, List<Transition<?>> rows) {}

    @Test
    void areInTheDocumentationAsTheyAreInTheCode() throws IOException {
        var document = document();
        Files.createDirectories(FRESH.getParent());
        Files.writeString(FRESH, document);

        assertThat(Files.exists(DOCUMENT) ? Files.readString(DOCUMENT) : "")
                .as("the tables in docs are old: cp target/flows.md docs/flows.md")
                .isEqualTo(document);
    }

    @Test
    void nameEachRowOnce() throws IOException {
        for (var table : tables()) {
            assertThat(table.rows().stream().map(Transition::id))
                    .as(table.title())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void leaveNoStateThatTheyDoNotLeadTo() throws IOException {
        for (var table : tables()) {
            var reached = new TreeSet<String>();
            var left = new TreeSet<String>();
            for (var row : table.rows()) {
                row.from().forEach(state -> left.add(state.name()));
                var to = row.to();
                if (to != null) {
                    reached.add(to.name());
                }
            }
            assertThat(reached).as(table.title()).containsAll(left);
        }
    }

    private static String document() throws IOException {
        return """
                # The transition tables

                Written from the code by `FlowsTests`. Any of the parts in the column “who” may cause the event; parts
                joined by “and” must be held together. R: a reason is given; 4E: by another person than the author; EV:
                with evidence; PL: a line in the public log.

                """ + tables().stream().map(FlowsTests::section).collect(Collectors.joining("\n"));
    }

    private static String section(Table table) {
        return "## " + table.title() + "\n\n| Row | From | To | Event | Who | Marks |\n|---|---|---|---|---|---|\n"
                + table.rows().stream().map(FlowsTests::line).collect(Collectors.joining());
    }

    private static String line(Transition<?> row) {
        var to = row.to();
        return "| %s | %s | %s | %s | %s | %s |%n"
                .formatted(
                        row.id(),
                        row.from().isEmpty() ? "–" : names(row.from(), ", "),
                        to == null ? "=" : to.name(),
                        row.event(),
                        row.who().stream().map(parts -> names(parts, " and ")).collect(Collectors.joining(", ")),
                        marks(row));
    }

    private static String names(Set<? extends Enum<?>> constants, String between) {
        return constants.stream()
                .sorted(Comparator.comparing(Enum::name))
                .map(Enum::name)
                .collect(Collectors.joining(between));
    }

    private static String marks(Transition<?> row) {
        return Stream.of(
                        row.needsReason() ? "R" : "",
                        row.needsOtherPerson() ? "4E" : "",
                        row.needsEvidence() ? "EV" : "",
                        row.isPublic() ? "PL" : "")
                .filter(mark -> !mark.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static List<Table> tables() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.getFileName().toString().endsWith("Flow.java"))
                    .sorted()
                    .map(FlowsTests::type)
                    .flatMap(type -> Stream.of(type.getDeclaredFields())
                            .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == List.class)
                            .map(field -> new Table(title(type, field), rows(field))))
                    .filter(table -> !table.rows().isEmpty())
                    .toList();
        }
    }

    private static String title(Class<?> type, Field field) {
        return type.getPackageName().replace("vn.phoihop.", "") + ": " + type.getSimpleName()
                + (Set.of("ROWS", "TABLE").contains(field.getName()) ? "" : " " + field.getName());
    }

    private static Class<?> type(Path file) {
        var name = SOURCES.relativize(file).toString().replace(".java", "").replace('/', '.');
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The rows of a list of transitions, or of records that carry one each.
    private static List<Transition<?>> rows(Field field) {
        try {
            field.setAccessible(true);
            return ((List<?>) field.get(null))
                    .stream().flatMap(FlowsTests::transition).toList();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Transition<?>> transition(Object row) {
        if (row instanceof Transition<?> transition) {
            return Stream.of(transition);
        }
        var components = row.getClass().getRecordComponents();
        return components == null
                ? Stream.of()
                : Stream.of(components)
                        .filter(component -> component.getType() == Transition.class)
                        .map(component -> (Transition<?>) read(component.getAccessor(), row));
    }

    private static Object read(Method accessor, Object row) {
        try {
            accessor.setAccessible(true);
            return accessor.invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
