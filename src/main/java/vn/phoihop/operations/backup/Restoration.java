package vn.phoihop.operations.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import vn.phoihop.operations.Obstacle;
import vn.phoihop.operations.backup.Catalogue.Pair;
import vn.phoihop.operations.database.Address;

/// Brings a backup into an empty database: the structure it was made with, then its rows, all in one transaction; then
/// the structure is brought to today's.
public final class Restoration implements AutoCloseable {

    private static final String LOCATION = "db/migration";

    /// Flyway's own table, as Flyway makes it; its rows come with the backup.
    private static final String HISTORY = """
            create table public.flyway_schema_history (
              installed_rank int not null constraint flyway_schema_history_pk primary key,
              version        varchar(50),
              description    varchar(200) not null,
              type           varchar(20) not null,
              script         varchar(1000) not null,
              checksum       int,
              installed_by   varchar(100) not null,
              installed_on   timestamp not null default now(),
              execution_time int not null,
              success        boolean not null
            );
            create index flyway_schema_history_s_idx on public.flyway_schema_history (success);
            """;

    private final Archive archive;

    private Restoration(Archive archive) {
        this.archive = archive;
    }

    /// What was brought in, and from which version of the structure to which.
    public record Outcome(int tables, long rows, String from, String to) {}

    /// Opens a backup and makes sure that all of it is there, before any database is touched.
    public static Restoration of(Path file) {
        return new Restoration(Archive.open(file));
    }

    public Outcome into(Address address) {
        var manifest = archive.manifest();
        var flyway = Flyway.configure(Restoration.class.getClassLoader())
                .dataSource(address.url(), address.user(), address.password())
                .locations("classpath:" + LOCATION)
                .validateMigrationNaming(true)
                .outOfOrder(true)
                .load();
        try {
            restore(address, scripts(flyway));
        } catch (IOException | SQLException e) {
            throw new Obstacle(e, "restore-failed", archive.file(), String.valueOf(e.getMessage()));
        }
        flyway.migrate();
        var now = Objects.requireNonNull(flyway.info().current()).getVersion();
        return new Outcome(
                manifest.tables().size(),
                manifest.rows(),
                manifest.schemaVersion(),
                Objects.requireNonNull(now).getVersion());
    }

    @Override
    public void close() {
        archive.close();
    }

    /// The migrations the data went through, as this program has them: they must be the very same.
    private List<String> scripts(Flyway flyway) {
        Map<String, MigrationInfo> known = new HashMap<>();
        for (var info : flyway.info().all()) {
            known.put(info.getVersion().getVersion(), info);
        }
        var scripts = new ArrayList<String>();
        for (var migration : archive.manifest().migrations()) {
            var ours = known.get(migration.version());
            if (ours == null) {
                throw new Obstacle("backup-too-new", archive.file(), migration.script());
            }
            if (!Objects.equals(ours.getChecksum(), migration.checksum())) {
                throw new Obstacle("backup-other-structure", archive.file(), migration.script());
            }
            scripts.add(ours.getScript());
        }
        return scripts;
    }

    private void restore(Address address, List<String> scripts) throws SQLException, IOException {
        try (var connection = address.connectForScripts()) {
            var catalogue = new Catalogue(connection);
            catalogue.speakPlainly();
            connection.setAutoCommit(false);
            needsToBeEmpty(catalogue, address, scripts);
            build(catalogue, scripts);
            fill(catalogue);
            connection.commit();
            connection.setAutoCommit(true);
            catalogue.execute("analyze");
        }
    }

    private static void needsToBeEmpty(Catalogue catalogue, Address address, List<String> scripts) throws SQLException {
        var modules =
                scripts.stream().map(script -> script.replaceFirst("/.*", "")).collect(Collectors.toSet());
        var there = catalogue.tables().stream()
                .map(table -> table.schema() + "." + table.table())
                .collect(Collectors.toList());
        there.addAll(catalogue.schemas(modules));
        if (!there.isEmpty()) {
            throw new Obstacle("restore-not-empty", address, there.getFirst() + "…");
        }
    }

    private static void build(Catalogue catalogue, List<String> scripts) throws SQLException, IOException {
        catalogue.execute(HISTORY);
        for (var script : scripts) {
            try (var stream = Restoration.class.getClassLoader().getResourceAsStream(LOCATION + "/" + script)) {
                catalogue.execute(
                        new String(Objects.requireNonNull(stream, script).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        catalogue.execute("set constraints all immediate");
    }

    /// With keys and triggers away, so that no order of tables and no right of a superuser is needed.
    private void fill(Catalogue catalogue) throws SQLException, IOException {
        var tables = archive.manifest().tables();
        var aside = new ArrayList<>(catalogue.foreignKeys());
        aside.addAll(catalogue.triggers());
        catalogue.execute(aside.stream().map(Pair::undo).toList());
        catalogue.execute("truncate "
                + catalogue.tables().stream()
                        .map(name -> Names.quoted(name.schema()) + "." + Names.quoted(name.table()))
                        .collect(Collectors.joining(", ")));
        for (var table : tables) {
            fill(catalogue, table);
        }
        catalogue.execute(aside.reversed().stream().map(Pair::redo).toList());
        continueSequences(catalogue.connection(), archive.manifest().sequences());
        catalogue.execute(catalogue.materializedViews());
    }

    private void fill(Catalogue catalogue, Manifest.Table table) throws SQLException, IOException {
        if (!catalogue.columns(new Catalogue.Name(table.schema(), table.name())).equals(table.columns())) {
            throw new Obstacle("backup-other-structure", archive.file(), table.member());
        }
        try (var content = archive.content(table)) {
            catalogue
                    .copies()
                    .copyIn("copy " + table.sqlName() + " (" + table.sqlColumns() + ") from stdin", content, 1 << 16);
        }
        if (catalogue.count(table) != table.rows()) {
            throw new Obstacle("backup-damaged", archive.file(), table.member());
        }
    }

    private static void continueSequences(Connection connection, List<Manifest.Sequence> sequences)
            throws SQLException {
        try (var command = connection.prepareStatement("select setval(?::regclass, ?)")) {
            for (var sequence : sequences) {
                command.setString(1, Names.quoted(sequence.schema()) + "." + Names.quoted(sequence.name()));
                command.setLong(2, sequence.value());
                command.execute();
            }
        }
    }
}
