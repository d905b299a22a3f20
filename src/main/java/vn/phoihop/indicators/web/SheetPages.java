package vn.phoihop.indicators.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.indicators.Filings;
import vn.phoihop.indicators.FormBooks;
import vn.phoihop.indicators.Refusal;
import vn.phoihop.indicators.web.FormKeys.Address;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Reply;

/// A form as a workbook to fill in elsewhere, and back again: first tried out, with every faulty cell named; it counts
/// only when it is handed in from the page.
@MayAct
@Controller
@RequestMapping("/indicators/forms/{form}/{area}/{period}")
class SheetPages {

    private final Filings filings;
    private final FormBooks books;
    private final FormKeys keys;

    SheetPages(Filings filings, FormBooks books, FormKeys keys) {
        this.filings = filings;
        this.books = books;
        this.keys = keys;
    }

    @GetMapping("/form.xlsx")
    void out(Address address, Actor actor, HttpServletResponse response) throws IOException {
        var sheet = filings.sheet(keys.key(address), actor);
        Reply.file(response, Reply.XLSX, "bieu-so-lieu.xlsx", books.write(sheet, LocaleContextHolder.getLocale()));
    }

    /// Tries a workbook out: what it holds stands in the fields of the page, with every faulty cell named.
    @MayAct({Role.SPECIALIST, Role.CLERK})
    @PostMapping("/sheet")
    ModelAndView in(Address address, @RequestParam(required = false) @Nullable MultipartFile file, Actor actor)
            throws IOException {
        var key = keys.key(address);
        var opened = keys.open(key, actor);
        var sheet = opened.sheet();
        var tried = books.read(
                key, sheet, file == null ? new byte[0] : file.getBytes(), LocaleContextHolder.getLocale(), actor);
        var refusal = tried.isFaulty() ? Refusal.FAULTY_VALUES : Refusal.TRIED_OUT;
        var page = FormPage.again(sheet, keys.counts(opened), tried.typed(), "", refusal, tried.faults())
                .fromCells(tried.cells());
        return FormKeys.view(page, tried.isFaulty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }
}
