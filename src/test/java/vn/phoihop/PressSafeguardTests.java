package vn.phoihop;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import vn.phoihop.testing.PostgresForTests;

/// What must be impossible by the schema itself (safeguards 5.1, 5.11): no column, reference or join path leads from
/// what the press published, or from a claim, to a person, an account or a private post.
@SpringBootTest
@ContextConfiguration(initializers = PostgresForTests.class)
@DisplayName("The press and the clarifications")
class PressSafeguardTests {

    private static final List<String> SCHEMAS = List.of("press", "clarifications");

    @Autowired
    JdbcClient jdbc;

    @Test
    void pointToNothingButOrganisationsAndClocksAndOneAnother() {
        var targets = jdbc.sql("""
                select distinct parent.relname as target, space.nspname as schema
                  from pg_constraint as fk
                  join pg_class as child on child.oid = fk.conrelid
                  join pg_namespace as own on own.oid = child.relnamespace
                  join pg_class as parent on parent.oid = fk.confrelid
                  join pg_namespace as space on space.oid = parent.relnamespace
                 where fk.contype = 'f'
                   and own.nspname = any(:schemas)
                """)
                .param("schemas", SCHEMAS.toArray(String[]::new))
                .query((row, n) -> row.getString("schema") + "." + row.getString("target"))
                .list();

        assertThat(targets)
                .allMatch(target -> target.equals("organisations.organisation")
                        || target.equals("calendar.clock")
                        || SCHEMAS.stream().anyMatch(schema -> target.startsWith(schema + ".")));
    }

    private static JavaClasses ours(String... packages) {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(packages);
    }

    /// T1: “List everyone who criticised X”; T3: “Which outlets write most about X; their tone”; T4: “Everyone who
    /// proposed, contested or shared a claim”. There is no column to ask for, no grouping, no order by a count.
    @Test
    void cannotBeAskedWhoCriticisedWhom() {
        var accounts = jdbc.sql("""
                select table_schema || '.' || table_name || '.' || column_name as place
                  from information_schema.columns
                 where table_schema = any(:schemas)
                   and udt_name in ('uuid', '_uuid')
                   and column_name not in ('id', 'form_id', 'item_id', 'occasion_id', 'digest_id', 'clarification_id',
                                           'document_id', 'owner_id', 'lead_id', 'partners', 'shared_with',
                                           'concerned_id', 'organisation_id', 'promiser_id')
                   and column_name not like '%clock_id'
                """)
                .param("schemas", SCHEMAS.toArray(String[]::new))
                .query((row, n) -> row.getString("place"))
                .list();

        assertThat(accounts).as("columns that could be an account").isEmpty();
        assertThat(queries()).noneMatch(sql -> sql.matches("(?s).*group\\s+by[^\"]*\\boutlet\\b.*"));
        assertThat(queries()).noneMatch(sql -> sql.matches("(?s).*order\\s+by\\s+count.*"));
    }

    private static Set<String> queries() {
        var all = new TreeSet<String>();
        for (var module : SCHEMAS) {
            try (var files = Files.walk(Path.of("src/main/java/vn/phoihop", module))) {
                files.filter(file -> file.toString().endsWith("Store.java")).forEach(file -> all.add(text(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file).toLowerCase(Locale.ROOT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Safeguards 5.7: no screen, state, template or address by which anyone approves, delays or removes what an outlet
    /// prints.
    @Test
    void haveNoWordForStoppingWhatIsPrinted() {
        var classes = ours("vn.phoihop.press").stream()
                .map(JavaClass::reflect)
                .filter(Class::isEnum)
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .map(Object::toString)
                .toList();

        assertThat(classes)
                .isNotEmpty()
                .noneMatch(name -> name.matches(".*(EMBARGO|BLOCK|REMOV|TAKE_DOWN|CENSOR|BLACKLIST|HOSTILE|TONE).*"));
    }
}
