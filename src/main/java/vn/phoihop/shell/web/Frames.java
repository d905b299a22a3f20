package vn.phoihop.shell.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.MessageSource;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.WebUtils;
import vn.phoihop.shell.spi.Banner;
import vn.phoihop.shell.spi.Certainty;
import vn.phoihop.shell.spi.Frame;
import vn.phoihop.shell.spi.Frame.Theme;
import vn.phoihop.shell.spi.Navigation;
import vn.phoihop.shell.spi.NavigationEntry;
import vn.phoihop.shell.spi.People;
import vn.phoihop.shell.spi.Person;
import vn.phoihop.shell.spi.Signal;
import vn.phoihop.shell.spi.Signals;

/// Makes the frame of a page, at the moment the page is rendered and not before: reading the token opens a session.
@Component
@ConditionalOnWebApplication
class Frames {

    /// Its name is known without asking for the token, which would open a session.
    private static final String FORM_TOKEN = "_csrf";

    /// What modules offer is looked for once: it does not change while the program runs.
    private final MessageSource messages;
    private final ZoneId zone;
    private final Supplier<List<Navigation>> navigation;
    private final Supplier<List<Banner>> banners;
    private final Supplier<List<People>> people;
    private final Supplier<List<Signals>> signals;
    private final Supplier<List<Certainty>> certainty;

    Frames(
            MessageSource messages,
            @Value("${phoihop.zone}") ZoneId zone,
            ObjectProvider<Navigation> navigation,
            ObjectProvider<Banner> banners,
            ObjectProvider<People> people,
            ObjectProvider<Signals> signals,
            ObjectProvider<Certainty> certainty) {
        this.messages = messages;
        this.zone = zone;
        this.navigation = SingletonSupplier.of(() -> navigation.orderedStream().toList());
        this.banners = SingletonSupplier.of(() -> banners.orderedStream().toList());
        this.people = SingletonSupplier.of(() -> people.orderedStream().toList());
        this.signals = SingletonSupplier.of(() -> signals.orderedStream().toList());
        this.certainty = SingletonSupplier.of(() -> certainty.orderedStream().toList());
    }

    Frame of(HttpServletRequest request) {
        var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        var person = people.get().stream()
                .flatMap(offer -> offer.of(request).stream())
                .findFirst()
                .orElse(null);
        return new Frame(
                messages,
                RequestContextUtils.getLocale(request),
                zone,
                theme(request),
                request.getRequestURI(),
                FORM_TOKEN,
                () -> token == null ? "" : token.getToken(),
                person,
                entries(person),
                banners.get().stream().flatMap(banner -> banner.key().stream()).toList(),
                () -> signals(person),
                day -> certainty.get().stream().allMatch(offer -> offer.isSure(day)));
    }

    /// Asked when the top of a page is drawn, and not for a part of one.
    private List<Signal> signals(@Nullable Person person) {
        return person == null
                ? List.of()
                : signals.get().stream().map(offer -> offer.of(person.actor())).toList();
    }

    private List<NavigationEntry> entries(@Nullable Person person) {
        if (person == null) {
            return List.of();
        }
        return navigation.get().stream()
                .flatMap(offer -> offer.entries().stream())
                .filter(entry -> entry.shownTo().test(person.actor()))
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .toList();
    }

    private static Theme theme(HttpServletRequest request) {
        var asked = Optional.ofNullable(WebUtils.getCookie(request, Preferences.THEME))
                .map(Cookie::getValue)
                .orElse("")
                .toUpperCase(Locale.ROOT);
        return Stream.of(Theme.values())
                .filter(theme -> theme.name().equals(asked))
                .findFirst()
                .orElse(Theme.AUTO);
    }
}
