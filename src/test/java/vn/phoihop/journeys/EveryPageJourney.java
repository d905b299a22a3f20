package vn.phoihop.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Follows the links from the start page as far as they go, one page of each shape: none is inaccessible, too wide,
/// broken or without a heading.
@OnTheExample
@DisplayName("Every page one can reach")
class EveryPageJourney {

    private static final Pattern OWN_NAME =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27,}|(?<=/)[0-9]+(?=/|$)|(?<=/)[A-Z0-9%]+(?:-[A-Z0-9%]+)*(?=/|$)");
    private static final Pattern FILE =
            Pattern.compile("[./](xlsx|csv|docx|pdf|ics|json|zip|xml|atom|txt)$|/files?/|/raw$");
    private static final Pattern KIND = Pattern.compile("[?&](kind=[A-Z_]+)");
    private static final int AT_MOST = 250;

    @LocalServerPort
    int port;

    @Test
    void isSoundAtALeadersDesk() {
        try (var chromium = new Chromium();
                var leader = chromium.atADesk(port)) {
            leader.signIn("lanhdao.tgdv", OnTheExample.Folder.password());

            assertThat(unsound(leader, Visitor::isSound)).isEmpty();
        }
    }

    @Test
    void isSoundInEnglishOnThePhoneOfASpecialist() {
        try (var chromium = new Chromium();
                var specialist = chromium.onAPhone(port)) {
            specialist.signIn("chuyenvien.ubnd", OnTheExample.Folder.password());
            specialist.page().click(".menu summary");
            specialist.page().click("button[name=language][value=en]");

            assertThat(unsound(specialist, Visitor::hasRoom)).isEmpty();
        }
    }

    @Test
    void wouldBeFoundOutIfItWereNot() {
        try (var chromium = new Chromium();
                var visitor = chromium.atADesk(port)) {
            visitor.page().setContent("<html lang=vi><title>Ảnh</title><h1>Ảnh</h1><img src='data:,'></html>");

            assertThatThrownBy(visitor::isSound).hasMessageContaining("image-alt");
        }
    }

    private static List<String> unsound(Visitor visitor, UnaryOperator<Visitor> look) {
        var wrong = new ArrayList<String>();
        Map<String, String> met = new LinkedHashMap<>();
        var ahead = new ArrayDeque<>(List.of("/"));
        met.put("/", "/");
        while (!ahead.isEmpty() && met.size() < AT_MOST) {
            var path = ahead.removeFirst();
            wrong.addAll(look(visitor, path, look));
            for (var link : links(visitor)) {
                if (met.putIfAbsent(shape(link), link) == null) {
                    ahead.addLast(link);
                }
            }
        }
        assertThat(met).hasSizeGreaterThan(40);
        return wrong;
    }

    private static List<String> look(Visitor visitor, String path, UnaryOperator<Visitor> look) {
        try {
            var seen = look.apply(visitor.open(path));
            seen.keepPicture("every" + shape(path).replaceAll("[^a-zA-Z]+", "-"));
            return seen.page().locator("h1").count() == 1 ? List.of() : List.of(path + " has not one heading");
        } catch (AssertionError unsound) {
            return List.of(path + ": " + unsound.getMessage());
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> links(Visitor visitor) {
        var all = (List<String>) visitor.page()
                .evaluate("() => [...document.querySelectorAll('a[href]')].map(a => a.getAttribute('href'))");
        return all.stream()
                .filter(link -> link.startsWith("/") && !link.startsWith("//"))
                .map(link -> link.replaceFirst("#.*", ""))
                .filter(link -> !link.isEmpty()
                        && !FILE.matcher(link.replaceFirst("\\?.*", "")).find())
                .toList();
    }

    /// The address without what names one record and without the filter.
    private static String shape(String link) {
        var kind = KIND.matcher(link);
        var path = OWN_NAME.matcher(link.replaceFirst("\\?.*", "")).replaceAll("-");
        return kind.find() && path.endsWith("/new") ? path + "?" + kind.group(1) : path;
    }
}
