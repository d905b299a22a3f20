package vn.phoihop.reading;

import java.time.Duration;

/// How much of a file is taken in: its size in bytes, its text in characters, the pages sent through recognition, and
/// the time it may take.
public record Limits(long bytes, int characters, int scannedPages, Duration time) {

    private static final int MEGABYTE = 1024 * 1024;

    /// 50 MB, ten million characters (about three thousand pages), 200 scanned pages, three minutes.
    public static final Limits STANDARD = new Limits(50L * MEGABYTE, 10_000_000, 200, Duration.ofMinutes(3));
}
