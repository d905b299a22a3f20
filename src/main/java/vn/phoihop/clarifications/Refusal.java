package vn.phoihop.clarifications;

/// Why something is not done to a clarification.
public enum Refusal {
    /// It is for another part: the lead, a leader, the data-protection officer, the spokesperson.
    NOT_YOURS,
    /// It does not stand where this can happen.
    NOT_NOW,
    /// Something that has to be said is missing.
    REASON_MISSING,
    /// What happened did not happen in the future, nor before the proposal.
    NOT_AT_THAT_TIME,
    /// A claim is a sentence about a policy, programme or project.
    POLICY_MISSING,
    /// The text shows personal data.
    PERSONAL_DATA,
    /// The text holds an address or an account where people post.
    PRIVATE_POST,
    /// Labels for people or motives do not exist here.
    LABEL,
    /// An official source, with its day, is needed.
    SOURCE_MISSING,
    /// A source is a public address that begins with https:// or http://.
    NO_PUBLIC_LINK,
    /// The registered document is not found by this number, or not seen by you.
    NO_SUCH_DOCUMENT,
    /// A rating is chosen.
    RATING_MISSING,
    /// What is right in the claim comes first.
    RIGHT_COMES_FIRST,
    /// The two say different things; the second person agrees or sends it back.
    NOT_THE_SAME,
    /// The second person is another one.
    SAME_PERSON,
    /// Whoever drafted it does not approve or check it.
    OWN_DRAFT,
    /// One of the two who decide is a leader.
    LEADER_MISSING,
    /// One of the two who approve is outside the organisation concerned.
    OUTSIDER_MISSING,
    /// Nothing is said on matters not yet judged.
    NOT_YET_JUDGED,
    /// The concern could not be opened.
    CONCERN_REFUSED,
    /// Nothing has been drafted.
    NOTHING_DRAFTED,
    /// It is withdrawn or expired.
    NOT_PUBLISHED,
    /// The content is stamped Mật, Tối mật or Tuyệt mật.
    SECRET_WORDS,
    /// Nobody receives proposals from the public page in this province yet.
    NO_DESK
}
