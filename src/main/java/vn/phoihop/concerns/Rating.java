package vn.phoihop.concerns;

import java.util.Map;
import vn.phoihop.concerns.triage.Criterion;
import vn.phoihop.concerns.triage.People;
import vn.phoihop.concerns.triage.Profile;

/// What somebody judged about a problem: the six values or unknown, each with a line of evidence and the kind of its
/// source; the people affected as a range; how far it reaches (S) and how many agencies it needs (J).
public record Rating(
        Profile profile,
        Map<Criterion, String> evidence,
        Map<Criterion, Source> sources,
        long peopleFrom,
        long peopleTo,
        boolean isLargeShare,
        int scope,
        int agencies) {

    /// What a value rests on.
    public enum Source {
        STATEMENT,
        DOCUMENT,
        VISIT,
        FIGURES
    }

    public Rating {
        evidence = Map.copyOf(evidence);
        sources = Map.copyOf(sources);
    }

    People people() {
        return new People(Math.max(peopleFrom, 0), Math.max(peopleTo, Math.max(peopleFrom, 0)), isLargeShare);
    }

    /// Every value that was given says on what it rests.
    boolean isFounded() {
        return profile.values().keySet().stream()
                .noneMatch(criterion -> evidence.getOrDefault(criterion, "").isBlank());
    }
}
