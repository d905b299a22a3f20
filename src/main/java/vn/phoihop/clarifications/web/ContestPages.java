package vn.phoihop.clarifications.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.clarifications.ClarificationNumber;
import vn.phoihop.clarifications.Proposals;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.Open;
import vn.phoihop.shell.spi.Reply;
import vn.phoihop.shell.spi.Typed;

/// Contesting what was published: open to anyone, the ground is asked for and nothing about who gives it.
@Open
@Controller
@RequestMapping("/clarify/{number:.*[0-9].*}")
class ContestPages {

    private final Proposals proposals;
    private final Clock clock;
    private final ZoneId zone;

    ContestPages(Proposals proposals, Clock clock, @Value("${phoihop.zone}") ZoneId zone) {
        this.proposals = proposals;
        this.clock = clock;
        this.zone = zone;
    }

    @GetMapping
    ModelAndView form(@PathVariable String number) {
        return show(number, new Typed(new LinkedMultiValueMap<>()), "", false, HttpStatus.OK);
    }

    private ModelAndView show(String number, Typed typed, String refusal, boolean sent, HttpStatus status) {
        var read = read(number);
        var claim = proposals.published(read).orElseThrow(() -> new NotThere("clarification " + number));
        var form = typed.has("form") ? typed.once() : UUID.randomUUID();
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var page = new ContestPage(read.toString(), claim, typed, form, refusal, sent, today);
        var view = new ModelAndView("clarifications/contest", "page", page);
        view.setStatus(status);
        return view;
    }

    private static ClarificationNumber read(String number) {
        return ClarificationNumber.read(number).orElseThrow(() -> new NotThere("clarification " + number));
    }

    @PostMapping
    ModelAndView contest(@PathVariable String number, @RequestParam MultiValueMap<String, String> values) {
        var typed = new Typed(values);
        typed.require("ground");
        typed.notLonger("ground", 4000);
        if (!typed.errors().isEmpty()) {
            return show(number, typed, "", false, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return proposals
                .contest(read(number), typed.text("ground"), typed.line("sourceLink"), typed.once())
                .map(why -> show(number, typed, "clarifications.refusal." + why, false, HttpStatus.CONFLICT))
                .orElseGet(() -> Reply.seeOther("/clarify/" + read(number) + "/thanks"));
    }

    @GetMapping("/thanks")
    ModelAndView thanks(@PathVariable String number) {
        return show(number, new Typed(new LinkedMultiValueMap<>()), "", true, HttpStatus.OK);
    }
}
