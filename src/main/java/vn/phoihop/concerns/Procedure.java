package vn.phoihop.concerns;

/// A legal procedure of its own: such a matter is pointed there and its content is not kept (C-11).
public enum Procedure {
    /// Khiếu nại.
    COMPLAINT,
    /// Tố cáo.
    DENUNCIATION,
    /// Thuộc thẩm quyền của tòa án.
    COURT,
    /// Tin báo tội phạm, an ninh trật tự.
    POLICE
}
