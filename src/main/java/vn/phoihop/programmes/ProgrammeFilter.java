package vn.phoihop.programmes;

import org.jspecify.annotations.Nullable;
import vn.phoihop.organisations.Level;
import vn.phoihop.shared.OrganisationId;

/// What a list of programmes asks for. `waiting` asks for those whose signature or answer this body owes.
public record ProgrammeFilter(
        String words,
        @Nullable ProgrammeKind kind,
        @Nullable ProgrammeState state,
        @Nullable Level level,
        @Nullable Integer year,
        @Nullable OrganisationId party,
        boolean waiting) {

    /// Everything.
    public static final ProgrammeFilter ALL = new ProgrammeFilter("", null, null, null, null, null, false);

    /// Those with these words.
    public static ProgrammeFilter words(String words) {
        return new ProgrammeFilter(words, null, null, null, null, null, false);
    }

    /// The same, in this state.
    public ProgrammeFilter in(@Nullable ProgrammeState other) {
        return new ProgrammeFilter(words, kind, other, level, year, party, waiting);
    }
}
