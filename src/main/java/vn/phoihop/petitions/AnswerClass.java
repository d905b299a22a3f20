package vn.phoihop.petitions;

/// What an answer amounts to (kết quả giải quyết): group and sub-class as councils report them. The council side
/// confirms or changes what the answering body proposes.
public enum AnswerClass {
    /// Bằng ban hành, sửa đổi văn bản.
    SOLVED_BY_DOCUMENT(ResultGroup.SOLVED),
    /// Qua thanh tra, kiểm tra.
    SOLVED_BY_INSPECTION(ResultGroup.SOLVED),
    /// Bằng tổ chức thực hiện.
    SOLVED_BY_ACTION(ResultGroup.SOLVED),
    /// Đang giải quyết, có lộ trình.
    UNDER_WAY_ROADMAP(ResultGroup.UNDER_WAY),
    /// Đang giải quyết, chưa có lộ trình.
    UNDER_WAY_NO_ROADMAP(ResultGroup.UNDER_WAY),
    /// Đã trình cấp trên.
    UNDER_WAY_SUBMITTED(ResultGroup.UNDER_WAY),
    /// Giải trình, cung cấp thông tin.
    EXPLAINED(ResultGroup.EXPLAINED),
    /// Không tiếp thu, có căn cứ: reported under explained.
    NOT_TAKEN(ResultGroup.EXPLAINED),
    /// Chưa có nguồn lực.
    UNSOLVED_NO_RESOURCES(ResultGroup.UNSOLVED),
    /// Chưa thể giải quyết ngay.
    UNSOLVED_NOT_NOW(ResultGroup.UNSOLVED),
    /// Phụ thuộc văn bản cấp trên.
    UNSOLVED_HIGHER(ResultGroup.UNSOLVED),
    /// Trùng.
    OTHER_DUPLICATE(ResultGroup.OTHER),
    /// Trả lại.
    OTHER_RETURNED(ResultGroup.OTHER),
    /// Chuyển kỳ họp sau.
    OTHER_NEXT_SESSION(ResultGroup.OTHER),
    OTHER(ResultGroup.OTHER);

    private final ResultGroup group;

    AnswerClass(ResultGroup group) {
        this.group = group;
    }

    public ResultGroup group() {
        return group;
    }

    /// Whether the matter goes on after the answer, so that it is watched until it is done.
    public boolean isUnderWay() {
        return group == ResultGroup.UNDER_WAY || group == ResultGroup.UNSOLVED;
    }

    /// Whether a day must be named by which it is done.
    public boolean needsDay() {
        return this == UNDER_WAY_ROADMAP;
    }

    /// Whether a legal ground must be named.
    public boolean needsGround() {
        return this == NOT_TAKEN;
    }
}
