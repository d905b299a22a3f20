package vn.phoihop.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.http.server.PathContainer.PathSegment;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/// Finds the handler of a request: routes that begin with another word than the address are passed over at once, where
/// the framework would compare every route of the program in full.
@Component
@ConditionalOnWebApplication
class Routes implements WebMvcRegistrations {

    @Override
    public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
        return new ByFirstWord();
    }

    private static final class ByFirstWord extends RequestMappingHandlerMapping {

        /// For each route the words it may begin with; empty: any.
        private final Map<RequestMappingInfo, Set<String>> beginnings = new ConcurrentHashMap<>();

        @Override
        protected @Nullable RequestMappingInfo getMatchingMapping(
                RequestMappingInfo route, HttpServletRequest request) {
            var words = beginnings.computeIfAbsent(route, ByFirstWord::beginnings);
            return words.isEmpty() || words.contains(firstWord(request))
                    ? super.getMatchingMapping(route, request)
                    : null;
        }

        private static String firstWord(HttpServletRequest request) {
            var path = ServletRequestPathUtils.getParsedRequestPath(request)
                    .pathWithinApplication()
                    .elements();
            return path.size() > 1 && path.get(1) instanceof PathSegment word ? word.valueToMatch() : "";
        }

        private static Set<String> beginnings(RequestMappingInfo route) {
            var words = route.getPatternValues().stream()
                    .map(pattern -> pattern.replaceFirst("^/", "").replaceFirst("/.*", ""))
                    .collect(Collectors.toUnmodifiableSet());
            return words.stream().allMatch(word -> word.matches("[\\w-]+")) ? words : Set.of();
        }
    }
}
