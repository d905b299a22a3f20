package vn.phoihop.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Counts what was found and rightly so, what was found wrongly, and what was missed.
final class Score {

    private final String name;
    private final List<String> faults = new ArrayList<>();
    private int right;
    private int wrong;
    private int missed;

    Score(String name) {
        this.name = name;
    }

    void right() {
        right++;
    }

    void wrong(String what) {
        wrong++;
        faults.add("+ " + name + ": " + what);
    }

    void missed(String what) {
        missed++;
        faults.add("- " + name + ": " + what);
    }

    double precision() {
        return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    double recall() {
        return right + missed == 0 ? 1 : (double) right / (right + missed);
    }

    double f1() {
        return right == 0 && wrong + missed > 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
    }

    String row() {
        return String.format(
                Locale.ROOT,
                "%-28s %5d %5d %5d   %.3f  %.3f  %.3f",
                name,
                right,
                wrong,
                missed,
                precision(),
                recall(),
                f1());
    }

    List<String> faults() {
        return faults;
    }

    static String heading() {
        return String.format(
                Locale.ROOT, "%-28s %5s %5s %5s   %-5s  %-5s  %-5s", "", "right", "wrong", "miss", "P", "R", "F1");
    }
}
