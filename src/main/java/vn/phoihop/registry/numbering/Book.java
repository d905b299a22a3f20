package vn.phoihop.registry.numbering;

/// Which rules a series of numbers follows.
public enum Book {
    /// Số đến: one series for everything that arrives, from 01 each year.
    ARRIVAL,
    /// NĐ 30/2020/NĐ-CP Điều 15: a series for each type of document, from 01 on 1 January to 31 December.
    STATE,
    /// A series for each type of document, through one congress term (nhiệm kỳ).
    PARTY
}
