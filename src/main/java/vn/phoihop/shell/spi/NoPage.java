package vn.phoihop.shell.spi;

/// What a page that says no shows: the status, and for a bug the number to quote (else empty).
public record NoPage(int status, String incident) {

    /// The key of the sentence for this status; one without a sentence of its own gets that of 400 or 500.
    public String sentence() {
        return "shell.no." + known();
    }

    /// The key of what the person can do about it.
    public String advice() {
        return "shell.advice." + known();
    }

    private int known() {
        return switch (status) {
            case 403, 404, 405, 409, 413, 429, 500 -> status;
            default -> status < 500 ? 400 : 500;
        };
    }
}
