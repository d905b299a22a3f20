package vn.phoihop.organisations;

/// What an area is (loại địa bàn).
public enum AreaKind {
    COUNTRY,
    /// Tỉnh.
    PROVINCE,
    /// Thành phố trực thuộc trung ương.
    CITY,
    /// Huyện, quận, thị xã, thành phố thuộc tỉnh: until 30/6/2025.
    DISTRICT,
    /// Xã, thị trấn.
    COMMUNE,
    /// Phường.
    WARD,
    /// Đặc khu.
    SPECIAL_ZONE
}
