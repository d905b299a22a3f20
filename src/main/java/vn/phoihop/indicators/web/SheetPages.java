package vn.phoihop.indicators.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.indicators.Fault;
import vn.phoihop.indicators.Filings;
import vn.phoihop.indicators.FormSheet;
import vn.phoihop.indicators.Refusal;
import vn.phoihop.indicators.web.FormKeys.Address;
import vn.phoihop.organisations.tables.Tables;
import vn.phoihop.organisations.tables.Unreadable;
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

    private static final int VALUE = 3;

    private final Filings filings;
    private final FormKeys keys;
    private final MessageSource messages;

    SheetPages(Filings filings, FormKeys keys, MessageSource messages) {
        this.filings = filings;
        this.keys = keys;
        this.messages = messages;
    }

    @GetMapping("/form.xlsx")
    void out(Address address, Actor actor, HttpServletResponse response) throws IOException {
        var sheet = filings.sheet(keys.key(address), actor);
        var lines = new ArrayList<List<String>>();
        lines.add(List.of(
                say("indicators.column.code"),
                say("indicators.column.figure"),
                say("indicators.column.unit"),
                sheet.of().name() + " " + address.period()));
        for (var row : sheet.rows()) {
            lines.add(List.of(
                    row.figure().code(),
                    row.figure().name(),
                    row.figure().indicator().unit(),
                    row.typed()));
        }
        Reply.file(response, Reply.XLSX, "bieu-so-lieu.xlsx", Tables.xlsx("Bieu", lines));
    }

    /// Tries a workbook out: what it holds stands in the fields of the page, with every faulty cell named.
    @MayAct({Role.SPECIALIST, Role.CLERK})
    @PostMapping("/sheet")
    ModelAndView in(Address address, @RequestParam(required = false) @Nullable MultipartFile file, Actor actor)
            throws IOException {
        var key = keys.key(address);
        var opened = keys.open(key, actor);
        var sheet = opened.sheet();
        var faults = new ArrayList<Fault>();
        var typed = typed(file == null ? new byte[0] : file.getBytes(), sheet, faults);
        faults.addAll(filings.examine(key, typed, actor));
        var refusal =
                faults.stream().anyMatch(fault -> !fault.asksForReason()) ? Refusal.FAULTY_VALUES : Refusal.TRIED_OUT;
        var page = FormPage.again(sheet, keys.counts(opened), typed, "", refusal, faults)
                .fromCells(FormKeys.cells(sheet));
        return FormKeys.view(page, refusal == Refusal.FAULTY_VALUES ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }

    private static Map<Integer, String> typed(byte[] file, FormSheet sheet, List<Fault> faults) {
        var byCode = new LinkedHashMap<String, Integer>();
        sheet.rows().forEach(row -> byCode.put(row.figure().code(), row.figure().no()));
        var typed = new LinkedHashMap<Integer, String>();
        try {
            for (var row : Tables.read(file).rows()) {
                var figure = byCode.get(row.cell(0));
                if (figure != null) {
                    typed.put(figure, row.cell(VALUE));
                } else {
                    faults.add(new Fault("A" + row.number(), Fault.Kind.UNKNOWN_FIGURE, List.of(row.cell(0))));
                }
            }
        } catch (Unreadable e) {
            faults.add(new Fault("A1", Fault.Kind.BROKEN_LINE, List.of("")));
        }
        return typed;
    }
}
