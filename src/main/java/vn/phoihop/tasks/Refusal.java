package vn.phoihop.tasks;

/// Why something is not done to a task.
public enum Refusal {
    /// It is for another part: the owner, the lead, a leader, a coordinator.
    NOT_YOURS,
    /// The task does not stand where this can happen.
    NOT_NOW,
    /// A move of this kind says why.
    REASON_MISSING,
    /// The output is named with the criterion by which it is accepted.
    OUTPUT_MISSING,
    /// The lead is not one of those who co-operate.
    LEAD_AMONG_PARTNERS,
    /// The organisation is not in force on the day.
    NO_SUCH_ORGANISATION,
    /// The day asked for has passed.
    DAY_HAS_PASSED,
    /// A date set by law names the law.
    BASIS_MISSING,
    /// What happened did not happen in the future, nor before the task was given.
    NOT_AT_THAT_TIME,
    /// Two working days to return a task have passed.
    TOO_LATE_TO_RETURN,
    /// The owner has not answered the last return yet.
    ALREADY_RETURNED,
    /// There is no return to answer.
    NOTHING_TO_ANSWER,
    /// The new lead is the old one.
    SAME_LEAD,
    /// Who will do it is named.
    UNIT_MISSING,
    /// What blocks it, which help is needed, and by when.
    HELP_MISSING,
    /// Done is claimed with the output attached.
    EVIDENCE_MISSING,
    /// Parts of it are still open.
    PARTS_OPEN,
    /// Whoever claimed it does not accept it.
    SAME_PERSON,
    /// The criterion is ticked, or the task goes back.
    CRITERION_NOT_TICKED,
    /// A date set by law does not move.
    LAW_DOES_NOT_MOVE,
    /// A later date is asked for before the date has passed.
    DUE_HAS_PASSED,
    /// One request for a later date is waiting already.
    ALREADY_ASKED,
    /// There is no request to decide.
    NOTHING_ASKED,
    /// The second extension is the coordinator’s to decide.
    SECOND_IS_THE_COORDINATORS,
    /// Extended twice: it is not extended again.
    EXTENDED_TWICE,
    /// The date asked for is later than the present one.
    NOT_LATER,
    /// Six months since acceptance have passed.
    TOO_LATE_TO_REOPEN,
    /// A part of a task does not go back to those from whom the task came.
    CYCLE,
    /// Parts of parts of parts: somewhere it ends.
    TOO_DEEP,
    /// The registered document is not found by this number, or not seen by you.
    NO_SUCH_DOCUMENT,
    /// More than one registered document has this number.
    DOCUMENT_AMBIGUOUS,
    /// An address begins with https:// or http://.
    NO_ADDRESS,
    /// A figure stands with its unit and its day.
    FIGURE_INCOMPLETE,
    /// Nothing was written.
    NOTHING_SAID,
    /// The content is stamped Mật, Tối mật or Tuyệt mật.
    SECRET_WORDS
}
