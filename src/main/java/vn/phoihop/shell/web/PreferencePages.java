package vn.phoihop.shell.web;

import java.net.URI;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.phoihop.shared.Open;
import vn.phoihop.shell.spi.Frame.Theme;
import vn.phoihop.shell.spi.OwnAddress;

/// Changes language or light and goes back to where one was.
@Open
@Controller
class PreferencePages {

    @PostMapping("/preferences/language")
    ResponseEntity<Void> language(@RequestParam String language, @RequestParam(defaultValue = "/") String back) {
        return backTo(back, Preferences.cookie(Preferences.LANGUAGE, language.equals("en") ? "en" : "vi"));
    }

    @PostMapping("/preferences/theme")
    ResponseEntity<Void> theme(@RequestParam Theme theme, @RequestParam(defaultValue = "/") String back) {
        return backTo(back, Preferences.cookie(Preferences.THEME, theme.name().toLowerCase(Locale.ROOT)));
    }

    private static ResponseEntity<Void> backTo(String back, ResponseCookie cookie) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.SET_COOKIE, cookie.toString())
                .location(URI.create(OwnAddress.orHome(back)))
                .build();
    }
}
