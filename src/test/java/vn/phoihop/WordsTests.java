package vn.phoihop;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.phoihop.shared.Act;

@DisplayName("The words")
class WordsTests {

    private static final Path BUNDLES = Path.of("src/main/resources/messages");
    private static final Pattern USED = Pattern.compile("(?:say|words)\\(\"([a-zA-Z0-9._]+[a-zA-Z0-9])\"[,)]");

    static List<Path> vietnamese() throws IOException {
        try (var files = Files.list(BUNDLES)) {
            return files.filter(file -> !file.getFileName().toString().contains("_"))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("vietnamese")
    void haveTheSameKeysInBothLanguages(Path vietnamese) {
        assertThat(keys(english(vietnamese))).isEqualTo(keys(vietnamese));
    }

    @ParameterizedTest
    @MethodSource("vietnamese")
    void beginWithTheNameOfTheirModule(Path vietnamese) {
        var module = vietnamese.getFileName().toString().replace(".properties", "");

        assertThat(keys(vietnamese)).allMatch(key -> isGeneral(module) || key.startsWith(module + "."));
    }

    @ParameterizedTest
    @MethodSource("vietnamese")
    void areWrittenInOneWay(Path vietnamese) throws IOException {
        for (var file : List.of(vietnamese, english(vietnamese))) {
            var text = Files.readString(file);

            assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
            assertThat(text)
                    .as("a straight apostrophe is a quoting mark to MessageFormat")
                    .doesNotContain("'");
        }
    }

    /// Every constant of a type `Refusal` has a sentence under `module.refusal.CONSTANT`.
    @TestFactory
    Stream<DynamicTest> haveASentenceForEveryRefusal() throws IOException {
        return refusals().stream()
                .map(refusal -> DynamicTest.dynamicTest(
                        refusal, () -> assertThat(known()).contains(refusal)));
    }

    /// Every act that leaves a line in the audit trail has a name under `module.act.Event`.
    @Test
    void nameEveryActOfTheAuditTrail() throws IOException {
        var known = known();
        var acts = new ClassFileImporter()
                .importPath(Path.of("target/classes/vn/phoihop")).stream()
                        .filter(type -> type.isAssignableTo(Act.class) && !type.isInterface())
                        .map(type -> type.getPackageName().replaceFirst("vn\\.phoihop\\.(\\w+).*", "$1") + ".act."
                                + type.getSimpleName())
                        .toList();

        assertThat(acts).hasSizeGreaterThan(100).allMatch(known::contains);
    }

    private static List<String> refusals() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java/vn/phoihop"))) {
            return files.filter(file -> file.getFileName().toString().equals("Refusal.java"))
                    .flatMap(WordsTests::keysOfRefusal)
                    .toList();
        }
    }

    private static Stream<String> keysOfRefusal(Path file) {
        var module =
                Path.of("src/main/java/vn/phoihop").relativize(file).getName(0).toString();
        try {
            var constants = Class.forName("vn.phoihop." + module + ".Refusal").getEnumConstants();
            return Stream.of(constants).map(constant -> module + ".refusal." + constant);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> known() throws IOException {
        return vietnamese().stream().flatMap(file -> keys(file).stream()).collect(toSet());
    }

    @Test
    void areThereForEveryKeyATemplateUses() throws IOException {
        try (var templates = Files.walk(Path.of("src/main/jte"))) {
            assertThat(templates
                            .filter(Files::isRegularFile)
                            .flatMap(WordsTests::used)
                            .collect(toSet()))
                    .isSubsetOf(known());
        }
    }

    /// The words of the constraints carry the codes Spring gives them.
    private static boolean isGeneral(String bundle) {
        return bundle.equals("forms");
    }

    private static Stream<String> used(Path template) {
        try {
            return USED.matcher(Files.readString(template)).results().map(match -> match.group(1));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path english(Path vietnamese) {
        return Path.of(vietnamese.toString().replace(".properties", "_en.properties"));
    }

    private static Set<String> keys(Path file) {
        try (var reader = Files.newBufferedReader(file)) {
            var words = new Properties();
            words.load(reader);
            return words.stringPropertyNames();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
