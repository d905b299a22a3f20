package vn.phoihop.programmes;

/// A programme that parties sign for a term, or the plan of a year that follows from one.
public enum ProgrammeKind {
    /// Chương trình, kế hoạch phối hợp do các bên cùng ký.
    TERM,
    /// Kế hoạch năm, do cơ quan chủ trì ban hành.
    PLAN
}
