package vn.phoihop.registry.files;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.shared.NotThere;

/// Files in the database, each kept once by its content and in pieces of one megabyte.
@Component
public class StoredFiles {

    private static final int PIECE = 1024 * 1024;

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredFiles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// The name of a content.
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// Keeps a file, unless it is kept already; of two who bring it at once, the second waits for the first.
    @Transactional(propagation = Propagation.MANDATORY)
    public FileRef keep(String provinceId, byte[] bytes) {
        var file = new FileRef(provinceId, sha256(bytes));
        var isNew = jdbc.sql("""
                insert into registry.file (province_id, sha256, length, stored_at)
                values (:province, :sha256, :length, :at)
                on conflict (province_id, sha256) do nothing
                """)
                        .param("province", provinceId)
                        .param("sha256", file.sha256())
                        .param("length", bytes.length)
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
        if (isNew) {
            for (int from = 0, position = 0; from < bytes.length; from += PIECE, position++) {
                keepPiece(file, position, Arrays.copyOfRange(bytes, from, Math.min(from + PIECE, bytes.length)));
            }
        }
        return file;
    }

    private void keepPiece(FileRef file, int position, byte[] bytes) {
        jdbc.sql("""
                insert into registry.file_piece (province_id, sha256, position, bytes)
                values (:province, :sha256, :position, :bytes)
                """)
                .param("province", file.provinceId())
                .param("sha256", file.sha256())
                .param("position", position)
                .param("bytes", bytes)
                .update();
    }

    /// How many bytes a file has.
    @Transactional(readOnly = true)
    public long length(FileRef file) {
        return jdbc.sql("""
                select length
                  from registry.file
                 where province_id = :province
                   and sha256 = :sha256
                """)
                .param("province", file.provinceId())
                .param("sha256", file.sha256())
                .query((row, n) -> row.getLong("length"))
                .optional()
                .orElseThrow(() -> new NotThere("file " + file.sha256()));
    }

    /// Writes a file out piece by piece, so that however large it is, only one piece is in memory. No connection is
    /// held while the reader is slow: each piece is a question of its own.
    public void copy(FileRef file, OutputStream to) throws IOException {
        for (int position = 0; ; position++) {
            var piece = jdbc.sql("""
                    select bytes
                      from registry.file_piece
                     where province_id = :province
                       and sha256 = :sha256
                       and position = :position
                    """)
                    .param("province", file.provinceId())
                    .param("sha256", file.sha256())
                    .param("position", position)
                    .query((row, n) -> row.getBytes("bytes"))
                    .optional();
            if (piece.isEmpty()) {
                return;
            }
            to.write(piece.get());
        }
    }
}
