package vn.phoihop.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.phoihop.shared.Role;
import vn.phoihop.testing.Offices;
import vn.phoihop.testing.Offices.Person;
import vn.phoihop.testing.Places;
import vn.phoihop.testing.PostgresForTests;

@SpringBootTest
@AutoConfigureMockMvc
@Import({Places.class, Offices.class})
@ContextConfiguration(initializers = PostgresForTests.class)
@DisplayName("An address nobody typed in good faith")
class OddAddressTests {

    private static final UUID NOBODY = new UUID(0, 0);

    /// Keys of a next page that look right and are not, or that no database holds.
    private static final List<String> KEYS = List.of(
            "+1000000000-01-01T00:00:00Z_" + NOBODY,
            "2026-99-99T99:99:99Z_" + NOBODY,
            "-1_+900000-01-01T00:00:00Z_" + NOBODY,
            "2026-99-99_" + NOBODY,
            "+999999999-12-31~CONCERN~1~1",
            "99999999999999.1~CONCERN~1");

    private static final List<String> DAYS = List.of("+999999999-12-31", "2026-99-99");

    /// Words that are anything but, and what is a day or a number somewhere else.
    private static final List<String> WORDS =
            List.of("+999999999-12-31", "99999999999999999999", "\u0000\uD800%_\\'\"<é", "x".repeat(3000));

    private static final List<String> OTHERS = List.of("99999999999999999999");

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Offices offices;

    /// An address that is read, the rule beside its handler, and the names it takes.
    private record Page(String path, Rule rule, Map<String, List<String>> names) {

        @Override
        public String toString() {
            return path;
        }
    }

    @TestFactory
    Stream<DynamicTest> isAnsweredAndNeverAFault() {
        var organisation = offices.establishInACommune("UBND xã");
        var people = new EnumMap<Role, Person>(Role.class);
        for (var role : Role.values()) {
            people.put(role, offices.in(organisation, role));
        }
        return pages().map(page -> DynamicTest.dynamicTest(page.toString(), () -> isAnswered(page, people)));
    }

    private void isAnswered(Page page, Map<Role, Person> people) {
        var who = page.rule() instanceof Rule.Acting acting
                ? people.entrySet().stream()
                        .filter(one -> acting.allows(Set.of(one.getKey())))
                        .map(one -> one.getValue().signedIn())
                        .findFirst()
                        .orElseThrow()
                : page.rule() instanceof Rule.Anyone
                        ? null
                        : people.values().iterator().next().signedIn();
        var faults = new ArrayList<String>();
        page.names().forEach((name, odds) -> odds.forEach(odd -> ask(page, name, odd, who, faults)));
        if (page.path().contains("{")) {
            WORDS.forEach(odd -> ask(page, "", odd, who, faults));
        }
        assertThat(faults).isEmpty();
    }

    /// One name of the address has the odd value, or (without a name) what stands in its path.
    private void ask(Page page, String name, String odd, @Nullable RequestPostProcessor who, List<String> faults) {
        var parts = page.path().chars().filter(letter -> letter == '{').count();
        var inPath = name.isEmpty() ? odd : NOBODY.toString();
        var words = new Object[(int) parts];
        Arrays.fill(words, inPath);
        var address = page.path().replaceAll("\\{([^{}:]+)(?::(?:[^{}]|\\{[^}]*})+)?}", "{$1}");
        var request = mvc.get().uri(address, words);
        if (!name.isEmpty()) {
            request.param(name, odd);
        }
        if (who != null) {
            request.with(who);
        }
        var result = request.exchange();
        var failure = result.getUnresolvedException();
        if (failure != null || result.getResponse().getStatus() >= 500) {
            faults.add(page + " " + name + "=" + odd.substring(0, Math.min(60, odd.length())) + ": " + failure);
        }
    }

    private Stream<Page> pages() {
        return requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getPackageName().startsWith("vn.phoihop"))
                .filter(entry -> isRead(entry.getKey()))
                .flatMap(entry -> entry.getKey().getPatternValues().stream()
                        .map(path -> new Page(
                                path,
                                Rule.of(
                                        entry.getValue().getMethod(),
                                        entry.getValue().getBeanType()),
                                names(entry.getValue()))))
                .filter(page -> !page.path().equals("/error"))
                .sorted((one, other) -> one.path().compareTo(other.path()));
    }

    private static boolean isRead(RequestMappingInfo info) {
        var methods = info.getMethodsCondition().getMethods();
        return methods.isEmpty() || methods.contains(RequestMethod.GET);
    }

    /// What its handler asks for by name, each with what is odd for it.
    private static Map<String, List<String>> names(HandlerMethod handler) {
        var names = new TreeMap<String, List<String>>();
        for (var parameter : handler.getMethodParameters()) {
            var type = parameter.getParameterType();
            if (type.isRecord() && type.getPackageName().endsWith(".web")) {
                for (var component : type.getRecordComponents()) {
                    names.put(component.getName(), odd(component.getName(), component.getType()));
                }
            } else if (parameter.hasParameterAnnotation(RequestParam.class)) {
                parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
                var name = Objects.requireNonNull(parameter.getParameterName());
                names.put(name, odd(name, type));
            } else if (type.equals(HttpServletRequest.class) || Map.class.isAssignableFrom(type)) {
                names.put("after", KEYS);
                names.put("from", DAYS);
            }
        }
        return names;
    }

    private static List<String> odd(String name, Class<?> type) {
        if (name.equals("after") || name.equals("before")) {
            return KEYS;
        }
        return type.equals(LocalDate.class) ? DAYS : type.equals(String.class) ? WORDS : OTHERS;
    }
}
