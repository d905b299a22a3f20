package vn.phoihop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.Import;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.http.server.PathContainer;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
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
    RequestMappingHandlerMapping requestMappingHandlerMapping;

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

    /// Where pages of figures, reports and documents show nothing that belongs to one organisation: forms yet empty,
    /// what ships with the program or is a template for everybody, styles and typefaces, ways on to other pages.
    private static final Set<String> OF_NOBODY = Set.of(
            "/indicators/open",
            "/reports/regimes",
            "/reports/regimes/new",
            "/reports/regimes/{code}",
            "/reports/regimes/{code}/edit",
            "/reports/outlines/new",
            "/reports/outlines/{code}",
            "/reports/outlines/{code}/edit",
            "/reports/outlines/{code}/compare",
            "/reports/requests/new",
            "/reports/conferences/new",
            "/reports/{id:[0-9a-fA-F]+-[0-9a-fA-F-]+}/document.css",
            "/registry/intake",
            "/registry/series",
            "/reading",
            "/outgoing/new",
            "/outgoing/typeface/{cut:Regular|Bold|Italic|BoldItalic}.ttf",
            "/outgoing/{id:[0-9a-fA-F]+-[0-9a-fA-F-]+}/preview.css");

    private static final Set<String> HELD = Set.of(
            "vn.phoihop.indicators.web",
            "vn.phoihop.reports.web",
            "vn.phoihop.registry.web",
            "vn.phoihop.registry.outgoing.web");

    @Test
    void hasNoWayOutThatTheMatrixDoesNotAsk() {
        var asked = modules()
                .flatMap(
                        exits -> exits.hide("kín" + UUID.randomUUID().toString().substring(0, 8)).exits().stream())
                .map(exit -> exit.address().replaceFirst("\\?.*", ""))
                .map(PathContainer::parsePath)
                .toList();
        var handlers = new ArrayList<PathPattern>();
        requestMappingHandlerMapping.getHandlerMethods().forEach((info, handler) -> {
            var isRead = info.getMethodsCondition().getMethods().isEmpty()
                    || info.getMethodsCondition().getMethods().contains(RequestMethod.GET);
            if (isRead && HELD.contains(handler.getBeanType().getPackageName())) {
                handlers.addAll(
                        Objects.requireNonNull(info.getPathPatternsCondition()).getPatterns());
            }
        });

        assertThat(handlers).hasSizeGreaterThan(50);
        assertThat(handlers.stream()
                        .filter(pattern -> asked.stream().noneMatch(path -> isMeant(pattern, path, handlers)))
                        .map(PathPattern::getPatternString))
                .as("pages that neither join an Exits nor are of nobody")
                .containsExactlyInAnyOrderElementsOf(OF_NOBODY);
    }

    /// Whether this is the handler that answers at an address: the most exact of those that fit.
    private static boolean isMeant(PathPattern pattern, PathContainer path, List<PathPattern> handlers) {
        return handlers.stream()
                .filter(one -> one.matches(path))
                .min(PathPattern.SPECIFICITY_COMPARATOR)
                .filter(pattern::equals)
                .isPresent();
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
        } else if (body.length > 4 && new String(body, 0, 4, StandardCharsets.ISO_8859_1).equals("%PDF")) {
            try (var pdf = Loader.loadPDF(body)) {
                all.append(new PDFTextStripper().getText(pdf));
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
