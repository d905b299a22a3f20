package vn.phoihop.typesetting;

/// Whose rules of form a document follows: NĐ 30/2020/NĐ-CP (State) or the guidance of the Party’s central office.
/// What several bodies of both sides issue together takes Party form.
public enum Regime {
    STATE,
    PARTY
}
