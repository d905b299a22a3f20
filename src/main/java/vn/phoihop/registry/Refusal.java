package vn.phoihop.registry;

/// Why the register says no.
public enum Refusal {
    /// The content is stamped Mật, Tối mật or Tuyệt mật.
    SECRET,
    /// The name of the file says that its content is secret.
    SECRET_NAME,
    /// What was typed says that the content is secret.
    SECRET_WORDS,
    /// The file is empty.
    EMPTY,
    /// The file is larger than the installation takes.
    TOO_LARGE,
    /// Only a clerk of the organisation whose register it is may do this.
    NOT_THE_CLERK,
    /// It has its number already.
    ALREADY_REGISTERED,
    /// A document goes into the register with its issuer and its subject.
    HEAD_INCOMPLETE,
    /// An outgoing document goes into the register with its type.
    TYPE_MISSING,
    /// An outgoing document is numbered by the rules of the State or of the Party.
    REGIME_UNKNOWN,
    /// No term is entered that has this day, and Party numbers run through a term.
    NO_TERM,
    /// A document cannot arrive in the future.
    ARRIVES_LATER,
    /// Another document of the register has the same number, symbol, issuer and date, and nobody said that this is
    /// meant.
    DUPLICATE,
    /// The series has given this number already.
    NUMBER_TAKEN,
    /// A number is given by hand only to what was numbered before the system began to count.
    NUMBER_AFTER_START,
    /// The number an outgoing document got from its series is not typed over.
    NUMBER_GIVEN,
    /// A document has no relation to itself.
    SAME_DOCUMENT
}
