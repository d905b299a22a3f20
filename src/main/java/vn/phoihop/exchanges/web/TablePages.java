package vn.phoihop.exchanges.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.exchanges.CommentTable;
import vn.phoihop.exchanges.ExchangeId;
import vn.phoihop.exchanges.ExchangeKind;
import vn.phoihop.exchanges.ExchangeSheet;
import vn.phoihop.exchanges.ExchangeSheets;
import vn.phoihop.exchanges.ExchangeStatus;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shell.spi.Reply;

/// What leaves one exchange as paper or file: the table of comments, the invitation for calendars.
@MayAct
@Controller
@RequestMapping("/exchanges/{id:[0-9a-fA-F]+-[0-9a-fA-F-]+}")
class TablePages {

    private final ExchangeSheets sheets;
    private final Organisations organisations;
    private final MessageSource messages;

    TablePages(ExchangeSheets sheets, Organisations organisations, MessageSource messages) {
        this.sheets = sheets;
        this.organisations = organisations;
        this.messages = messages;
    }

    @GetMapping("/table")
    ModelAndView table(@PathVariable UUID id, Actor actor, Locale language) {
        var sheet = consultation(id, actor);
        var isWhole = sheet.requester().equals(actor.organisation()) || sheet.status() == ExchangeStatus.COMPLETED;
        var page = new TablePage(sheet.id(), words(sheet, language), isWhole);
        return new ModelAndView("exchanges/table", "page", page);
    }

    @GetMapping("/table.docx")
    void docx(@PathVariable UUID id, Actor actor, Locale language, HttpServletResponse response) throws IOException {
        var words = words(consultation(id, actor), language);
        Reply.file(response, Reply.DOCX, "bang-tong-hop-y-kien.docx", TableFiles.docx(words));
    }

    @GetMapping("/table.xlsx")
    void xlsx(@PathVariable UUID id, Actor actor, Locale language, HttpServletResponse response) throws IOException {
        var words = words(consultation(id, actor), language);
        Reply.file(response, Reply.XLSX, "bang-tong-hop-y-kien.xlsx", TableFiles.xlsx(words));
    }

    @GetMapping("/invitation.ics")
    void invitation(@PathVariable UUID id, Actor actor, HttpServletResponse response) throws IOException {
        var sheet = sheets.need(new ExchangeId(id), actor);
        var meeting = sheet.details().meeting();
        if (meeting == null) {
            throw new NotThere("meeting " + id);
        }
        Reply.file(response, "text/calendar;charset=UTF-8", "moi-hop.ics", InvitationFile.of(sheet, meeting));
    }

    private ExchangeSheet consultation(UUID id, Actor actor) {
        var sheet = sheets.need(new ExchangeId(id), actor);
        if (sheet.kind() != ExchangeKind.DRAFT_CONSULTATION) {
            throw new NotThere("table of " + id);
        }
        return sheet;
    }

    private TableWords words(ExchangeSheet sheet, Locale language) {
        var table = CommentTable.of(sheet);
        return new TableWords(table, organisations.names(table.organisations()), messages, language);
    }
}
