package vn.phoihop.concerns.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.concerns.ConcernInput;
import vn.phoihop.concerns.ConcernMove;
import vn.phoihop.concerns.OwnMatter;
import vn.phoihop.concerns.Refusal;
import vn.phoihop.concerns.Reporting;
import vn.phoihop.concerns.Tries;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.Open;

/// One’s own matter by its code. The code is posted, so that it stands in no address and no log; nothing is remembered
/// between two requests.
@Open
@Controller
@RequestMapping("/phan-anh/tra-cuu")
class OwnMatterPages {

    private static final String REMOVE = "remove-details";
    private static final String SECOND = "second-rating";

    private final Reporting reporting;
    private final Tries tries;
    private final MessageSource messages;
    private final Clock clock;
    private final ZoneId zone;

    OwnMatterPages(
            Reporting reporting,
            Tries tries,
            MessageSource messages,
            Clock clock,
            @Value("${phoihop.zone}") ZoneId zone) {
        this.reporting = reporting;
        this.tries = tries;
        this.messages = messages;
        this.clock = clock;
        this.zone = zone;
    }

    @GetMapping
    ModelAndView ask() {
        return ask("", HttpStatus.OK);
    }

    private static ModelAndView ask(String refusal, HttpStatus status) {
        var view = new ModelAndView("concerns/open/ask", "refusal", refusal);
        view.setStatus(status);
        return view;
    }

    @PostMapping
    ModelAndView show(@RequestParam Map<String, String> values, HttpServletRequest request) {
        return act("", values, request);
    }

    @PostMapping("/{act:[a-z-]+}")
    ModelAndView act(@PathVariable String act, @RequestParam Map<String, String> values, HttpServletRequest request) {
        var typed = new Typed(values);
        if (!tries.may(Tries.What.CODE, request.getRemoteAddr())) {
            return ask("concerns.refusal." + Refusal.TOO_MANY_TRIES, HttpStatus.TOO_MANY_REQUESTS);
        }
        if (reporting.find(typed.in("code")).isEmpty()) {
            tries.count(Tries.What.CODE, request.getRemoteAddr());
            return ask("concerns.refusal." + Refusal.CODE_UNKNOWN, HttpStatus.NOT_FOUND);
        }
        var refused = act.isEmpty() ? Optional.<Refusal>empty() : make(act, typed);
        var matter = reporting.find(typed.in("code")).orElseThrow(() -> new NotThere("matter"));
        return page(matter, typed, act, refused);
    }

    private Optional<Refusal> make(String act, Typed typed) {
        if (act.equals(SECOND)) {
            return reporting.askSecondRating(typed.in("code"), typed.in("words"));
        }
        if (act.equals(REMOVE)) {
            return reporting.removeDetails(typed.in("code"));
        }
        var move = Arrays.stream(ConcernMove.values())
                .filter(each -> each.path().equals(act))
                .findFirst()
                .orElseThrow(() -> new NotThere("act " + act));
        var input = ConcernInput.words(typed.in("words")).because(typed.in("reason"));
        return reporting.act(typed.in("code"), move, input);
    }

    private ModelAndView page(OwnMatter matter, Typed typed, String act, Optional<Refusal> refused) {
        var why = Optional.ofNullable(matter.why())
                .map(sentence ->
                        sentence.in((key, parts) -> messages.getMessage(key, parts, LocaleContextHolder.getLocale())))
                .orElse("");
        var page = new OwnMatterPage(
                matter,
                typed.in("code"),
                why,
                refused.map(reason -> "concerns.refusal." + reason).orElse(""),
                refused.isEmpty() ? act : "",
                LocalDate.ofInstant(clock.instant(), zone));
        var view = new ModelAndView("concerns/open/matter", "page", page);
        view.setStatus(refused.isPresent() ? HttpStatus.CONFLICT : HttpStatus.OK);
        return view;
    }
}
