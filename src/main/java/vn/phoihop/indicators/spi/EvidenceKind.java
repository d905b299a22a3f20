package vn.phoihop.indicators.spi;

/// A kind of evidence: its code as indicators name it (`programmes.signed`), the key of its name in the words of the
/// module, and what is counted.
public record EvidenceKind(String code, String name, Counts counts) {

    /// What one unit’s figure is.
    public enum Counts {
        /// How many records there are.
        RECORDS,
        /// One when there is any record, otherwise nought: whether a unit has what it should have.
        WHETHER_ANY
    }

    /// Counts the records.
    public static EvidenceKind records(String code, String name) {
        return new EvidenceKind(code, name, Counts.RECORDS);
    }

    /// Says whether there is any.
    public static EvidenceKind whetherAny(String code, String name) {
        return new EvidenceKind(code, name, Counts.WHETHER_ANY);
    }
}
