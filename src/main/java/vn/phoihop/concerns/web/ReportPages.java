package vn.phoihop.concerns.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.concerns.Channel;
import vn.phoihop.concerns.Concerns;
import vn.phoihop.concerns.Field;
import vn.phoihop.concerns.NewConcern;
import vn.phoihop.concerns.Opening;
import vn.phoihop.concerns.Procedure;
import vn.phoihop.concerns.Refusal;
import vn.phoihop.concerns.Reporting;
import vn.phoihop.concerns.Tries;
import vn.phoihop.organisations.AreaId;
import vn.phoihop.protection.cards.ContactCard;
import vn.phoihop.shared.Open;

/// The open form: anyone reports a problem, with or without a name, without cookies or sessions, and gets a code.
@Open
@Controller
@RequestMapping("/phan-anh")
class ReportPages {

    /// How many signs of each text are read.
    private static final Map<String, Integer> LONGEST = new TreeMap<>(
            Map.of("title", 300, "facts", 8000, "wish", 2000, "place", 300, "name", 200, "phone", 200, "email", 200));

    private final Concerns concerns;
    private final Reporting reporting;
    private final Communes communes;
    private final Tries tries;

    ReportPages(Concerns concerns, Reporting reporting, Communes communes, Tries tries) {
        this.concerns = concerns;
        this.reporting = reporting;
        this.communes = communes;
        this.tries = tries;
    }

    @GetMapping
    ModelAndView form() {
        return show(Typed.NOTHING, List.of(), "", "", HttpStatus.OK);
    }

    @PostMapping
    ModelAndView report(@RequestParam Map<String, String> values, HttpServletRequest request) {
        var typed = new Typed(values);
        var procedure = procedure(typed);
        if (procedure.isPresent()) {
            return show(Typed.NOTHING, List.of(), "", procedure.get().name(), HttpStatus.OK);
        }
        var area = area(typed);
        var errors = errors(typed, area);
        if (!errors.isEmpty() || area.isEmpty()) {
            return show(typed, errors, "", "", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!tries.may(Tries.What.REPORT, request.getRemoteAddr())) {
            return show(
                    typed, List.of(), "concerns.refusal." + Refusal.TOO_MANY_TRIES, "", HttpStatus.TOO_MANY_REQUESTS);
        }
        tries.count(Tries.What.REPORT, request.getRemoteAddr());
        return switch (concerns.report(fresh(typed, area.get()))) {
            case Opening.Opened(var id, var receipt) -> {
                var card = new ContactCard(typed.in("name"), typed.in("phone"), typed.in("email"), "");
                reporting.keepContact(id, card);
                yield new ModelAndView("concerns/open/receipt", "page", new ReceiptPage(receipt));
            }
            case Opening.Refused(var why) -> show(typed, List.of(), "concerns.refusal." + why, "", HttpStatus.CONFLICT);
        };
    }

    private static Optional<Procedure> procedure(Typed typed) {
        try {
            return typed.has("nature") ? Optional.of(Procedure.valueOf(typed.in("nature"))) : Optional.empty();
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private Optional<AreaId> area(Typed typed) {
        return concerns.openProvinces().stream()
                .flatMap(province -> communes.named(typed.in("area"), province).stream())
                .findFirst();
    }

    private static List<FieldError> errors(Typed typed, Optional<AreaId> area) {
        var errors = new ArrayList<FieldError>();
        for (var field : List.of("title", "facts", "area")) {
            if (!typed.has(field)) {
                errors.add(ActWords.wrong(field, "NotBlank"));
            }
        }
        if (typed.has("area") && area.isEmpty()) {
            errors.add(ActWords.wrong("area", "concerns.area.unknown"));
        }
        LONGEST.forEach((field, most) -> {
            if (typed.in(field).length() > most) {
                errors.add(ActWords.wrong(field, "concerns.report.long"));
            }
        });
        return errors;
    }

    private static NewConcern fresh(Typed typed, AreaId area) {
        return new NewConcern(
                once(typed),
                Channel.WEBSITE,
                field(typed),
                typed.in("title"),
                typed.in("facts"),
                typed.in("wish"),
                area,
                typed.in("place"),
                true,
                false,
                null);
    }

    private static UUID once(Typed typed) {
        try {
            return UUID.fromString(typed.in("form"));
        } catch (IllegalArgumentException none) {
            return UUID.randomUUID();
        }
    }

    private static Field field(Typed typed) {
        try {
            return Field.valueOf(typed.in("field"));
        } catch (IllegalArgumentException none) {
            return Field.OTHER;
        }
    }

    private ModelAndView show(Typed typed, List<FieldError> errors, String refusal, String guide, HttpStatus status) {
        var places = new LinkedHashMap<String, List<String>>();
        concerns.openProvinces().forEach(province -> places.put(province, communes.names(province)));
        var page = new ReportPage(typed, UUID.randomUUID(), places, errors, refusal, guide);
        var view = new ModelAndView("concerns/open/report", "page", page);
        view.setStatus(status);
        return view;
    }
}
