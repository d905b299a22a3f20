package vn.phoihop.registry.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.registry.DocumentLine;
import vn.phoihop.registry.Register;
import vn.phoihop.registry.SavedViews;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.Role;

/// The list of the register, and what leaves it as a table.
@MayAct
@Controller
@RequestMapping("/registry")
class RegisterPages {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

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
        answer(response, XLSX, "so-dang-ky-van-ban.xlsx", books.xlsx(query.filter(), actor));
    }

    @GetMapping("/export.csv")
    void csv(@ModelAttribute RegisterQuery query, BindingResult ignored, Actor actor, HttpServletResponse response)
            throws IOException {
        answer(response, "text/csv;charset=UTF-8", "so-dang-ky-van-ban.csv", books.csv(query.filter(), actor));
    }

    private static void answer(HttpServletResponse response, String type, String name, byte[] bytes)
            throws IOException {
        response.setContentType(type);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    @PostMapping("/views")
    ModelAndView save(
            @RequestParam String name, @ModelAttribute RegisterQuery query, BindingResult ignored, Actor actor) {
        var address = RegisterQuery.address(query.filter());
        if (!name.isBlank() && name.length() <= 100) {
            views.save(name.strip(), address, actor);
        }
        return seeOther("/registry" + (address.isEmpty() ? "" : "?" + address));
    }

    @PostMapping("/views/forget")
    ModelAndView forget(@RequestParam String name, Actor actor) {
        views.forget(name, actor);
        return seeOther("/registry");
    }

    static ModelAndView seeOther(String path) {
        var view = new RedirectView(path);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExpandUriTemplateVariables(false);
        return new ModelAndView(view);
    }
}
