package vn.phoihop.organisations.web;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.organisations.AreaId;
import vn.phoihop.organisations.AreaLine;
import vn.phoihop.organisations.Areas;
import vn.phoihop.organisations.Branch;
import vn.phoihop.organisations.Level;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.organisations.Provinces;
import vn.phoihop.organisations.Question;
import vn.phoihop.organisations.web.TreePage.Asked;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Role;

/// The tree of areas and organisations on a day, a level at a time, and the search in it.
@MayAct
@Controller
class OrganisationTreePages {

    private static final int FOUND = 50;
    private static final int AREAS_FOUND = 20;

    private final Areas areas;
    private final Organisations organisations;
    private final OfficeDay today;

    OrganisationTreePages(Areas areas, Organisations organisations, OfficeDay today) {
        this.areas = areas;
        this.organisations = organisations;
        this.today = today;
    }

    @GetMapping("/organisations")
    ModelAndView tree(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable UUID at,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Branch branch,
            @RequestParam(required = false) @Nullable Level level,
            @RequestParam(required = false) @Nullable UUID after,
            Actor actor) {
        var day = on == null ? today.day() : on;
        var words = Normalizer.normalize(q, Normalizer.Form.NFC).strip();
        var asked = new Asked(day, at == null ? "" : at.toString(), words, branch, level);
        var question = new Question(words, branch, level, day, after == null ? null : new OrganisationId(after));
        var mayChange = actor.is(Role.ADMINISTRATOR);
        var page = question.isEmpty() ? level(asked, mayChange) : found(asked, question, mayChange);
        return new ModelAndView("organisations/tree", "page", page);
    }

    /// A level of the tree, to be put into a page that is already there.
    @GetMapping("/organisations/branch")
    ModelAndView branch(
            @RequestParam UUID at, @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate on) {
        return new ModelAndView("organisations/branch", "page", branch(Optional.of(new AreaId(at)), on));
    }

    private TreePage level(Asked asked, boolean mayChange) {
        if (asked.at().isEmpty()) {
            return start(asked, mayChange);
        }
        var area = areas.need(new AreaId(UUID.fromString(asked.at())));
        var path = areas.path(area.id(), asked.on());
        if (path.isEmpty()) {
            var became = areas.successorsOn(asked.on(), area.id());
            var related = became.isEmpty() ? areas.predecessorsOn(asked.on(), area.id()) : became;
            return new TreePage(asked, today.day(), List.of(), area, related, null, List.of(), null, mayChange);
        }
        return at(asked, path, mayChange);
    }

    private TreePage start(Asked asked, boolean mayChange) {
        return areas.withCode(Provinces.COUNTRY, asked.on())
                .map(country -> at(asked, List.of(country), mayChange))
                .orElseGet(() -> new TreePage(
                        asked,
                        today.day(),
                        List.of(),
                        null,
                        List.of(),
                        branch(Optional.empty(), asked.on()),
                        List.of(),
                        null,
                        mayChange));
    }

    private TreePage at(Asked asked, List<AreaLine> path, boolean mayChange) {
        var branch = branch(Optional.of(path.getLast().id()), asked.on());
        return new TreePage(asked, today.day(), path, null, List.of(), branch, List.of(), null, mayChange);
    }

    private TreePage found(Asked asked, Question question, boolean mayChange) {
        var onlyWords = question.branch() == null && question.level() == null && question.after() == null;
        return new TreePage(
                asked,
                today.day(),
                List.of(),
                null,
                List.of(),
                null,
                onlyWords ? areas.search(asked.q(), asked.on(), AREAS_FOUND) : List.of(),
                organisations.search(question, FOUND),
                mayChange);
    }

    private BranchPage branch(Optional<AreaId> area, LocalDate on) {
        var bodies = area.map(id -> organisations.inForceOn(on, id)).orElse(List.of());
        return new BranchPage(on, BodyNode.tree(bodies), areas.branches(area, on));
    }
}
