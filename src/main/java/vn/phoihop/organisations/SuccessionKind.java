package vn.phoihop.organisations;

/// How one body or area followed another (hình thức kế thừa).
public enum SuccessionKind {
    /// Đổi tên: the same, under another name or rank; one to one.
    RENAMED,
    /// Hợp nhất, sáp nhập: the predecessor ends and goes into the successor.
    MERGED,
    /// Chia, tách: part of the predecessor becomes the successor; a rule says how figures are shared out.
    SPLIT,
    /// Chuyển chức năng, nhiệm vụ hoặc một phần địa bàn, while the predecessor may go on.
    TRANSFERRED
}
