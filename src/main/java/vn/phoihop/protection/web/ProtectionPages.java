package vn.phoihop.protection.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.protection.Retention;
import vn.phoihop.protection.cards.AccessReview;
import vn.phoihop.protection.cards.AccessReviews;
import vn.phoihop.protection.cards.CardAccess;
import vn.phoihop.protection.cards.Sign;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.Role;

/// Reports of letting go, for administrators and data-protection officers; unusual access, for the latter alone.
@Controller
class ProtectionPages {

    private final Retention retention;
    private final AccessReviews reviews;
    private final Organisations organisations;

    ProtectionPages(Retention retention, AccessReviews reviews, Organisations organisations) {
        this.retention = retention;
        this.reviews = reviews;
        this.organisations = organisations;
    }

    @MayAct({Role.ADMINISTRATOR, Role.DATA_PROTECTION_OFFICER})
    @GetMapping("/protection")
    ModelAndView retention() {
        var page = new RetentionPage(retention.missed().orElse(null), retention.offers(), retention.reports());
        return new ModelAndView("protection/retention", Map.of("page", page));
    }

    @MayAct(Role.DATA_PROTECTION_OFFICER)
    @GetMapping("/protection/reviews")
    ModelAndView reviews(@RequestParam(defaultValue = "") String number, Actor actor) {
        return page("", number, actor);
    }

    @MayAct(Role.DATA_PROTECTION_OFFICER)
    @PostMapping("/protection/reviews")
    Object review(
            @RequestParam LocalDate week,
            @RequestParam UUID account,
            @RequestParam Sign sign,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String finding,
            Actor actor) {
        var refusal = reviews.review(week, account, sign, version, finding, actor);
        if (refusal.isEmpty()) {
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create("/protection/reviews#" + sign.name().toLowerCase(Locale.ROOT)))
                    .build();
        }
        var page = page("protection.refusal." + refusal.get(), "", actor);
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private ModelAndView page(String refusal, String number, Actor actor) {
        var lines = reviews.lines(actor);
        var accesses = reviews.accesses(number, actor);
        var names = organisations.names(Stream.concat(
                        lines.stream().map(AccessReview::organisation),
                        accesses.stream().map(CardAccess::organisation))
                .collect(Collectors.toSet()));
        return new ModelAndView(
                "protection/reviews", Map.of("page", new ReviewPage(lines, number, accesses, names, refusal)));
    }
}
