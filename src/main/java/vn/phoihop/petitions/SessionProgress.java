package vn.phoihop.petitions;

import java.util.Map;

/// How far the petitions of a session are. Answered and solved are told apart, each with what it is a part of:
/// petitions that stand by themselves, without those joined into another and without opinions.
public record SessionProgress(Map<String, Long> counts) {

    public long count(String name) {
        return counts.getOrDefault(name, 0L);
    }

    /// Petitions raised, each as it was written down.
    public long raised() {
        return count("raised");
    }

    public long opinions() {
        return count("opinions");
    }

    public long joined() {
        return count("joined");
    }

    /// Petitions that stand by themselves.
    public long petitions() {
        return count("petitions");
    }

    public long sent() {
        return count("sent");
    }

    public long answered() {
        return count("answered");
    }

    public long solved() {
        return count("solved");
    }

    public long sentBack() {
        return count("sent_back");
    }

    public long overdue() {
        return count("overdue");
    }

    public long promised() {
        return count("promised");
    }

    public long broken() {
        return count("broken");
    }

    public long closed() {
        return count("closed");
    }

    /// A part as a whole percentage; 0 of nothing.
    public static long percent(long part, long whole) {
        return whole == 0 ? 0 : Math.round(100.0 * part / whole);
    }
}
