package vn.phoihop.operations.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Runs the programs of PostgreSQL. They refuse to run as root, so for root they run in a user namespace of their own,
/// in which nobody is root while the files still belong to the same user.
record Programs(Binaries binaries) {

    /// How a program ended and what it said.
    record Outcome(int code, String words) {

        boolean succeeded() {
            return code == 0;
        }
    }

    Outcome run(String program, List<String> arguments) throws IOException {
        var words = new ArrayList<String>();
        if (isRoot()) {
            words.addAll(List.of("unshare", "--user", "--"));
        }
        words.add(binaries.program(program));
        words.addAll(arguments);
        // A file, not a pipe: the server that outlives its starter would keep the pipe open.
        var said = Files.createTempFile(binaries.folder().getParent(), program, ".out");
        try {
            var builder = new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(said.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
            builder.environment().put("LC_ALL", "C");
            var code = builder.start().waitFor();
            return new Outcome(code, Files.readString(said, StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for " + program, e);
        } finally {
            Files.deleteIfExists(said);
        }
    }

    private static boolean isRoot() throws IOException {
        var me = Path.of("/proc/self");
        return Files.exists(me) && Files.getAttribute(me, "unix:uid").equals(0);
    }
}
