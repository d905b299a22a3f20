package vn.phoihop.typesetting;

/// Something the form of a document lacks or has wrong: which rule, how grave, where, one sentence in each language.
///
/// `place` is the component and, where there are several, which one from 0: `head.subject`, `signatures[1].post`.
public record Finding(String rule, Severity severity, String place, String message, String messageEn) {

    /// How grave it is: an error must not be issued; a warning wants a look.
    public enum Severity {
        ERROR,
        WARNING
    }
}
