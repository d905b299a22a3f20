package vn.phoihop.registry.outgoing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/// What changed between two texts: lines beside each other, and in them the words that went and came.
public final class WordChanges {

    private static final Pattern WORDS = Pattern.compile("\\s+|[^\\s]+");
    /// beyond this many pairs of words a line is shown as changed in whole
    private static final long MOST = 4_000_000;
    private static final double ALIKE = 0.4;
    /// beyond this many pairs of lines nobody looks which of them are alike
    private static final long MANY_LINES = 2_500;

    private WordChanges() {}

    /// A line of either text; one side is empty where the line was added or removed.
    public record Pair(List<Piece> before, List<Piece> after, boolean changed) {}

    /// A run of words, and whether the other side lacks it.
    public record Piece(String words, boolean changed) {}

    /// Both texts, line by line.
    public static List<Pair> between(List<String> before, List<String> after) {
        var pairs = new ArrayList<Pair>();
        var steps = steps(before, after, String::equals);
        int i = 0;
        while (i < steps.size()) {
            if (steps.get(i).isBoth()) {
                var line = before.get(steps.get(i++).before());
                pairs.add(new Pair(whole(line, false), whole(line, false), false));
                continue;
            }
            var removed = new ArrayList<String>();
            var added = new ArrayList<String>();
            for (; i < steps.size() && !steps.get(i).isBoth(); i++) {
                var step = steps.get(i);
                if (step.before() >= 0) {
                    removed.add(before.get(step.before()));
                } else {
                    added.add(after.get(step.after()));
                }
            }
            pairs.addAll(changed(removed, added));
        }
        return List.copyOf(pairs);
    }

    /// Changed lines stand beside each other when they still have words in common.
    private static List<Pair> changed(List<String> removed, List<String> added) {
        var pairs = new ArrayList<Pair>();
        BiPredicate<String, String> alike =
                (long) removed.size() * added.size() > MANY_LINES ? String::equals : WordChanges::areAlike;
        for (var step : steps(removed, added, alike)) {
            if (step.isBoth()) {
                pairs.add(words(removed.get(step.before()), added.get(step.after())));
            } else if (step.before() >= 0) {
                pairs.add(new Pair(whole(removed.get(step.before()), true), List.of(), true));
            } else {
                pairs.add(new Pair(List.of(), whole(added.get(step.after()), true), true));
            }
        }
        return pairs;
    }

    private static boolean areAlike(String one, String other) {
        var mine = split(one);
        var others = split(other);
        long common = steps(mine, others, String::equals).stream()
                .filter(step -> step.isBoth() && !mine.get(step.before()).isBlank())
                .count();
        long most = Math.max(count(mine), count(others));
        return most > 0 && common >= ALIKE * most;
    }

    private static long count(List<String> words) {
        return words.stream().filter(word -> !word.isBlank()).count();
    }

    private static Pair words(String before, String after) {
        var mine = split(before);
        var others = split(after);
        var left = new Pieces();
        var right = new Pieces();
        for (var step : steps(mine, others, String::equals)) {
            if (step.before() >= 0) {
                left.add(mine.get(step.before()), !step.isBoth());
            }
            if (step.after() >= 0) {
                right.add(others.get(step.after()), !step.isBoth());
            }
        }
        return new Pair(left.all(), right.all(), true);
    }

    private static List<String> split(String line) {
        return WORDS.matcher(line).results().map(found -> found.group()).toList();
    }

    private static List<Piece> whole(String line, boolean changed) {
        return List.of(new Piece(line, changed));
    }

    /// One step through both lists: a place in each, or -1 where only the other has it.
    private record Step(int before, int after) {

        boolean isBoth() {
            return before >= 0 && after >= 0;
        }
    }

    /// The longest common sequence: what both begin and end with is set aside first.
    private static List<Step> steps(List<String> before, List<String> after, BiPredicate<String, String> same) {
        int front = 0;
        while (front < before.size()
                && front < after.size()
                && before.get(front).equals(after.get(front))) {
            front++;
        }
        int back = 0;
        while (back < before.size() - front
                && back < after.size() - front
                && before.get(before.size() - 1 - back).equals(after.get(after.size() - 1 - back))) {
            back++;
        }
        var steps = new ArrayList<Step>();
        for (int i = 0; i < front; i++) {
            steps.add(new Step(i, i));
        }
        middle(before, after, front, back, same, steps);
        for (int i = back; i > 0; i--) {
            steps.add(new Step(before.size() - i, after.size() - i));
        }
        return steps;
    }

    private static void middle(
            List<String> before,
            List<String> after,
            int front,
            int back,
            BiPredicate<String, String> same,
            List<Step> steps) {
        int rows = before.size() - front - back;
        int columns = after.size() - front - back;
        var lengths = lengths(before.subList(front, front + rows), after.subList(front, front + columns), same);
        int i = 0;
        int j = 0;
        while (i < rows || j < columns) {
            boolean both = i < rows
                    && j < columns
                    && lengths.length > 0
                    && same.test(before.get(front + i), after.get(front + j))
                    && lengths[i][j] == lengths[i + 1][j + 1] + 1;
            if (both) {
                steps.add(new Step(front + i++, front + j++));
            } else if (j >= columns || (i < rows && (lengths.length == 0 || lengths[i + 1][j] >= lengths[i][j + 1]))) {
                steps.add(new Step(front + i++, -1));
            } else {
                steps.add(new Step(-1, front + j++));
            }
        }
    }

    /// How much the rests of both have in common, from each pair of places on; nothing when it would be too much work.
    private static int[][] lengths(List<String> before, List<String> after, BiPredicate<String, String> same) {
        if ((long) before.size() * after.size() > MOST) {
            return new int[0][0];
        }
        var lengths = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                lengths[i][j] = same.test(before.get(i), after.get(j))
                        ? lengths[i + 1][j + 1] + 1
                        : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        return lengths;
    }

    /// Words in a row that stand alike are one piece.
    private static final class Pieces {

        private final List<Piece> pieces = new ArrayList<>();

        void add(String words, boolean changed) {
            if (!pieces.isEmpty() && pieces.getLast().changed() == changed) {
                var last = pieces.removeLast();
                pieces.add(new Piece(last.words() + words, changed));
            } else {
                pieces.add(new Piece(words, changed));
            }
        }

        List<Piece> all() {
            return List.copyOf(pieces);
        }
    }
}
