package vn.phoihop.indicators.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.indicators.EntryWay;
import vn.phoihop.indicators.Filings;
import vn.phoihop.indicators.Recording;
import vn.phoihop.indicators.web.FormKeys.Address;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Reply;

/// Forms to be filled in: a table of fields that works without script.
@MayAct
@Controller
@RequestMapping("/indicators/forms/{form}/{area}/{period}")
class FormPages {

    private final Filings filings;
    private final FormKeys keys;

    FormPages(Filings filings, FormKeys keys) {
        this.filings = filings;
        this.keys = keys;
    }

    @GetMapping
    ModelAndView show(Address address, @RequestParam(defaultValue = "") String done, Actor actor) {
        var notice = switch (done) {
            case "draft", "filed", "locked", "unlocked", "returned", "counted", "taken" ->
                "indicators.form.done." + done;
            default -> "";
        };
        return FormKeys.view(keys.page(address, notice, actor), HttpStatus.OK);
    }

    private static Map<Integer, String> typed(HttpServletRequest request) {
        var typed = new LinkedHashMap<Integer, String>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.matches("v\\.\\d{1,9}") && values[0].length() <= 4_000) {
                typed.put(Integer.valueOf(name.substring(2)), values[0]);
            }
        });
        return typed;
    }

    @MayAct({Role.SPECIALIST, Role.CLERK})
    @PostMapping("/draft")
    ModelAndView draft(Address address, @RequestParam int version, HttpServletRequest request, Actor actor) {
        var key = keys.key(address);
        var typed = typed(request);
        return filings.keepDraft(key, version, typed, actor)
                .map(why -> keys.refused(key, typed, "", new Recording.Refused(why, List.of()), actor))
                .orElseGet(() -> Reply.seeOther(address.path() + "?done=draft"));
    }

    @MayAct({Role.SPECIALIST, Role.CLERK})
    @PostMapping("/file")
    ModelAndView file(
            Address address,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "false") boolean workbook,
            HttpServletRequest request,
            Actor actor) {
        var typed = typed(request);
        var way = workbook ? EntryWay.SHEET : EntryWay.GRID;
        return switch (keys.handIn(address, version, typed, way, reason, actor)) {
            case Recording.Recorded recorded -> Reply.seeOther(address.path() + "?done=filed");
            case Recording.Refused refused -> keys.refused(keys.key(address), typed, reason, refused, actor);
        };
    }
}
