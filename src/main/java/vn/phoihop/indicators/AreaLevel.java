package vn.phoihop.indicators;

import vn.phoihop.organisations.AreaKind;

/// The level of areas for which a figure is entered: the finest that is stored (cấp nhập số liệu).
public enum AreaLevel {
    COUNTRY,
    PROVINCE,
    DISTRICT,
    COMMUNE;

    /// The level an area of this kind stands on.
    public static AreaLevel of(AreaKind kind) {
        return switch (kind) {
            case COUNTRY -> COUNTRY;
            case PROVINCE, CITY -> PROVINCE;
            case DISTRICT -> DISTRICT;
            case COMMUNE, WARD, SPECIAL_ZONE -> COMMUNE;
        };
    }
}
