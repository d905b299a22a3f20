package vn.phoihop.reading.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import vn.phoihop.reading.Unreadable;

/// A look into a zip archive before anyone unpacks it: what is in it, and that it does not swell beyond measure.
final class Archive {

    private static final int BUFFER = 64 * 1024;
    private static final int LONGEST_ENDING = 66_000;
    private static final int MOST_ENTRIES = 10_000;
    private static final int TIMES_THE_LIMIT = 4;

    private final long limit;
    private final Set<String> names = new HashSet<>();
    private String mimetype = "";
    private boolean encrypted;

    private Archive(long limit) {
        this.limit = limit;
    }

    static Archive of(byte[] content, long limit) {
        var archive = new Archive(limit * TIMES_THE_LIMIT);
        if (!hasDirectory(content)) {
            throw new NotReadable(Unreadable.BROKEN);
        }
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            archive.look(zip);
        } catch (IOException broken) {
            throw new NotReadable(Unreadable.BROKEN, broken);
        } catch (IllegalArgumentException badName) {
            throw new NotReadable(Unreadable.BROKEN, badName);
        }
        return archive;
    }

    boolean isDocx() {
        return names.contains("word/document.xml");
    }

    boolean isOdt() {
        return mimetype.startsWith("application/vnd.oasis.opendocument.text") && names.contains("content.xml");
    }

    /// ODT files encrypt entry by entry and say so in their manifest.
    boolean isEncrypted() {
        return encrypted;
    }

    /// A zip archive ends with its directory; one that was cut off does not.
    private static boolean hasDirectory(byte[] content) {
        for (int i = content.length - 4; i >= Math.max(0, content.length - LONGEST_ENDING); i--) {
            if (content[i] == 'P' && content[i + 1] == 'K' && content[i + 2] == 5 && content[i + 3] == 6) {
                return true;
            }
        }
        return false;
    }

    private void look(ZipInputStream zip) throws IOException {
        long size = 0;
        var buffer = new byte[BUFFER];
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            names.add(entry.getName());
            var start = new StringBuilder();
            for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                size += read;
                if (start.isEmpty() && read > 0) {
                    start.append(new String(buffer, 0, read, StandardCharsets.UTF_8));
                }
                if (size > limit || names.size() > MOST_ENTRIES) {
                    throw new NotReadable(Unreadable.TOO_LARGE);
                }
            }
            remember(entry.getName(), start.toString());
        }
    }

    private void remember(String name, String start) {
        if (name.equals("mimetype")) {
            mimetype = start;
        }
        if (name.equals("META-INF/manifest.xml")) {
            encrypted = start.contains("encryption-data");
        }
    }
}
