package vn.phoihop.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.springframework.http.HttpMethod;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.bind.annotation.RequestMethod;
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
@DisplayName("Every route")
class AccessMatrixTests {

    /// Where the shell answers for what never reached a handler: not a route anyone takes.
    private static final Set<String> NOT_ROUTES = Set.of("/error");

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Offices offices;

    /// An address of the program, how it is asked, and the rule beside its handler.
    private record Route(RequestMethod method, String path, Rule rule) {

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    @TestFactory
    Stream<DynamicTest> hasARule() {
        return routes().map(route -> DynamicTest.dynamicTest(
                route.toString(),
                () -> assertThat(route.rule())
                        .as("say @Open, @WithAccount or @MayAct beside the handler")
                        .isNotInstanceOf(Rule.Nobody.class)));
    }

    @TestFactory
    Stream<DynamicTest> isHeldClosedToWhomItsRuleDoesNotName() {
        var organisation = offices.establishInACommune("UBND xã");
        var people = new EnumMap<Role, Person>(Role.class);
        for (var role : Role.values()) {
            people.put(role, offices.in(organisation, role));
        }
        var idle = offices.aNewcomerTo(organisation).signedIn();
        return routes().map(route -> DynamicTest.dynamicTest(route.toString(), () -> holds(route, people, idle)));
    }

    private void holds(Route route, Map<Role, Person> people, RequestPostProcessor idle) {
        var isOpen = route.rule() instanceof Rule.Anyone;
        assertThat(isSentToSignIn(ask(route, null)))
                .as("%s, not signed in", route)
                .isEqualTo(!isOpen);
        assertThat(isTurnedAway(ask(route, idle)))
                .as("without a position")
                .isEqualTo(route.rule() instanceof Rule.Acting);
        people.forEach((role, person) -> assertThat(
                        ask(route, person.signedIn()).getResponse().getStatus() == 403)
                .as("as " + role)
                .isEqualTo(route.rule() instanceof Rule.Acting acting && !acting.allows(Set.of(role))));
    }

    private MvcTestResult ask(Route route, @Nullable RequestPostProcessor who) {
        var address = route.path()
                .replaceAll("\\{(?:[^{}]|\\{[^}]*})+}", UUID.randomUUID().toString());
        var request = mvc.method(HttpMethod.valueOf(route.method().name()))
                .uri(address)
                .with(csrf());
        if (who != null) {
            request.with(who);
        }
        var result = request.exchange();
        assertThat(result.getResponse().getStatus()).as("an answer, not a bug").isLessThan(500);
        return result;
    }

    private static boolean isSentToSignIn(MvcTestResult result) {
        var to = result.getResponse().getHeader("Location");
        return result.getResponse().getStatus() == 401
                || (to != null && (to.equals("/sign-in") || to.startsWith("/sign-in?next")));
    }

    private static boolean isTurnedAway(MvcTestResult result) {
        return "/positions".equals(result.getResponse().getHeader("Location"));
    }

    private Stream<Route> routes() {
        return requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getPackageName().startsWith("vn.phoihop"))
                .flatMap(entry -> routes(entry.getKey(), entry.getValue()).stream())
                .filter(route -> !NOT_ROUTES.contains(route.path()))
                .sorted((one, other) -> one.toString().compareTo(other.toString()));
    }

    private static List<Route> routes(RequestMappingInfo info, HandlerMethod handler) {
        var rule = Rule.of(handler.getMethod(), handler.getBeanType());
        var methods = info.getMethodsCondition().getMethods();
        var routes = new ArrayList<Route>();
        for (var path : info.getPatternValues()) {
            for (var method : methods.isEmpty() ? Set.of(RequestMethod.GET) : methods) {
                routes.add(new Route(method, path, rule));
            }
        }
        return routes;
    }
}
