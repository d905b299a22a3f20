package vn.phoihop.shell.spi;

/// A small sign at the top of every page: the key of its words (`{0}`: the count), how much waits, where it leads, its
/// Tabler icon.
public record Signal(String key, int count, String path, String icon) {

    private static final int MOST = 99;

    /// The count as a sign shows it: `7`, `99+`.
    public String shown() {
        return count > MOST ? MOST + "+" : Integer.toString(count);
    }
}
