package vn.phoihop.organisations;

import org.jspecify.annotations.Nullable;

/// An area as lists show it. `line` is the same territory through its renamings; `parent` is the line of the area
/// above.
public record AreaLine(
        AreaId id,
        AreaId line,
        String code,
        String name,
        AreaKind kind,
        @Nullable AreaId parent,
        Validity validity,
        int version) {}
