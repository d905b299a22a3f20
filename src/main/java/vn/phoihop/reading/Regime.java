package vn.phoihop.reading;

/// Whose rules of form a document follows: NĐ 30/2020/NĐ-CP (State), the guidance of the Party's central office, or
/// both parties' signatures on one text.
public enum Regime {
    STATE,
    PARTY,
    JOINT,
    UNKNOWN
}
