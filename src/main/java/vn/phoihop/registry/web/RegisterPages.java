package vn.phoihop.registry.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.registry.DocumentLine;
import vn.phoihop.registry.Register;
import vn.phoihop.registry.SavedViews;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Reply;

/// The list of the register, and what leaves it as a table.
@MayAct
@Controller
@RequestMapping("/registry")
class RegisterPages {

    private final Register register;
    private final SavedViews views;
    private final Organisations organisations;
    private final BookFiles books;

    RegisterPages(Register register, SavedViews views, Organisations organisations, BookFiles books) {
        this.register = register;
        this.views = views;
        this.organisations = organisations;
        this.books = books;
    }

    @GetMapping
    ModelAndView list(@ModelAttribute RegisterQuery query, BindingResult ignored, Actor actor) {
        var filter = query.filter();
        var slice = register.list(filter, query.after(), actor);
        var owners = organisations.names(
                slice.lines().stream().map(DocumentLine::owner).distinct().toList());
        var page = new RegisterPage(
                filter,
                slice.lines(),
                slice.next(),
                register.counts(filter, actor),
                owners,
                views.of(actor),
                actor.is(Role.CLERK),
                actor.organisation());
        return new ModelAndView("registry/list", "page", page);
    }

    @GetMapping("/export.xlsx")
    void xlsx(@ModelAttribute RegisterQuery query, BindingResult ignored, Actor actor, HttpServletResponse response)
            throws IOException {
        Reply.file(response, Reply.XLSX, "so-dang-ky-van-ban.xlsx", books.xlsx(query.filter(), actor));
    }

    @GetMapping("/export.csv")
    void csv(@ModelAttribute RegisterQuery query, BindingResult ignored, Actor actor, HttpServletResponse response)
            throws IOException {
        Reply.file(response, Reply.CSV, "so-dang-ky-van-ban.csv", books.csv(query.filter(), actor));
    }

    @PostMapping("/views")
    ModelAndView save(
            @RequestParam String name, @ModelAttribute RegisterQuery query, BindingResult ignored, Actor actor) {
        var address = RegisterQuery.address(query.filter());
        if (!name.isBlank() && name.length() <= 100) {
            views.save(name.strip(), address, actor);
        }
        return Reply.seeOther("/registry" + (address.isEmpty() ? "" : "?" + address));
    }

    @PostMapping("/views/forget")
    ModelAndView forget(@RequestParam String name, Actor actor) {
        views.forget(name, actor);
        return Reply.seeOther("/registry");
    }
}
