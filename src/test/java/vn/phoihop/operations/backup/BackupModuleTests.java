package vn.phoihop.operations.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.phoihop.operations.Obstacle;
import vn.phoihop.operations.backup.Manifest.Table;
import vn.phoihop.operations.database.Address;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Offices;

@ModuleTest
@DisplayName("A backup")
class BackupModuleTests {

    private static final long SEED = 20261121;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource source;

    @Autowired
    Offices offices;

    @Autowired
    Clock clock;

    @TempDir
    Path folder;

    private Address here;
    private Path file;

    @BeforeEach
    void fillWithWhateverPeopleAndMachinesLeaveBehind() throws SQLException {
        try (var connection = source.getConnection()) {
            here = new Address(connection.getMetaData().getURL(), "postgres", null);
        }
        file = folder.resolve("bản sao lưu.zip");
        offices.aClerkOf("Sở Xây dựng");
        var random = new Random(SEED);
        for (int i = 0; i < 50; i++) {
            jdbc.sql("""
                    insert into public.event_publication (id, listener_id, event_type, serialized_event, publication_date)
                    values (:id, :words, 'test', :more, now())
                    """)
                    .param("id", UUID.randomUUID())
                    .param("words", hostile(random))
                    .param("more", hostile(random))
                    .update();
        }
    }

    @Test
    void comesBackTheSameInAnotherDatabaseThoughItsOwnerIsNoSuperuser() throws Exception {
        var there = anEmptyDatabase();

        backup().into(file, false);
        restore(there);

        new Backup(there, clock).into(folder.resolve("again.zip"), false);
        assertThat(tables(folder.resolve("again.zip"))).isEqualTo(tables(file)).isNotEmpty();
        assertThat(tables(file)).extracting(Table::rows).anyMatch(rows -> rows >= 50);
        assertThat(rules(there)).isEqualTo(rules(here)).isNotEmpty();
    }

    @Test
    void goesOnCountingWhereItStopped() throws Exception {
        jdbc.sql("create sequence if not exists public.probe_of_backup").update();
        var there = anEmptyDatabase();

        backup().into(file, false);

        assertThat(manifest(file).sequences())
                .allSatisfy(sequence -> assertThat(sequence.value()).isPositive());
        jdbc.sql("drop sequence public.probe_of_backup").update();
        restore(there);
        try (var connection = there.connect()) {
            assertThat(new Catalogue(connection).sequences())
                    .containsAll(manifest(file).sequences());
        }
    }

    @Test
    void leavesOutWhoIsSignedInAndWhoWasWorking() throws Exception {
        jdbc.sql("""
                insert into public.spring_session
                values (:id, :id, 1, 1, 1800, 9999999999999, 'somebody') on conflict do nothing
                """).param("id", UUID.randomUUID().toString()).update();
        jdbc.sql("""
                insert into public.scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by, version)
                values ('test', :id, now(), true, 'node-1', 1)
                """).param("id", UUID.randomUUID().toString()).update();
        var there = anEmptyDatabase();

        backup().into(file, false);
        restore(there);

        assertThat(ask(there, "select count(*) from public.spring_session")).isEqualTo("0");
        assertThat(ask(there, "select count(*) from public.scheduled_tasks where task_name = 'test' and not picked"))
                .isNotEqualTo("0");
        assertThat(ask(there, "select count(*) from public.scheduled_tasks where picked or picked_by is not null"))
                .isEqualTo("0");
    }

    @Test
    void isRefusedWhereThereIsDataAlready() {
        backup().into(file, false);

        assertThatThrownBy(() -> restore(here)).isInstanceOf(Obstacle.class).hasMessageContaining("restore-not-empty");
    }

    @Test
    void isNotOverwrittenUnasked() {
        backup().into(file, false);

        assertThatThrownBy(() -> backup().into(file, false)).hasMessageContaining("backup-exists");
        assertThat(backup().into(file, true).rows()).isPositive();
        assertThat(folder).isDirectoryNotContaining(left -> left.toString().endsWith(".half"));
    }

    @Test
    void isRefusedWholeWhereverItWasCutOrChanged() throws Exception {
        backup().into(file, false);
        var whole = Files.readAllBytes(file);
        var random = new Random(SEED);
        var refused = 0;

        for (int i = 0; i < 60; i++) {
            var damaged = damage(whole, random);
            try (var archive = Archive.open(damaged)) {
                // a changed byte that is no content, such as the time of a member, may pass: then all is as it was
                assertThat(archive.manifest().tables()).isEqualTo(tables(file));
            } catch (Obstacle e) {
                assertThat(e.exitCode()).isEqualTo(2);
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(40);
    }

    @Test
    void ofANewerProgramIsRefusedAndNothingIsChanged() throws Exception {
        var there = anEmptyDatabase();
        jdbc.sql("""
                insert into public.flyway_schema_history (installed_rank, version, description, type, script, checksum,
                                                          installed_by, execution_time, success)
                values (9999, '9999', 'later', 'SQL', 'later/V9999__later.sql', 1, 'test', 1, true)
                """).update();
        backup().into(file, false);
        jdbc.sql("delete from public.flyway_schema_history where installed_rank = 9999")
                .update();

        assertThatThrownBy(() -> restore(there)).hasMessageContaining("backup-too-new");
        assertThat(ask(there, "select count(*) from pg_tables where schemaname = 'public'"))
                .isEqualTo("0");
    }

    @Test
    void thatFailsHalfWayLeavesNothingBehind() throws Exception {
        var there = anEmptyDatabase();
        jdbc.sql("create table public.unknown_to_the_program (id int)").update();
        backup().into(file, false);
        jdbc.sql("drop table public.unknown_to_the_program").update();

        assertThatThrownBy(() -> restore(there)).hasMessageContaining("backup-other-structure");
        assertThat(ask(
                        there,
                        "select count(*) from pg_tables where schemaname not in ('pg_catalog', 'information_schema')"))
                .isEqualTo("0");
        backup().into(file, true);
        restore(there);
    }

    @Test
    void isNoOtherArchive() throws IOException {
        var words = Files.writeString(folder.resolve("words.zip"), "PKzip it is not");
        var nothing = folder.resolve("nothing.zip");

        assertThatThrownBy(() -> Archive.open(words)).hasMessageContaining("backup-damaged");
        assertThatThrownBy(() -> Archive.open(nothing)).hasMessageContaining("backup-missing");
        assertThatThrownBy(() -> Archive.open(Files.writeString(words, "words")))
                .hasMessageContaining("backup-foreign");
    }

    @Test
    void runsOnThePostgresqlThatWasAskedFor() {
        var expected = System.getProperty("phoihop.expected-postgres", "18");

        assertThat(ask(here, "show server_version")).startsWith(expected + ".");
    }

    private Backup backup() {
        return new Backup(here, clock);
    }

    private void restore(Address into) {
        try (var restoration = Restoration.of(file)) {
            restoration.into(into);
        }
    }

    private Address anEmptyDatabase() {
        var name = "r" + UUID.randomUUID().toString().replace("-", "");
        jdbc.sql("create role " + name + " login password 'p'").update();
        jdbc.sql("create database " + name + " owner " + name).update();
        return new Address(here.url().replaceFirst("/t[0-9a-f]{32}[^/]*$", "/" + name), name, "p");
    }

    private Path damage(byte[] whole, Random random) throws IOException {
        var bytes = whole.clone();
        var at = random.nextInt(bytes.length);
        if (random.nextBoolean()) {
            bytes = java.util.Arrays.copyOf(bytes, at);
        } else {
            bytes[at] ^= (byte) (1 + random.nextInt(255));
        }
        return Files.write(folder.resolve("damaged.zip"), bytes);
    }

    private static String hostile(Random random) {
        var pieces = List.of(
                "\t", "\n", "\r\n", "\\", "\\N", "\\.", "'", "\"", ",", "ủy", "u\u0309y", "Đ", "🙂", "\u0001", "");
        var words = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            words.append(pieces.get(random.nextInt(pieces.size())));
        }
        return words.toString();
    }

    private static Manifest manifest(Path file) {
        try (var archive = Archive.open(file)) {
            return archive.manifest();
        }
    }

    private static List<Table> tables(Path file) {
        return manifest(file).tables();
    }

    /// Keys and triggers as the catalogue writes them.
    private static List<Catalogue.Pair> rules(Address address) throws SQLException {
        try (var connection = address.connect()) {
            var catalogue = new Catalogue(connection);
            var rules = new java.util.ArrayList<>(catalogue.foreignKeys());
            rules.addAll(catalogue.triggers());
            return rules;
        }
    }

    private static String ask(Address address, String question) {
        try (var connection = address.connect();
                var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        } catch (SQLException e) {
            throw new AssertionError(question, e);
        }
    }
}
