package vn.phoihop.petitions;

/// How voters were met (hình thức tiếp xúc): face to face, online, both, or on one theme.
public enum MeetingForm {
    IN_PERSON,
    ONLINE,
    MIXED,
    THEMATIC
}
