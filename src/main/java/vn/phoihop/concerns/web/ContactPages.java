package vn.phoihop.concerns.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.concerns.ConcernId;
import vn.phoihop.concerns.Contacts;
import vn.phoihop.concerns.web.SheetPage.Said;
import vn.phoihop.protection.cards.CardLook;
import vn.phoihop.protection.cards.ContactCard;
import vn.phoihop.protection.cards.Purpose;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Reply;

/// The contact card of a concern: laid down, and read for a purpose, each look on record.
@MayAct({Role.SPECIALIST, Role.LEADER, Role.CLERK, Role.COUNCIL_OFFICE})
@Controller
@RequestMapping("/concerns/{id:[0-9a-fA-F]+-[0-9a-fA-F-]+}")
class ContactPages {

    private final SheetPageMaker pages;
    private final Contacts contacts;

    ContactPages(SheetPageMaker pages, Contacts contacts) {
        this.pages = pages;
        this.contacts = contacts;
    }

    @PostMapping("/contact/read")
    ModelAndView read(@PathVariable UUID id, @RequestParam Map<String, String> values, Actor actor) {
        var typed = new Typed(values);
        var concern = new ConcernId(id);
        return switch (contacts.read(concern, purpose(typed), typed.in("ground"), actor)) {
            case CardLook.Opened(var card) -> pages.showing(concern, card, actor);
            case CardLook.Refused(var why) ->
                pages.again(
                        concern,
                        typed,
                        new Said(List.of(), "concerns.contact.refused." + why, false, "contact"),
                        HttpStatus.CONFLICT,
                        actor);
        };
    }

    private static Purpose purpose(Typed typed) {
        try {
            return Purpose.valueOf(typed.in("purpose"));
        } catch (IllegalArgumentException none) {
            return Purpose.ANSWER_THE_CASE;
        }
    }

    @PostMapping("/contact")
    ModelAndView keep(@PathVariable UUID id, @RequestParam Map<String, String> values, Actor actor) {
        var typed = new Typed(values);
        var card = new ContactCard(typed.in("name"), typed.in("phone"), typed.in("email"), typed.in("address"));
        contacts.lay(new ConcernId(id), card, actor);
        return Reply.seeOther("/concerns/" + id);
    }
}
