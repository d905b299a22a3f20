package vn.phoihop.shared;

/// What a person may do for an organisation (vai trò). A position gives one or more of them for a time.
public enum Role {
    /// Chuyên viên: works on the organisation's cases.
    SPECIALIST,
    /// Lãnh đạo: approves what leaves the organisation.
    LEADER,
    /// Văn thư: numbers, registers, issues.
    CLERK,
    /// Văn phòng HĐND: collects and closes voter petitions.
    COUNCIL_OFFICE,
    /// Người phát ngôn: answers the press.
    SPOKESPERSON,
    /// Điều phối: sees the work of the organisations it coordinates.
    COORDINATOR,
    /// Phụ trách bảo vệ dữ liệu cá nhân.
    DATA_PROTECTION_OFFICER,
    /// Quản trị: accounts, organisations and the installation; not the content.
    ADMINISTRATOR
}
