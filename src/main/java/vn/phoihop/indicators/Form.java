package vn.phoihop.indicators;

/// A form (biểu số liệu): figures a unit of one level is asked for together, under a regime. One `ofBodies` is filled
/// in by each organisation for itself, the others once for the area.
public record Form(int no, String code, String name, String regime, AreaLevel level, boolean ofBodies) {}
