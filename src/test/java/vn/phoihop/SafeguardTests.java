package vn.phoihop;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import vn.phoihop.protection.cards.ContactCard;
import vn.phoihop.shared.Act;
import vn.phoihop.testing.OurCode;
import vn.phoihop.testing.PostgresForTests;

/// What makes a register of people impossible stands in the schema and in the arrows, and is held here. New tables of
/// the press, of clarifications and of the rubric come under it by their names.
@SpringBootTest
@ContextConfiguration(initializers = PostgresForTests.class)
@DisplayName("The safeguards")
class SafeguardTests {

    /// Packages and schemas in which nobody who said or wrote something can be kept.
    private static final String[] CLAIMS = {
        "vn.phoihop.press..", "vn.phoihop.clarifications..", "vn.phoihop.concerns.triage.."
    };

    private static final Pattern PERSON = Pattern.compile(
            "(?i)(^|_)(author|tac_?gia|account|handle|profile|nha_?bao|phong_?vien|journalist|person|by|avatar|photo|face|"
                    + "lat|lng|lon|geom|follower|sentiment|sac_?thai|stance|thai_?do|quan_?diem|influence|reaction|"
                    + "blacklist|cccd|national_?id)(_|$)");

    /// Nowhere in the whole database, whatever the module.
    private static final Pattern NEVER =
            Pattern.compile("(?i)(^|_)(sentiment|sac_?thai|stance|follower|influence|reaction|"
                    + "blacklist|cccd|national_?id|avatar|face|critic|criticis[em]|ringleader)(_|$)");

    /// Nor, where residents are heard, who leads them.
    private static final Pattern LEADER =
            Pattern.compile("(?i)(^|_)(organi[sz]er|leader|signator(y|ies)|initiator)(_|$)");

    /// Looked through and allowed by the data-protection officer, each with its reason beside it.
    private static final Set<String> ALLOWED = Set.of(
            // the six answers to the rubric’s questions about a matter
            "vn.phoihop.concerns.triage.Assessment.profile",
            // the anchors of a grade, found by their score
            "vn.phoihop.concerns.triage.Rubric$Grade.by_score");

    private static final Set<String> OFFICERS_SCREENS =
            Set.of("audit", "protection", "access", "example", "notifications");

    @Autowired
    JdbcClient jdbc;

    @Test
    void keepContactCardsFromEverybodyButConcerns() {
        noClasses()
                .that()
                .resideOutsideOfPackages("vn.phoihop.concerns..", "vn.phoihop.protection..", "vn.phoihop.example..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("vn.phoihop.protection.cards..")
                .check(OurCode.ALL);
        noClasses()
                .that()
                .resideInAnyPackage(CLAIMS)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("vn.phoihop.protection.cards..")
                .allowEmptyShould(true)
                .check(OurCode.ALL);
    }

    @Test
    void keepTheRubricFromKnowingAnybody() {
        noClasses()
                .that()
                .resideInAPackage("vn.phoihop.concerns.triage..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("vn.phoihop.access..")
                .check(OurCode.ALL);
    }

    @Test
    void leaveNoColumnForAPersonInClaims() {
        assertThat(columns("press", "clarifications"))
                .filteredOn(column -> PERSON.matcher(name(column)).find())
                .isSubsetOf(ALLOWED);
        assertThat(columns("concerns"))
                .filteredOn(column -> column.matches("concerns\\.[a-z_]*(triage|rating|rubric|level)[a-z_]*\\..*"))
                .filteredOn(column -> PERSON.matcher(name(column)).find())
                .filteredOn(column -> !column.endsWith("_by") && !column.endsWith("account_id"))
                .isSubsetOf(ALLOWED);
    }

    /// Who of the staff did something goes with the act into the audit trail and nowhere else.
    @Test
    void leaveNoFieldForAPersonInClaims() {
        var found = OurCode.ALL.stream()
                .filter(type ->
                        type.getPackageName().matches("vn\\.phoihop\\.(press|clarifications|concerns\\.triage).*"))
                .filter(type -> !type.isAssignableTo(Act.class))
                .flatMap(type -> type.getFields().stream())
                .filter(field -> !isOfTheProgram(field))
                .map(field -> field.getOwner().getName() + "." + split(field.getName()))
                .filter(name -> PERSON.matcher(name.substring(name.lastIndexOf('.') + 1))
                        .find())
                .collect(toSet());

        assertThat(found).isSubsetOf(ALLOWED);
    }

    private static boolean isOfTheProgram(JavaField field) {
        var type = field.getRawType().getName();
        return type.startsWith("vn.phoihop.shared.Actor")
                || field.getModifiers().toString().contains("STATIC");
    }

    @Test
    void leadFromNoTableToAContactCard() {
        var keys = jdbc.sql("""
                select conrelid::regclass::text as table_name
                  from pg_constraint
                 where contype = 'f' and confrelid = 'protection.contact_card'::regclass
                """).query((row, n) -> row.getString("table_name")).list();

        assertThat(keys).containsExactly("protection.card_access");
        assertThat(columns("press", "clarifications", "petitions"))
                .noneMatch(column -> name(column).contains("card"));
    }

    @Test
    void indexNothingOfAContact() {
        var indexed =
                jdbc.sql("""
                select attribute.attname as column_name
                  from pg_index
                  join pg_attribute attribute on attribute.attrelid = pg_index.indexrelid
                 where pg_index.indrelid = 'protection.contact_card'::regclass
                """).query((row, n) -> row.getString("column_name")).list();

        assertThat(indexed).isSubsetOf("province_id", "case_id", "case_number", "owner_id", "term_from");
        var contact = List.of(ContactCard.class.getRecordComponents()).stream()
                .map(component -> component.getName())
                .toList();
        assertThat(columns("protection").stream()
                        .filter(column -> column.startsWith("protection.contact_card."))
                        .map(SafeguardTests::name))
                .doesNotContainAnyElementsOf(contact);
    }

    /// Every question to the cards names the case, or the term that is over.
    @Test
    void askForACardByItsCaseAlone() throws IOException {
        var source = Files.readString(Path.of("src/main/java/vn/phoihop/protection/cards/CardStore.java"));
        var wheres = Pattern.compile("where ([a-z_.]+(?:\\([^)]*\\))?)").matcher(source);
        var asked = new ArrayList<String>();
        while (wheres.find()) {
            asked.add(wheres.group(1));
        }

        assertThat(asked)
                .isNotEmpty()
                .allMatch(column -> Set.of("case_id", "destroyed_at").contains(column));
    }

    @Test
    void findNoWordForAStandingOfPeopleAnywhere() {
        assertThat(jdbc.sql("""
                        select table_schema || '.' || table_name || '.' || column_name as found
                          from information_schema.columns
                         where table_schema not in ('pg_catalog', 'information_schema')
                        """).query((row, n) -> row.getString("found")).list())
                .noneMatch(column -> NEVER.matcher(name(column)).find());
        assertThat(columns("concerns", "petitions", "press", "clarifications"))
                .noneMatch(column -> LEADER.matcher(name(column)).find());
    }

    /// T5, T6: nothing is put in order by how much was reported, and nothing is counted by officer, but where access is
    /// watched over and where letters of one person are put together.
    @Test
    void rankNobody() throws IOException {
        var byCount = Pattern.compile("(?is)order by\\s+(count\\s*\\(|[a-z_]*(reports|complaints|petitions)_?count)");
        var byOfficer = Pattern.compile("(?is)group by[^;\"]{0,120}\\b[a-z_.]*(account|officer|person)(_id)?\\b");
        var found = new ArrayList<String>();
        try (var files = Files.walk(Path.of("src/main/java/vn/phoihop"))) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                var text = Files.readString(file);
                if (byCount.matcher(text).find()) {
                    found.add(file + " puts in order by a count");
                }
                if (byOfficer.matcher(text).find() && !OFFICERS_SCREENS.contains(module(file))) {
                    found.add(file + " groups by officer");
                }
            }
        }
        assertThat(found).isEmpty();
    }

    /// T9: on the public page a day has no hour, a place no coordinate, and nobody reported.
    @Test
    void showNothingByWhichAReporterIsFound() {
        assertThat(columns("publicsite"))
                .noneMatch(
                        column -> name(column).matches(".*(reporter|contact|phone|email|address|lat|lng|lon|geom|ip).*")
                                && !column.contains("description"));
        assertThat(jdbc.sql("""
                        select column_name || ' ' || data_type as found
                          from information_schema.columns
                         where table_schema = 'publicsite' and column_name in ('received_on', 'due_on', 'answered_on')
                        """).query((row, n) -> row.getString("found")).list())
                .isNotEmpty()
                .allMatch(found -> found.endsWith(" date"));
    }

    private List<String> columns(String... schemas) {
        return jdbc.sql("""
                select table_schema || '.' || table_name || '.' || column_name as found
                  from information_schema.columns
                 where table_schema in (:schemas)
                """)
                .param("schemas", List.of(schemas))
                .query((row, n) -> row.getString("found"))
                .list();
    }

    private static String name(String column) {
        return column.substring(column.lastIndexOf('.') + 1);
    }

    private static String split(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }

    private static String module(Path file) {
        return Path.of("src/main/java/vn/phoihop").relativize(file).getName(0).toString();
    }
}
