package vn.phoihop.petitions;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The summary of a session a council prints: its petitions by competence, by field and by result, and the list of
/// them. Only petitions that stand by themselves count; those joined into another are in it, opinions are counted
/// apart.
public record SummaryTable(
        Session session,
        SessionProgress progress,
        List<Row<Competence>> byCompetence,
        List<Row<Field>> byField,
        Map<AnswerClass, Long> byClass,
        List<PetitionLine> lines) {

    /// How petitions of one kind stand: how many, how many were sent, answered, and with which result.
    public record Row<K>(@Nullable K key, long all, long sent, long answered, Map<ResultGroup, Long> results) {

        public long of(ResultGroup group) {
            return results.getOrDefault(group, 0L);
        }

        /// Sent, and no answer yet.
        public long unanswered() {
            return sent - answered;
        }
    }

    static SummaryTable of(Session session, SessionProgress progress, List<PetitionLine> lines) {
        return new SummaryTable(
                session,
                progress,
                rows(lines, Competence.values(), line -> line.content().competence()),
                rows(lines, Field.values(), line -> line.content().field()),
                classes(lines),
                lines);
    }

    private static <K extends Enum<K>> List<Row<K>> rows(
            List<PetitionLine> lines, K[] keys, Function<PetitionLine, @Nullable K> key) {
        var all = new ArrayList<Row<K>>();
        for (var each : keys) {
            add(
                    all,
                    each,
                    lines.stream().filter(line -> each == key.apply(line)).toList());
        }
        add(all, null, lines.stream().filter(line -> key.apply(line) == null).toList());
        return List.copyOf(all);
    }

    private static <K extends Enum<K>> void add(List<Row<K>> all, @Nullable K key, List<PetitionLine> lines) {
        if (!lines.isEmpty()) {
            all.add(row(key, lines));
        }
    }

    private static <K> Row<K> row(@Nullable K key, List<PetitionLine> lines) {
        var results = new EnumMap<ResultGroup, Long>(ResultGroup.class);
        lines.forEach(line -> {
            var found = line.answerClass();
            if (found != null) {
                results.merge(found.group(), 1L, Long::sum);
            }
        });
        var sent = lines.stream().filter(SummaryTable::isSent).count();
        var answered = results.values().stream().mapToLong(Long::longValue).sum();
        return new Row<>(key, lines.size(), sent, answered, Map.copyOf(results));
    }

    private static boolean isSent(PetitionLine line) {
        return line.state() != PetitionState.COLLECTED && line.state() != PetitionState.CONSOLIDATED;
    }

    private static Map<AnswerClass, Long> classes(List<PetitionLine> lines) {
        var all = new EnumMap<AnswerClass, Long>(AnswerClass.class);
        lines.forEach(line -> {
            var found = line.answerClass();
            if (found != null) {
                all.merge(found, 1L, Long::sum);
            }
        });
        return Map.copyOf(all);
    }

    /// All of them in one row.
    public Row<Competence> total() {
        return row(null, lines);
    }
}
