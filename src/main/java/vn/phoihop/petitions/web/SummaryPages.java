package vn.phoihop.petitions.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Locale;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.petitions.SessionId;
import vn.phoihop.petitions.Summaries;
import vn.phoihop.petitions.SummaryTable;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shell.spi.Reply;

/// The summary tables of a session: on the screen, as an official document, as a spreadsheet.
@MayAct
@Controller
@RequestMapping("/petitions/sessions/{id}")
class SummaryPages {

    private final Summaries summaries;
    private final Organisations organisations;
    private final SummaryFiles files;
    private final MessageSource messages;
    private final Clock clock;
    private final ZoneId zone;

    SummaryPages(
            Summaries summaries,
            Organisations organisations,
            SummaryFiles files,
            MessageSource messages,
            Clock clock,
            @Value("${phoihop.zone}") ZoneId zone) {
        this.summaries = summaries;
        this.organisations = organisations;
        this.files = files;
        this.messages = messages;
        this.clock = clock;
        this.zone = zone;
    }

    @GetMapping("/summary")
    ModelAndView summary(@PathVariable UUID id, Actor actor, Locale language) {
        var words = words(summaries.of(new SessionId(id), actor), language);
        return Web.page("petitions/summary", words, HttpStatus.OK);
    }

    @GetMapping("/summary.docx")
    void docx(@PathVariable UUID id, Actor actor, Locale language, HttpServletResponse response) throws IOException {
        var table = summaries.printed(new SessionId(id), "DOCX", actor);
        var council = organisations.need(table.session().council());
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var bytes = files.docx(words(table, language), council.abbreviation(), council.areaName(), today);
        Reply.file(response, Reply.DOCX, "tong-hop-kien-nghi-cu-tri.docx", bytes);
    }

    @GetMapping("/summary.xlsx")
    void xlsx(@PathVariable UUID id, Actor actor, Locale language, HttpServletResponse response) throws IOException {
        var table = summaries.printed(new SessionId(id), "XLSX", actor);
        Reply.file(response, Reply.XLSX, "tong-hop-kien-nghi-cu-tri.xlsx", files.xlsx(words(table, language)));
    }

    private SummaryWords words(SummaryTable table, Locale language) {
        var named = new HashSet<>(PetitionListPages.named(table.lines()));
        named.add(table.session().council());
        return new SummaryWords(table, organisations.names(named), messages, language);
    }
}
