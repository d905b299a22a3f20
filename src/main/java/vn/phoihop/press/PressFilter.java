package vn.phoihop.press;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a list of press items asks for. There is no filter by outlet: nothing is counted or listed per outlet.
public record PressFilter(
        String words,
        Phase phase,
        @Nullable PressState state,
        @Nullable Topic topic,
        @Nullable Finding finding,
        @Nullable OutletOutcome outcome,
        Mine mine,
        String place,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean late,
        Sort sort) {

    /// Which part of their course.
    public enum Phase {
        OPEN,
        OVER,
        ALL
    }

    /// What the own organisation is to them.
    public enum Mine {
        ANY,
        OWNER,
        LEAD,
        PARTNER
    }

    /// In which order.
    public enum Sort {
        DUE,
        PUBLISHED
    }

    /// Everything that is open.
    public static final PressFilter OPEN =
            new PressFilter("", Phase.OPEN, null, null, null, null, Mine.ANY, "", null, null, false, Sort.DUE);

    /// Everything with these words.
    public static PressFilter words(String words) {
        return new PressFilter(
                words, Phase.ALL, null, null, null, null, Mine.ANY, "", null, null, false, Sort.PUBLISHED);
    }

    /// Everything published between two days.
    public static PressFilter published(LocalDate from, LocalDate to) {
        return new PressFilter("", Phase.ALL, null, null, null, null, Mine.ANY, "", from, to, false, Sort.PUBLISHED);
    }

    public PressFilter in(PressState other) {
        return new PressFilter(words, Phase.ALL, other, topic, finding, outcome, mine, place, from, to, late, sort);
    }

    public PressFilter as(Mine other) {
        return new PressFilter(words, phase, state, topic, finding, outcome, other, place, from, to, late, sort);
    }

    public PressFilter late(boolean other) {
        return new PressFilter(words, phase, state, topic, finding, outcome, mine, place, from, to, other, sort);
    }

    /// Only those of which a fact was found so.
    public PressFilter found(Finding other) {
        return new PressFilter(words, Phase.ALL, state, topic, other, outcome, mine, place, from, to, late, sort);
    }

    /// Of this organisation, whatever else: for counting.
    public PressFilter of(Phase other) {
        return new PressFilter(words, other, state, topic, finding, outcome, mine, place, from, to, late, sort);
    }
}
