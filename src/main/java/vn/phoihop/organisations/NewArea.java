package vn.phoihop.organisations;

import org.jspecify.annotations.Nullable;

/// An area to be entered; `code` is the statistical code as text, `name` the full official name (“Tỉnh Lâm Đồng”).
public record NewArea(
        String code, String name, AreaKind kind, @Nullable AreaId parent, Validity validity) {}
