package vn.phoihop.concerns;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The codes by which whoever reported comes back: long, shown once, kept as a hash.
@Component
class Receipts {

    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int GROUPS = 5;
    private static final int GROUP = 4;

    private final JdbcClient jdbc;
    private final SecureRandom random = new SecureRandom();

    Receipts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A new code of a hundred bits: `ABCD-EFGH-…`.
    String issue(Concern concern, Instant at) {
        var code = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            code.append(i > 0 && i % GROUP == 0 ? "-" : "").append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        jdbc.sql("""
                insert into concerns.receipt (hash, province_id, concern_id, issued_at)
                values (:hash, :province, :concern, :at)
                """)
                .param("hash", hash(code.toString()))
                .param("province", concern.province())
                .param("concern", concern.key())
                .param("at", ConcernColumns.time(at))
                .update();
        return code.toString();
    }

    /// Which concern it opens; a code works for ever, also after a link.
    Optional<ConcernId> opens(String code) {
        return jdbc.sql("""
                select concern_id
                  from concerns.receipt
                 where hash = :hash
                """)
                .param("hash", hash(code))
                .query((row, n) -> new ConcernId(row.getObject("concern_id", UUID.class)))
                .optional();
    }

    /// Nobody comes back by a code: the matter is not kept.
    void withdraw(Concern concern) {
        jdbc.sql("""
                delete from concerns.receipt
                 where province_id = :province
                   and concern_id = :concern
                """)
                .param("province", concern.province())
                .param("concern", concern.key())
                .update();
    }

    /// As people type it: small letters, spaces or none.
    private static byte[] hash(String code) {
        var plain = code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        try {
            return MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
