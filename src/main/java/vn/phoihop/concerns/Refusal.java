package vn.phoihop.concerns;

/// Why something is not done to a concern.
public enum Refusal {
    /// It is for another part: the owner, the lead, a leader, a coordinator, the reporter.
    NOT_YOURS,
    /// The concern does not stand where this can happen.
    NOT_NOW,
    /// A move of this kind says why.
    REASON_MISSING,
    /// Nothing was written.
    WORDS_MISSING,
    /// A concern has a title, facts and a place.
    TITLE_MISSING,
    /// The place is no commune in force on the day.
    NO_SUCH_PLACE,
    /// The organisation is not in force on the day.
    NO_SUCH_ORGANISATION,
    /// Nobody receives what comes in for this province.
    NO_DESK,
    /// What happened did not happen in the future, nor before the concern was received.
    NOT_AT_THAT_TIME,
    /// The content is stamped Mật, Tối mật or Tuyệt mật.
    SECRET_WORDS,
    /// The second signature is another person’s.
    SAME_PERSON,
    /// Nothing waits for a second signature.
    NOTHING_PROPOSED,
    /// The first signature is there; another person signs second.
    ALREADY_PROPOSED,
    /// Every value has its line of evidence, or is unknown.
    RATING_INCOMPLETE,
    /// Those that may be the same were not looked at.
    DUPLICATES_UNSEEN,
    /// How an agency handled it is rated from outside that agency.
    RATER_IS_JUDGED,
    /// This rating does not raise the level.
    NOT_HIGHER,
    /// This rating does not lower the level.
    NOT_LOWER,
    /// One organisation leads.
    LEAD_MISSING,
    /// The lead is not one of those who co-operate.
    LEAD_AMONG_PARTNERS,
    /// Two working days to return a concern have passed.
    TOO_LATE_TO_RETURN,
    /// A second return is decided by the coordinator.
    RETURNED_TWICE,
    /// The unit that will do it, and the steps, are named.
    UNIT_MISSING,
    /// The work begins with a task or more.
    TASK_MISSING,
    /// Nobody can be reached who reported it.
    NOT_REACHABLE,
    /// The reporter was asked twice already.
    ASKED_TWICE,
    /// An open exchange with the other agency comes first.
    EXCHANGE_MISSING,
    /// The answer says what became of the problem.
    OUTCOME_MISSING,
    /// The day is named.
    DAY_MISSING,
    /// The day named is not in the past.
    DAY_HAS_PASSED,
    /// A holding answer is sent once.
    HELD_ONCE,
    /// The full answer comes within thirty days.
    HOLDING_TOO_LONG,
    /// No answer was drafted.
    NO_ANSWER,
    /// What was approved is a full answer.
    NOT_A_HOLDING_ANSWER,
    /// What was approved is a holding answer: it is sent as one.
    IS_A_HOLDING_ANSWER,
    /// The public words name what looks like personal data; take it out, or a second person confirms each.
    PERSONAL_DATA,
    /// It was contested twice; the coordinator decides.
    CONTESTED_TWICE,
    /// There is no such open promise.
    NO_SUCH_PROMISE,
    /// The day asked for is later than the present one.
    NOT_LATER,
    /// A promise says how it is paid for.
    FUNDING_MISSING,
    /// It is claimed with what proves it.
    EVIDENCE_MISSING,
    /// Promises are still open.
    PROMISES_OPEN,
    /// Only an answer that explains closes by an explanation.
    NOT_EXPLAINED,
    /// Six months have passed; report it anew with the number of this one.
    TOO_LATE_TO_REOPEN,
    /// It was opened again: how long it has lasted is rated anew before anybody gets it.
    NOT_RATED_AGAIN,
    /// A later date is asked for before the date has passed.
    DUE_HAS_PASSED,
    /// It was extended once already.
    EXTENDED_ONCE,
    /// The clock does not allow it now.
    CLOCK_REFUSES,
    /// A concern is not linked to itself.
    SAME_CONCERN,
    /// The other concern is no head of a cluster that you see.
    NO_SUCH_HEAD,
    /// Others are linked to it: it stays the head.
    HAS_OTHERS,
    /// The head of the cluster has claimed nothing yet.
    HEAD_NOT_THERE_YET,
    /// The registered document is not found by this number, or not seen by you.
    NO_SUCH_DOCUMENT,
    /// More than one registered document has this number.
    DOCUMENT_AMBIGUOUS,
    /// A text is longer than anybody reads.
    TOO_LONG,
    /// No concern has this code.
    CODE_UNKNOWN,
    /// Too many tries within an hour.
    TOO_MANY_TRIES,
    /// It is not waiting for a blind second rating, or you took part in it.
    NOT_SAMPLED,
    /// A second rating is asked for once in each round.
    SECOND_ASKED_ONCE,
    /// The proposed version says nothing else than the one in force.
    NOTHING_CHANGED,
    /// A version is tried on what was rated before it is put in force.
    NOT_TRIED,
    /// A version is put in force by a decision with its number.
    DECISION_MISSING
}
