package vn.phoihop.press;

/// Why something of the press is not done.
public enum Refusal {
    /// It is for another part: the spokesperson, the lead, a leader, a coordinator.
    NOT_YOURS,
    /// It does not stand where this can happen.
    NOT_NOW,
    /// Something that has to be said is missing.
    REASON_MISSING,
    /// What happened did not happen in the future, nor before the item was captured.
    NOT_AT_THAT_TIME,
    /// Only what has already been published is taken up.
    NOT_PUBLISHED_YET,
    /// The link is a public address of what was published.
    NO_PUBLIC_LINK,
    /// A post of a person is not a press item.
    PRIVATE_POST,
    /// A fact alleges harm or fault, so it is answered.
    HARM_IS_ANSWERED,
    /// The lead is not one of those who co-operate.
    LEAD_AMONG_PARTNERS,
    /// The conduct of the lead is criticised, so somebody outside it verifies too.
    OUTSIDER_MISSING,
    /// The organisation is not in force on the day.
    NO_SUCH_ORGANISATION,
    /// There is no fact to verify yet.
    FACTS_MISSING,
    /// Every fact has a finding, with its evidence.
    FINDING_MISSING,
    /// A finding names what proves it.
    EVIDENCE_MISSING,
    /// The registered document is not found by this number, or not seen by you.
    NO_SUCH_DOCUMENT,
    /// A fact found right opens or joins a concern before the answer.
    CONCERN_MISSING,
    /// No concern has this number, or you do not see it.
    NO_SUCH_CONCERN,
    /// The answer says first what is right.
    RIGHT_COMES_FIRST,
    /// A correction is asked for where a fact is wrong, with evidence.
    NOTHING_IS_WRONG,
    /// Information is refused on a ground of the press law only.
    GROUND_MISSING,
    /// What a conference, release or clarification is linked to is named.
    LINK_MISSING,
    /// Nothing has been drafted.
    NOTHING_DRAFTED,
    /// A correction was drafted already.
    ALREADY_DRAFTED,
    /// Whoever drafted it does not approve it.
    SAME_PERSON,
    /// A correction request or a refusal is approved outside the organisation criticised.
    OUTSIDE_APPROVAL,
    /// The text shows personal data.
    PERSONAL_DATA,
    /// Personal data were found in the text; a second person looks at each and confirms.
    PERSONAL_DATA_UNCONFIRMED,
    /// No correction was asked for, so the outlet owes nothing.
    NOTHING_ASKED,
    /// An outlet that declined says why.
    OUTLET_REASON_MISSING,
    /// The linked concern is not answered yet.
    CONCERN_UNANSWERED,
    /// A later date is given before the date has passed.
    DUE_HAS_PASSED,
    /// The term was extended once already.
    EXTENDED_ALREADY,
    /// The end is after the beginning.
    ENDS_BEFORE_IT_BEGINS,
    /// What is said at the occasion is written down before it is approved.
    AGENDA_MISSING,
    /// A promise has somebody who keeps it, and a day that has not passed.
    PROMISE_INCOMPLETE,
    /// A promised answer is still owed.
    PROMISE_OPEN,
    /// Nothing was published in these days, or nothing was chosen.
    NOTHING_TO_TELL,
    /// The digest was handed over already.
    HANDED_OVER,
    /// The content is stamped Mật, Tối mật or Tuyệt mật.
    SECRET_WORDS
}
