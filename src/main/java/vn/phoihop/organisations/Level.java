package vn.phoihop.organisations;

/// The level an organisation stands on (cấp); which levels exist is a matter of the day.
public enum Level {
    CENTRAL,
    PROVINCIAL,
    /// Khu vực: courts and procuracies between province and commune since 1/7/2025.
    REGIONAL,
    /// Huyện: until 30/6/2025.
    DISTRICT,
    COMMUNE
}
