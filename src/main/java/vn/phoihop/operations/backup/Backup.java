package vn.phoihop.operations.backup;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;
import vn.phoihop.operations.Obstacle;
import vn.phoihop.operations.backup.Catalogue.Name;
import vn.phoihop.operations.database.Address;

/// Writes everything as it stood at one moment into a file, while others go on working.
public final class Backup {

    /// Who is signed in is not worth keeping; the tables are.
    private static final Set<String> LEFT_EMPTY = Set.of("public.spring_session", "public.spring_session_attributes");

    /// A job somebody was working on at that moment has nobody in the copy: it will be done again.
    private static final Map<String, String> INSTEAD =
            Map.of("picked", "false", "picked_by", "null::text", "last_heartbeat", "null::timestamptz");

    private final Address address;
    private final Clock clock;

    public Backup(Address address, Clock clock) {
        this.address = address;
        this.clock = clock;
    }

    /// What was written: number of tables, rows, bytes of the file.
    public record Outcome(int tables, long rows, long bytes) {}

    /// The file appears under its name only when it is complete and on the disk.
    public Outcome into(Path file, boolean overwrite) {
        if (Files.exists(file) && !overwrite) {
            throw new Obstacle("backup-exists", file);
        }
        var folder = file.toAbsolutePath().getParent();
        try {
            var half = Files.createTempFile(
                    folder,
                    "." + file.getFileName() + ".",
                    ".half",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try {
                var manifest = writeAll(half);
                Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                return new Outcome(manifest.tables().size(), manifest.rows(), Files.size(file));
            } finally {
                Files.deleteIfExists(half);
            }
        } catch (AccessDeniedException e) {
            throw new Obstacle(e, "file-forbidden", file, System.getProperty("user.name"));
        } catch (IOException | SQLException e) {
            throw new Obstacle(e, "backup-not-written", file, String.valueOf(e.getMessage()));
        }
    }

    private Manifest writeAll(Path half) throws IOException, SQLException {
        try (var channel = FileChannel.open(half, StandardOpenOption.WRITE);
                var zip = new ZipOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16));
                var connection = address.connect()) {
            zip.setLevel(Deflater.BEST_SPEED);
            var manifest = write(connection, zip);
            var words = JsonMapper.builder()
                    .build()
                    .writerWithDefaultPrettyPrinter()
                    .writeValueAsBytes(manifest);
            put(zip, Manifest.MEMBER, words);
            put(zip, Manifest.SEAL, hash(words).getBytes(StandardCharsets.US_ASCII));
            zip.finish();
            zip.flush();
            channel.force(true);
            return manifest;
        }
    }

    private Manifest write(Connection connection, ZipOutputStream zip) throws IOException, SQLException {
        var catalogue = new Catalogue(connection);
        catalogue.speakPlainly();
        connection.setAutoCommit(false);
        catalogue.execute("set transaction isolation level repeatable read, read only");
        var names = catalogue.tables();
        if (!names.contains(new Name("public", "flyway_schema_history"))) {
            throw new Obstacle("backup-nothing", address);
        }
        var tables = new ArrayList<Manifest.Table>();
        for (var name : names) {
            tables.add(write(catalogue, name, zip));
        }
        var migrations = catalogue.migrations();
        var manifest = new Manifest(
                Manifest.FORMAT,
                Manifest.FORMAT_VERSION,
                migrations.getLast().version(),
                clock.instant().toString(),
                connection.getMetaData().getDatabaseProductVersion(),
                migrations,
                tables,
                catalogue.sequences());
        connection.rollback();
        return manifest;
    }

    private static Manifest.Table write(Catalogue catalogue, Name name, ZipOutputStream zip)
            throws IOException, SQLException {
        var columns = catalogue.columns(name);
        var table = new Manifest.Table(name.schema(), name.table(), columns, 0, "");
        zip.putNextEntry(new ZipEntry(table.member()));
        var digest = sha256();
        long rows;
        try (var content = new DigestOutputStream(new StaysOpen(zip), digest)) {
            rows = catalogue.copies().copyOut("copy (" + selection(table) + ") to stdout", content);
        }
        zip.closeEntry();
        return new Manifest.Table(
                name.schema(), name.table(), columns, rows, HexFormat.of().formatHex(digest.digest()));
    }

    private static String selection(Manifest.Table table) {
        var name = table.schema() + "." + table.name();
        var columns = name.equals("public.scheduled_tasks") ? withoutHands(table.columns()) : table.sqlColumns();
        return "select " + columns + " from " + table.sqlName() + (LEFT_EMPTY.contains(name) ? " where false" : "");
    }

    private static String withoutHands(List<String> columns) {
        return String.join(
                ", ",
                columns.stream()
                        .map(column -> INSTEAD.getOrDefault(column, Names.quoted(column)))
                        .toList());
    }

    private static void put(ZipOutputStream zip, String member, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(member));
        zip.write(content);
        zip.closeEntry();
    }

    static String hash(byte[] content) {
        return HexFormat.of().formatHex(sha256().digest(content));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// One member ends; the file goes on.
    private static final class StaysOpen extends FilterOutputStream {

        StaysOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() {
            // the archive is closed by whoever opened it
        }
    }
}
