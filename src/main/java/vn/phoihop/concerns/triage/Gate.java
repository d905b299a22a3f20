package vn.phoihop.concerns.triage;

import static vn.phoihop.concerns.triage.Criterion.D;
import static vn.phoihop.concerns.triage.Criterion.H;
import static vn.phoihop.concerns.triage.Criterion.P;
import static vn.phoihop.concerns.triage.Criterion.T;
import static vn.phoihop.concerns.triage.Criterion.U;
import static vn.phoihop.concerns.triage.Criterion.V;

import java.util.List;
import java.util.stream.Stream;

/// What a sum would hide: a floor under the level, or (G5) a ceiling over it where no floor holds.
public enum Gate {
    /// A threat to life that is near.
    G1(4),
    /// Serious harm to those who cannot help themselves, or that came back.
    G2(3),
    /// Very many people lose something.
    G3(3),
    /// We failed people for years.
    G4(2),
    /// A small matter for few people.
    G5(2),
    /// A threat to life within thirty days.
    G6(3);

    private final int level;

    Gate(int level) {
        this.level = level;
    }

    /// The lowest level it allows; of G5 the highest.
    public int level() {
        return level;
    }

    public boolean isCeiling() {
        return this == G5;
    }

    /// Whether a complete profile meets its condition; of G5 without the other gates.
    boolean holds(Profile profile) {
        return switch (this) {
            case G1 -> profile.at(H) == 4 && profile.at(U) >= 3;
            case G2 -> profile.at(H) >= 3 && (profile.at(V) >= 3 || profile.at(D) >= 3);
            case G3 -> profile.at(P) == 4 && profile.at(H) >= 2;
            case G4 -> profile.at(T) == 4 && profile.at(D) >= 3;
            case G5 -> profile.at(H) <= 1 && profile.at(P) <= 1;
            case G6 -> profile.at(H) == 4 && profile.at(U) == 2;
        };
    }

    /// The criteria because of which it holds for a profile.
    List<Criterion> reasons(Profile profile) {
        return switch (this) {
            case G1, G6 -> List.of(H, U);
            case G2 ->
                Stream.of(H, V, D)
                        .filter(criterion -> criterion == H || profile.at(criterion) >= 3)
                        .toList();
            case G3 -> List.of(P, H);
            case G4 -> List.of(T, D);
            case G5 -> List.of(H, P);
        };
    }
}
