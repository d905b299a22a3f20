package vn.phoihop.registry.web;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.registry.Books;
import vn.phoihop.registry.numbering.Book;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Reply;

/// The series of the organisation, its terms, and the types that share a series.
@MayAct
@Controller
@RequestMapping("/registry/series")
class NumberingPages {

    private final Books books;

    NumberingPages(Books books) {
        this.books = books;
    }

    @GetMapping
    ModelAndView show(Actor actor) {
        return page(actor, false, TermForm.EMPTY, List.of());
    }

    @MayAct(Role.CLERK)
    @PostMapping("/terms")
    ModelAndView add(@Valid @ModelAttribute TermForm form, BindingResult errors, Actor actor) {
        var term = form.term(errors);
        if (term.isEmpty()) {
            return no(HttpStatus.UNPROCESSABLE_CONTENT, page(actor, false, form, errors.getFieldErrors()));
        }
        return books.addTerm(term.get(), actor)
                ? Reply.seeOther("/registry/series")
                : no(HttpStatus.CONFLICT, page(actor, true, form, List.of()));
    }

    @MayAct(Role.CLERK)
    @PostMapping("/groups")
    ModelAndView group(@RequestParam Book book, @RequestParam String type, @RequestParam String name, Actor actor) {
        books.group(book, type, name, actor);
        return Reply.seeOther("/registry/series");
    }

    private ModelAndView page(Actor actor, boolean refused, TermForm typed, List<FieldError> errors) {
        var page = new NumberingPage(
                books.series(actor), books.terms(actor), actor.is(Role.CLERK), refused, typed, errors);
        return new ModelAndView("registry/series", "page", page);
    }

    private static ModelAndView no(HttpStatus status, ModelAndView view) {
        view.setStatus(status);
        return view;
    }
}
