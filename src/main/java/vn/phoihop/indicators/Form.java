package vn.phoihop.indicators;

/// A form (biểu số liệu): figures a unit of one level is asked for together, under a regime.
public record Form(int no, String code, String name, String regime, AreaLevel level) {}
