package vn.phoihop.concerns;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Searched;

/// Which concerns a list shows; an empty or null part asks for everything. Nothing here is about who reported.
public record ConcernFilter(
        String words,
        Phase phase,
        @Nullable ConcernState state,
        int level,
        @Nullable Field field,
        @Nullable Channel channel,
        Mine mine,
        @Nullable OrganisationId lead,
        String area,
        boolean late,
        Sort sort) {

    /// Everything, newest first.
    public static final ConcernFilter ALL =
            new ConcernFilter("", Phase.ALL, null, 0, null, null, Mine.ANY, null, "", false, Sort.RECEIVED);

    /// What somebody still owes, what is over, or both.
    public enum Phase {
        OPEN,
        OVER,
        ALL
    }

    /// What one’s own organisation is to the concern.
    public enum Mine {
        ANY,
        OWNER,
        LEAD,
        PARTNER
    }

    /// By level and need, by date, or received last first.
    public enum Sort {
        NEED,
        DUE,
        RECEIVED
    }

    public ConcernFilter {
        words = Searched.words(words);
    }

    /// What is open, the most urgent first.
    public static ConcernFilter open() {
        return ALL.in(Phase.OPEN).by(Sort.NEED);
    }

    /// Only these words.
    public static ConcernFilter words(String wanted) {
        return new ConcernFilter(wanted, Phase.ALL, null, 0, null, null, Mine.ANY, null, "", false, Sort.RECEIVED);
    }

    public ConcernFilter in(Phase other) {
        return new ConcernFilter(words, other, state, level, field, channel, mine, lead, area, late, sort);
    }

    public ConcernFilter in(@Nullable ConcernState other) {
        return new ConcernFilter(words, phase, other, level, field, channel, mine, lead, area, late, sort);
    }

    public ConcernFilter of(int wanted) {
        return new ConcernFilter(words, phase, state, wanted, field, channel, mine, lead, area, late, sort);
    }

    public ConcernFilter about(@Nullable Field other) {
        return new ConcernFilter(words, phase, state, level, other, channel, mine, lead, area, late, sort);
    }

    public ConcernFilter as(Mine other) {
        return new ConcernFilter(words, phase, state, level, field, channel, other, lead, area, late, sort);
    }

    public ConcernFilter at(String code) {
        return new ConcernFilter(words, phase, state, level, field, channel, mine, lead, code, late, sort);
    }

    public ConcernFilter late(boolean other) {
        return new ConcernFilter(words, phase, state, level, field, channel, mine, lead, area, other, sort);
    }

    public ConcernFilter by(Sort other) {
        return new ConcernFilter(words, phase, state, level, field, channel, mine, lead, area, late, other);
    }

    /// The states it asks for; empty for all.
    Set<ConcernState> states() {
        if (state != null) {
            return EnumSet.of(state);
        }
        var all = EnumSet.noneOf(ConcernState.class);
        if (phase == Phase.OVER) {
            Arrays.stream(ConcernState.values()).filter(each -> !each.isOpen()).forEach(all::add);
        }
        return all;
    }
}
