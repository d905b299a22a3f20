package vn.phoihop.shared;

/// What an actor is to a record: the relation of the organisation acted for, or a role held in it. The columns “who” of
/// the transition tables are written in these words.
public enum Part {
    /// Cơ quan giao việc, chủ quản.
    OWNER,
    /// Cơ quan chủ trì.
    LEAD,
    /// Cơ quan phối hợp, một bên tham gia.
    PARTNER,
    /// Bên gửi.
    REQUESTER,
    /// Bên nhận.
    RECEIVER,
    /// Điều phối: coordinates one of the organisations concerned.
    COORDINATOR,
    /// Lãnh đạo duyệt: a leader of an organisation concerned.
    APPROVER,
    /// Văn thư.
    CLERK,
    /// Người phản ánh, by receipt code.
    REPORTER,
    /// Người phát ngôn of an organisation concerned.
    SPOKESPERSON,
    /// Phụ trách bảo vệ dữ liệu cá nhân.
    DATA_PROTECTION,
    /// Thường trực, các Ban HĐND: the council side.
    COUNCIL,
    /// Người dân: anyone, without an account.
    CITIZEN,
    /// Bộ lập lịch: the installation itself.
    SYSTEM
}
