package vn.phoihop.operations.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.phoihop.operations.Obstacle;

/// A backup as it lies in a file, read with suspicion.
record Archive(Path file, ZipFile zip, Manifest manifest) implements AutoCloseable {

    /// Opens a backup and makes sure that every table in it is the one that was written.
    static Archive open(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new Obstacle("backup-missing", file);
        }
        needsToBeAnArchive(file);
        try {
            var zip = new ZipFile(file.toFile());
            try {
                var archive = new Archive(file, zip, manifest(file, zip));
                archive.check();
                return archive;
            } catch (IOException | Obstacle e) {
                zip.close();
                throw e;
            }
        } catch (IOException e) {
            throw damaged(file, String.valueOf(e.getMessage()), e);
        }
    }

    InputStream content(Manifest.Table table) throws IOException {
        var entry = zip.getEntry(table.member());
        if (entry == null) {
            throw new ZipException(table.member());
        }
        return zip.getInputStream(entry);
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw damaged(file, String.valueOf(e.getMessage()), e);
        }
    }

    private static void needsToBeAnArchive(Path file) {
        try (var stream = Files.newInputStream(file)) {
            var head = stream.readNBytes(2);
            if (head.length < 2 || head[0] != 'P' || head[1] != 'K') {
                throw new Obstacle("backup-foreign", file);
            }
        } catch (AccessDeniedException e) {
            throw new Obstacle(e, "file-forbidden", file, System.getProperty("user.name"));
        } catch (IOException e) {
            throw damaged(file, String.valueOf(e.getMessage()), e);
        }
    }

    private static Manifest manifest(Path file, ZipFile zip) throws IOException {
        var entry = zip.getEntry(Manifest.MEMBER);
        var seal = zip.getEntry(Manifest.SEAL);
        if (entry == null) {
            throw new Obstacle("backup-foreign", file);
        }
        if (seal == null) {
            throw damaged(file, Manifest.SEAL, null);
        }
        try (var words = zip.getInputStream(entry);
                var hash = zip.getInputStream(seal)) {
            var bytes = words.readAllBytes();
            if (!Backup.hash(bytes).equals(new String(hash.readAllBytes(), StandardCharsets.US_ASCII))) {
                throw damaged(file, Manifest.MEMBER, null);
            }
            return manifest(file, bytes);
        } catch (JacksonException e) {
            throw damaged(file, Manifest.MEMBER, e);
        }
    }

    private static Manifest manifest(Path file, byte[] words) {
        var json = JsonMapper.builder().build();
        var tree = json.readTree(words);
        if (!Manifest.FORMAT.equals(tree.path("format").asString(""))) {
            throw new Obstacle("backup-foreign", file);
        }
        var version = tree.path("formatVersion").asInt(0);
        if (version > Manifest.FORMAT_VERSION) {
            throw new Obstacle("backup-too-new", file, "format " + version);
        }
        return json.treeToValue(tree, Manifest.class);
    }

    private void check() throws IOException {
        for (var table : manifest.tables()) {
            var digest = Backup.sha256();
            try (var content = new DigestInputStream(content(table), digest)) {
                content.transferTo(OutputStream.nullOutputStream());
            }
            if (!HexFormat.of().formatHex(digest.digest()).equals(table.sha256())) {
                throw damaged(file, table.member(), null);
            }
        }
    }

    private static Obstacle damaged(Path file, String where, @org.jspecify.annotations.Nullable Throwable cause) {
        return new Obstacle(cause, "backup-damaged", file, where);
    }
}
