package vn.phoihop.operations.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;
import vn.phoihop.operations.Obstacle;

/// The files of one PostgreSQL server and the server that works on them: made, started, found again, stopped.
record Cluster(DataFolder folder, Programs programs) {

    static final String NAME = "phoihop";

    private static final String ADMINISTRATOR = "postgres";
    private static final int LAST_LINE = 8;

    /// Makes the files if there are none. They appear under their name only when they are complete.
    void make() throws IOException {
        var files = folder.postgres();
        if (Files.exists(files)) {
            needsToBeOurs(files);
            return;
        }
        var half = folder.path().resolve("postgres.new");
        FileSystemUtils.deleteRecursively(half);
        var word = Files.createTempFile(folder.path(), "word", "");
        try {
            Files.writeString(word, folder.secret());
            var arguments = List.of(
                    "--pgdata=" + half,
                    "--username=" + ADMINISTRATOR,
                    "--auth=scram-sha-256",
                    "--pwfile=" + word,
                    "--encoding=UTF8",
                    "--data-checksums");
            succeed(programs.run("initdb", with(arguments, letters())));
        } finally {
            Files.delete(word);
        }
        Files.writeString(half.resolve("postgresql.conf"), """

                # the program writes the first file at every start; settings of your own go to the second
                include 'phoihop.conf'
                include_if_exists '../postgres.conf'
                """, StandardOpenOption.APPEND);
        Files.move(half, files, StandardCopyOption.ATOMIC_MOVE);
    }

    /// Starts the server on a free port of this machine alone, and makes sure of the database in it.
    Address start() throws IOException {
        Obstacle last = null;
        for (int attempt = 0; attempt < 10; attempt++) {
            var port = freePort();
            Files.writeString(folder.postgres().resolve("phoihop.conf"), Tuning.text(port));
            keepLogShort();
            var outcome = programs.run(
                    "pg_ctl", List.of("start", "--wait", "--timeout=120", "--silent", at(), "--log=" + folder.log()));
            if (outcome.succeeded()) {
                return prepared(port);
            }
            last = new Obstacle("server-does-not-start", folder.log(), reason(outcome));
        }
        throw Objects.requireNonNull(last);
    }

    void stop() throws IOException {
        programs.run("pg_ctl", List.of("stop", "--mode=fast", "--wait", "--timeout=60", "--silent", at()));
    }

    /// The address of the server that is running on these files, once it says it is ready.
    Optional<Address> running() throws IOException {
        var note = folder.postgres().resolve("postmaster.pid");
        if (Files.notExists(note)) {
            return Optional.empty();
        }
        var lines = Files.readAllLines(note);
        return lines.size() >= LAST_LINE && lines.get(LAST_LINE - 1).strip().equals("ready")
                ? Optional.of(address(Integer.parseInt(lines.get(3).strip()), NAME, NAME))
                : Optional.empty();
    }

    /// A killed program leaves its server behind; two must never work on the same files.
    void stopLeftover() throws IOException {
        var note = folder.postgres().resolve("postmaster.pid");
        if (Files.notExists(note)) {
            return;
        }
        var lines = Files.readAllLines(note);
        var process = lines.isEmpty()
                ? Optional.<ProcessHandle>empty()
                : ProcessHandle.of(Long.parseLong(lines.getFirst().strip()));
        if (process.filter(this::isOurServer).isPresent()) {
            stop();
        } else if (process.isPresent()) {
            // Since the machine was started again the number belongs to somebody else.
            Files.delete(note);
        }
    }

    private boolean isOurServer(ProcessHandle process) {
        var command = process.info().command().orElse("");
        return command.endsWith("/postgres");
    }

    private Address prepared(int port) {
        var ours = address(port, NAME, NAME);
        try (var connection = address(port, ADMINISTRATOR, ADMINISTRATOR).connect()) {
            if (!exists(connection, "select from pg_roles where rolname = '" + NAME + "'")) {
                // the word is of letters, digits, - and _ only
                execute(connection, "create role " + NAME + " login password '" + ours.password() + "'");
            }
            if (!exists(connection, "select from pg_database where datname = '" + NAME + "'")) {
                execute(connection, "create database " + NAME + " owner " + NAME);
            }
            return ours;
        } catch (SQLException e) {
            throw new Obstacle(e, "server-does-not-start", folder.log(), String.valueOf(e.getMessage()));
        }
    }

    private Address address(int port, String user, String database) {
        return new Address("jdbc:postgresql://127.0.0.1:" + port + "/" + database, user, folder.secret());
    }

    /// Letters of every language in an order that never changes with the operating system; people’s order is asked for
    /// where it is needed (`collate "vi-x-icu"`). Before 17 the order is the one of the system’s C library.
    private List<String> letters() throws IOException {
        return version() >= 17
                ? List.of("--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8")
                : List.of("--locale=C.UTF-8");
    }

    private void needsToBeOurs(Path files) throws IOException {
        var owner = Files.getOwner(files).getName();
        var me = System.getProperty("user.name");
        if (!owner.equals(me)) {
            throw new Obstacle("folder-of-another", files, owner, me);
        }
        var made = Files.readString(files.resolve("PG_VERSION")).strip();
        if (!made.equals(Integer.toString(version()))) {
            throw new Obstacle("folder-of-another-version", files, made, version());
        }
    }

    private int version() throws IOException {
        var words = programs.run("postgres", List.of("--version")).words();
        return Integer.parseInt(words.replaceFirst("(?s)\\D*(\\d+).*", "$1"));
    }

    private void succeed(Programs.Outcome outcome) {
        if (!outcome.succeeded()) {
            throw new Obstacle("server-cannot-be-made", folder.path(), reason(outcome));
        }
    }

    private String reason(Programs.Outcome outcome) {
        return outcome.words()
                .lines()
                .filter(line -> !line.isBlank())
                .reduce((first, second) -> second)
                .orElse("");
    }

    private void keepLogShort() throws IOException {
        var log = folder.log();
        if (Files.exists(log) && Files.size(log) > 10_000_000) {
            Files.move(log, folder.path().resolve("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private String at() {
        return "--pgdata=" + folder.postgres();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static boolean exists(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            return answer.next();
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private static List<String> with(List<String> some, List<String> more) {
        return java.util.stream.Stream.concat(some.stream(), more.stream()).toList();
    }
}
