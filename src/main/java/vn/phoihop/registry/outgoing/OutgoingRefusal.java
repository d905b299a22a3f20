package vn.phoihop.registry.outgoing;

/// Why a document on its way out does not go on.
public enum OutgoingRefusal {
    /// Somebody else does this.
    NOT_YOURS,
    /// It is not the time for this.
    NOT_NOW,
    /// A moment that lies in the future or before the document.
    NOT_AT_THAT_TIME,
    /// What was typed says that the content is secret.
    SECRET_WORDS,
    /// Who wrote it neither checks nor approves it.
    OWN_TEXT,
    /// Without a reason nobody would understand it later.
    REASON_MISSING,
    /// Its form has errors that must be mended first.
    FORM_WRONG,
    /// The reader found errors in the figures or the text, and nobody said why it may go on.
    FINDINGS_OPEN,
    /// The text is not the one that was approved.
    TEXT_CHANGED,
    /// Several bodies issue it, and not all of them are named among the organisations that sign.
    PARTIES_MISSING,
    /// This body has signed already.
    ALREADY_SIGNED,
    /// Of a paper that was signed it is not said by whom, or where it is kept.
    PAPER_INCOMPLETE,
    /// Somebody signs by mandate (TUQ.), and its number, day and end are not noted or it has ended.
    NO_MANDATE,
    /// Who signs is not named in the signature block.
    NAME_MISSING,
    /// No term is entered that has this day, and Party numbers run through a term.
    NO_TERM,
    /// The register has a document of this issuer with this number and symbol already.
    DUPLICATE,
    /// One of those who are to get it is not in force today.
    RECEIVER_NOT_IN_FORCE,
    /// What takes the place of a document is of the same kind.
    NOT_OF_EQUAL_FORM,
    /// Another document that corrects or replaces this one is on its way already.
    AMENDED_ALREADY,
    /// The same person, or somebody of the same office, asked for it; a clerk and a leader decide it together.
    SECOND_PERSON_NEEDED,
    /// This organisation did not get it, or has confirmed already.
    NOTHING_TO_CONFIRM
}
