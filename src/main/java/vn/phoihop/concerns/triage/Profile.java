package vn.phoihop.concerns.triage;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The values given to the six criteria, 0 to 4; a criterion without a value is unknown, which is not 0.
public record Profile(Map<Criterion, Integer> values) {

    public Profile {
        for (var value : values.values()) {
            if (value < 0 || value > Criterion.TOP) {
                throw new IllegalArgumentException("a criterion is rated 0 to 4, not " + value);
            }
        }
        var copy = new EnumMap<Criterion, Integer>(Criterion.class);
        copy.putAll(values);
        values = Collections.unmodifiableMap(copy);
    }

    /// All six known.
    public static Profile of(int h, int p, int u, int v, int d, int t) {
        return new Profile(Criterion.inOrder(List.of(h, p, u, v, d, t)));
    }

    /// Reads six words in the order H P U V D T, each `0` to `4` or `?`; empty when they are anything else.
    public static Optional<Profile> read(List<String> words) {
        var values = new EnumMap<Criterion, Integer>(Criterion.class);
        if (words.size() != Criterion.values().length) {
            return Optional.empty();
        }
        var next = words.iterator();
        for (var criterion : Criterion.values()) {
            var word = next.next();
            if (word.length() == 1 && word.charAt(0) >= '0' && word.charAt(0) <= '0' + Criterion.TOP) {
                values.put(criterion, word.charAt(0) - '0');
            } else if (!word.equals("?")) {
                return Optional.empty();
            }
        }
        return Optional.of(new Profile(values));
    }

    public boolean isComplete() {
        return values.size() == Criterion.values().length;
    }

    /// The criteria nobody has rated yet.
    public Set<Criterion> unknown() {
        var unknown = new TreeSet<>(List.of(Criterion.values()));
        unknown.removeAll(values.keySet());
        return unknown;
    }

    /// The same with another value for one criterion.
    public Profile with(Criterion criterion, int value) {
        var changed = new EnumMap<Criterion, Integer>(Criterion.class);
        changed.putAll(values);
        changed.put(criterion, value);
        return new Profile(changed);
    }

    /// The same with this value for every unknown criterion.
    Profile assuming(int value) {
        var filled = this;
        for (var criterion : unknown()) {
            filled = filled.with(criterion, value);
        }
        return filled;
    }

    /// The value of a known criterion.
    public int at(Criterion criterion) {
        var value = values.get(criterion);
        if (value == null) {
            throw new IllegalStateException(criterion + " is unknown");
        }
        return value;
    }
}
