package vn.phoihop.publicsite;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/// The digest that closes a day of the public log: over the digest of the day before and the lines of the day, so that
/// nothing can be taken out quietly later.
public record LogDigest(LocalDate day, int lines, String digest) {

    static LogDigest of(LocalDate day, String before, List<LogLine> lines) {
        var text = lines.stream()
                .map(LogLine::canonical)
                .sorted(Comparator.naturalOrder())
                .collect(Collectors.joining("\n", before + "\n" + day + "\n", "\n"));
        return new LogDigest(day, lines.size(), sha256(text));
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java", e);
        }
    }
}
