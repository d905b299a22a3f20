package vn.phoihop.indicators;

/// How values of an indicator come together over areas and months (cách cộng gộp).
public enum Adding {
    /// Cộng: over areas and over months.
    SUM,
    /// Số cuối kỳ: over areas, but of months only the last counts.
    LAST,
    /// Bình quân gia quyền: weighted by another indicator.
    WEIGHTED,
    /// Không cộng.
    NONE
}
