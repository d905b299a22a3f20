package vn.phoihop.indicators;

/// Why figures were not taken.
public enum Refusal {
    /// The unit lies outside the area the actor works for.
    NOT_YOUR_AREA,
    /// The area was not in force on the last day of the period.
    AREA_NOT_IN_FORCE,
    /// At least one value is wrong.
    FAULTY_VALUES,
    /// A value replaces another or is unusual, and nobody said why.
    REASON_MISSING,
    /// The form is locked, and the figure was not unlocked.
    LOCKED,
    /// The windows of these periods do not follow one another without gap or overlap.
    WINDOWS_DIFFER,
    /// A file was only tried out: nothing was taken, and nothing is wrong.
    TRIED_OUT,
    /// Nothing was handed in.
    NOTHING_GIVEN,
    /// The act belongs to somebody else: the unit, who receives its figures, or a leader of either.
    NOT_YOURS_TO_DO,
    /// The form is not in a state in which this can be done.
    NOT_IN_THIS_STATE,
    /// The act needs words that say why.
    WORDS_MISSING
}
