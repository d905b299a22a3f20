package vn.phoihop.petitions;

/// The committee of the council that looks after a field (Ban của HĐND).
public enum Committee {
    /// Ban Kinh tế – Ngân sách.
    ECONOMY_BUDGET,
    /// Ban Văn hóa – Xã hội.
    CULTURE_SOCIETY,
    /// Ban Pháp chế.
    LEGAL,
    /// Ban Dân tộc.
    ETHNIC
}
