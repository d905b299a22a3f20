package vn.phoihop.access.web;

/// What the page to enrol a device shows: the secret as it is typed, in groups; the picture of it as the path of an
/// SVG with its width in modules; the address itself; and the key of what is wrong (or nothing).
public record EnrolmentPage(String secret, String address, String picture, int width, String wrong) {}
