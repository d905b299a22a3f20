package vn.phoihop.organisations;

/// What kind of body an organisation is (khối).
public enum Branch {
    /// Cấp ủy.
    PARTY_COMMITTEE,
    /// Ban tham mưu của cấp ủy, such as Ban Tuyên giáo và Dân vận.
    ADVISORY_BOARD,
    /// Hội đồng nhân dân.
    COUNCIL,
    /// Ủy ban nhân dân.
    PEOPLES_COMMITTEE,
    /// Sở, ban, ngành, văn phòng.
    DEPARTMENT,
    /// Tòa án nhân dân.
    COURT,
    /// Viện kiểm sát nhân dân.
    PROCURACY,
    /// Mặt trận Tổ quốc.
    FRONT,
    /// Cơ quan báo chí.
    PRESS,
    OTHER
}
