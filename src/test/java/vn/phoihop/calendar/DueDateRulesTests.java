package vn.phoihop.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Only `calendar` computes due dates. Elsewhere nothing is added to one, in Java or in SQL, and working days are
/// counted by nobody.
@DisplayName("A due date")
class DueDateRulesTests {

    private static final Path CODE = Path.of("src/main/java/vn/phoihop");
    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Pattern ARITHMETIC = Pattern.compile("\\.(?:plus|minus)(?:Days|Weeks|Months|Years|Hours)?\\("
            + "|ChronoUnit\\.|Duration\\.(?:ofDays|between)|Period\\.|datesUntil|\\.until\\(");
    private static final Pattern DUE = Pattern.compile(
            "(?i)(?<![a-z])(?:due|deadline|dueOn|dueAt|due_on|due_at|dueBy|asked_?by|overdue|hạn)(?![a-z])|\\bdue[A-Z_]");
    private static final Pattern SQL_ARITHMETIC = Pattern.compile(
            "(?i)due_(?:on|at)\\s*[-+]|[-+]\\s*(?:[a-z]+\\.)?due_(?:on|at)|interval\\s+'|age\\(\\s*(?:[a-z]+\\.)?due_");
    private static final Pattern WEEKEND = Pattern.compile("DayOfWeek\\.(?:SATURDAY|SUNDAY)|isodow|\\bdow\\b");

    @Test
    void isComputedByTheCalendarAlone() {
        assertThat(lines().filter(DueDateRulesTests::computes)).isEmpty();
    }

    @Test
    void isRecognisedWhereItIsComputedElsewhere() {
        assertThat(List.of(
                        "var warned = line.dueOn().minusDays(3);",
                        "long left = ChronoUnit.DAYS.between(today, dueOn);",
                        "where due_on < :today - interval '3 days'",
                        "where clock.due_at - now() < :span",
                        "if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {"))
                .allMatch(DueDateRulesTests::computes);
        assertThat(List.of("paper.day().plusDays(1)", "where due_on < :today", "validity.from().minusDays(1)"))
                .noneMatch(DueDateRulesTests::computes);
    }

    private static boolean computes(String line) {
        var text = line.contains(": ") ? line.substring(line.indexOf(": ") + 2) : line;
        return (ARITHMETIC.matcher(text).find() && DUE.matcher(text).find())
                || SQL_ARITHMETIC.matcher(text).find()
                || WEEKEND.matcher(text).find();
    }

    /// The lines of all code outside the calendar, the worked example and the benches, which only set dates of their
    /// own papers, and the one page that says how many days apart two days are, as anybody would count them.
    private static Stream<String> lines() {
        return Stream.of(CODE, TEMPLATES)
                .flatMap(DueDateRulesTests::files)
                .filter(file -> !file.startsWith(CODE.resolve("calendar")) && !file.startsWith(CODE.resolve("example")))
                .filter(file -> !file.toString().contains("/bench/"))
                .filter(file -> !file.equals(CODE.resolve("publicsite/web/Site.java")))
                .flatMap(file -> read(file).map(line -> file + ": " + line.strip()))
                .filter(line -> !line.contains(": //"));
    }

    private static Stream<Path> files(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> read(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
