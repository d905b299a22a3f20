package vn.phoihop.publicfiles.spi;

/// What happened to a file for the public page.
public enum FileDeed {
    /// Trình tệp.
    BROUGHT,
    /// Che chỗ giống thông tin cá nhân.
    COVERED,
    /// Công khai.
    PUBLISHED,
    /// Không công khai.
    DECLINED,
    /// Gỡ khỏi trang công khai.
    TAKEN_BACK;

    /// As the history of a record calls it.
    public String act() {
        return "FILE_" + name();
    }
}
