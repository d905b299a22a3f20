package vn.phoihop.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/// The five real documents that lie beside the project, or where PHOIHOP_DOCUMENTS says. They are not part of it: a
/// test that needs them says when they are missing.
public final class RealDocuments {

    public static final String MISSING =
            "the real documents are not here: looked in ../shared/documents, PHOIHOP_DOCUMENTS may name another folder";

    private RealDocuments() {}

    /// The documents in order of their names; none when they are missing.
    public static List<Path> files() {
        var named = System.getProperty("PHOIHOP_DOCUMENTS", System.getenv("PHOIHOP_DOCUMENTS"));
        var folder = Path.of(Objects.requireNonNullElse(named, "../shared/documents"));
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
