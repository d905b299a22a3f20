package vn.phoihop.concerns.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.concerns.Agreements;
import vn.phoihop.concerns.ConcernId;
import vn.phoihop.concerns.Rubrics;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Reply;

/// The blind second rating of a sample, and how well the two agree.
@MayAct({Role.SPECIALIST, Role.LEADER, Role.CLERK, Role.COUNCIL_OFFICE, Role.SPOKESPERSON, Role.COORDINATOR})
@Controller
@RequestMapping("/concerns")
class AgreementPages {

    private final Agreements agreements;
    private final Rubrics rubrics;
    private final ZoneId zone;

    AgreementPages(Agreements agreements, Rubrics rubrics, @Value("${phoihop.zone}") ZoneId zone) {
        this.agreements = agreements;
        this.rubrics = rubrics;
        this.zone = zone;
    }

    @GetMapping("/agreement")
    ModelAndView measured(Actor actor) {
        var page = new AgreementPage(agreements.periods(), agreements.waitingFor(actor));
        return new ModelAndView("concerns/agreement", "page", page);
    }

    @GetMapping("/{id:[0-9a-fA-F]+-[0-9a-fA-F-]+}/blind")
    ModelAndView form(@PathVariable UUID id, Actor actor) {
        return show(new ConcernId(id), Typed.NOTHING, List.of(), "", HttpStatus.OK, actor);
    }

    @PostMapping("/{id:[0-9a-fA-F]+-[0-9a-fA-F-]+}/blind")
    ModelAndView rate(@PathVariable UUID id, @RequestParam Map<String, String> values, Actor actor) {
        var typed = new Typed(values);
        var concern = new ConcernId(id);
        var errors = new ArrayList<FieldError>();
        var rating = Optional.ofNullable(RatingForm.rating(typed, errors));
        if (rating.isEmpty() || !errors.isEmpty()) {
            return show(concern, typed, errors, "", HttpStatus.UNPROCESSABLE_CONTENT, actor);
        }
        return agreements
                .rate(concern, rating.get(), actor)
                .map(why -> show(concern, typed, List.of(), "concerns.refusal." + why, HttpStatus.CONFLICT, actor))
                .orElseGet(() -> Reply.seeOther("/concerns/agreement"));
    }

    /// The sheet with everything on it; this person is not asked for this rating any more.
    @PostMapping("/{id:[0-9a-fA-F]+-[0-9a-fA-F-]+}/blind/open")
    ModelAndView open(@PathVariable UUID id, Actor actor) {
        agreements.open(new ConcernId(id), actor);
        return Reply.seeOther("/concerns/" + id);
    }

    private ModelAndView show(
            ConcernId id, Typed typed, List<FieldError> errors, String refusal, HttpStatus status, Actor actor) {
        var blind = agreements.problem(id, actor);
        var received = LocalDate.ofInstant(blind.receivedAt(), zone);
        var page = new BlindPage(id, blind, received, rubrics.inForce(), typed, errors, refusal);
        var view = new ModelAndView("concerns/blind", "page", page);
        view.setStatus(status);
        return view;
    }
}
