package vn.phoihop.notifications.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.notifications.KindNames;
import vn.phoihop.notifications.MailServer;
import vn.phoihop.notifications.Preferences;
import vn.phoihop.notifications.Refusal;
import vn.phoihop.notifications.web.SettingsPage.Kind;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shell.spi.Reply;

/// How one wants to be told: by which way of which records, when, at which address.
@MayAct
@Controller
@RequestMapping("/notifications/settings")
class SettingsPages {

    private static final Set<String> SAID = Set.of("saved", "asked", "confirmed", "removed");

    private final Preferences preferences;
    private final MailServer server;
    private final KindNames names;

    SettingsPages(Preferences preferences, MailServer server, KindNames names) {
        this.preferences = preferences;
        this.server = server;
        this.names = names;
    }

    @GetMapping
    ModelAndView show(@RequestParam Optional<String> said, Actor actor, Locale language) {
        var word = said.filter(SAID::contains).map(it -> "notifications.settings.said." + it);
        var form = SettingsForm.of(preferences.of(actor));
        return page(HttpStatus.OK, form, null, "", word.orElse(""), actor, language);
    }

    @PostMapping
    ModelAndView save(@RequestParam Map<String, String> typed, Actor actor, Locale language) {
        var form = SettingsForm.of(typed);
        return form.refusal()
                .or(() -> preferences.save(form.on(preferences.of(actor))))
                .map(why ->
                        page(HttpStatus.UNPROCESSABLE_CONTENT, form, null, SettingsPage.key(why), "", actor, language))
                .orElseGet(() -> Reply.seeOther("/notifications/settings?said=saved"));
    }

    @PostMapping("/address")
    ModelAndView askAddress(@RequestParam(defaultValue = "") String address, Actor actor, Locale language) {
        return preferences
                .askAddress(address, actor)
                .map(why -> page(
                        status(why),
                        SettingsForm.of(preferences.of(actor)),
                        address,
                        SettingsPage.key(why),
                        "",
                        actor,
                        language))
                .orElseGet(() -> Reply.seeOther("/notifications/settings?said=asked"));
    }

    /// Where the link of the letter leads. It only asks: programs that look at links beforehand confirm nothing.
    @GetMapping("/address/confirm")
    ModelAndView askConfirmation(@RequestParam(defaultValue = "") String token, Actor actor) {
        var isRight = preferences.isRight(token, actor);
        var address = isRight ? preferences.of(actor).askedAddress() : "";
        return Reply.page(
                isRight ? HttpStatus.OK : HttpStatus.CONFLICT,
                "notifications/confirm",
                new ConfirmPage(isRight, address, token));
    }

    @PostMapping("/address/confirm")
    ModelAndView confirm(@RequestParam(defaultValue = "") String token, Actor actor) {
        return preferences
                .confirmAddress(token, actor)
                .map(why -> Reply.page(HttpStatus.CONFLICT, "notifications/confirm", new ConfirmPage(false, "", "")))
                .orElseGet(() -> Reply.seeOther("/notifications/settings?said=confirmed"));
    }

    @PostMapping("/address/remove")
    ModelAndView removeAddress(Actor actor) {
        preferences.forgetAddress(actor);
        return Reply.seeOther("/notifications/settings?said=removed");
    }

    private static HttpStatus status(Refusal why) {
        return why == Refusal.ADDRESS_MALFORMED ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT;
    }

    private ModelAndView page(
            HttpStatus status,
            SettingsForm form,
            @Nullable String typed,
            String wrong,
            String said,
            Actor actor,
            Locale language) {
        var settings = preferences.of(actor);
        var address = typed == null ? begin(settings.address(), actor) : typed;
        var kinds = preferences.kinds().stream()
                .map(kind -> new Kind(kind, names.of(kind, language)))
                .sorted(Comparator.comparing(Kind::name))
                .toList();
        return Reply.page(
                status,
                "notifications/settings",
                new SettingsPage(server.isSetUp(), settings, form, List.copyOf(kinds), address, wrong, said));
    }

    private String begin(String address, Actor actor) {
        return address.isEmpty() ? preferences.notedAddress(actor) : address;
    }
}
