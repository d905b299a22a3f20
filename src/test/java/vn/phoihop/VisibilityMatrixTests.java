package vn.phoihop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.Import;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.phoihop.shared.Role;
import vn.phoihop.testing.Exits;
import vn.phoihop.testing.Exits.Exit;
import vn.phoihop.testing.Offices;
import vn.phoihop.testing.Offices.Person;
import vn.phoihop.testing.Places;
import vn.phoihop.testing.PostgresForTests;

@SpringBootTest
@AutoConfigureMockMvc
@Import({Places.class, Offices.class})
@ContextConfiguration(initializers = PostgresForTests.class)
@DisplayName("What belongs to one organisation")
class VisibilityMatrixTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Offices offices;

    @TestFactory
    Stream<DynamicTest> comesOutForItsOwnerAndForNobodyElse() {
        var elsewhere = offices.establishInACommune("UBND xã khác");
        var strangers = Stream.of(Role.values())
                .map(role -> offices.in(elsewhere, role))
                .toList();
        return modules().flatMap(exits -> {
            var word = "kín" + UUID.randomUUID().toString().substring(0, 8);
            var hidden = exits.hide(word);
            return hidden.exits().stream()
                    .map(exit -> DynamicTest.dynamicTest(
                            exit.address(), () -> holds(exit, word, hidden.owner(), strangers)));
        });
    }

    private void holds(Exit exit, String word, Person owner, List<Person> strangers) throws IOException {
        assertThat(said(exit, owner)).as("what its owner sees").contains(word);
        for (var stranger : strangers) {
            assertThat(said(exit, stranger))
                    .as("what a stranger sees as " + stranger.actor().roles())
                    .doesNotContain(word);
        }
        assertThat(text(exchange(exit, null))).as("what anyone sees").doesNotContain(word);
    }

    private String said(Exit exit, Person person) throws IOException {
        return text(exchange(exit, person));
    }

    private MvcTestResult exchange(Exit exit, @Nullable Person person) {
        var request = mvc.get().uri(exit.address());
        if (exit.isPart()) {
            request.header("HX-Request", "true");
        }
        if (person != null) {
            request.with(person.signedIn());
        }
        return request.exchange();
    }

    /// Everything that comes back: head lines, body, and what lies inside a packed file. The address itself, repeated
    /// in links and fields, is taken out: it came from whoever asked.
    private static String text(MvcTestResult result) throws IOException {
        var response = result.getResponse();
        var all = new StringBuilder();
        response.getHeaderNames().stream()
                .filter(name -> !name.equals("Location"))
                .forEach(name -> all.append(response.getHeaders(name)).append('\n'));
        var body = response.getContentAsByteArray();
        if (body.length > 2 && body[0] == 'P' && body[1] == 'K') {
            for (var part : unpacked(body)) {
                all.append(part);
            }
        } else {
            all.append(withoutEcho(new String(body, StandardCharsets.UTF_8)));
        }
        return all.toString();
    }

    private static String withoutEcho(String body) {
        return body.replaceAll("value=\"[^\"]*\"", "").replaceAll("(?:href|action)=\"[^\"]*\"", "");
    }

    private static List<String> unpacked(byte[] body) throws IOException {
        var parts = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(body))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.add(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private Stream<Exits> modules() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Exits.class));
        return scanner.findCandidateComponents("vn.phoihop").stream().map(found -> {
            try {
                var type = Class.forName(found.getBeanClassName()).asSubclass(Exits.class);
                return context.getAutowireCapableBeanFactory().createBean(type);
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
