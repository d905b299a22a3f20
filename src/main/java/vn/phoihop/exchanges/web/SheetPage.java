package vn.phoihop.exchanges.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.FieldError;
import vn.phoihop.calendar.ClockId;
import vn.phoihop.calendar.ClockLine;
import vn.phoihop.exchanges.CommentLine;
import vn.phoihop.exchanges.ExchangeEvent;
import vn.phoihop.exchanges.ExchangeSheet;
import vn.phoihop.exchanges.ExchangeTerms;
import vn.phoihop.exchanges.LegSheet;
import vn.phoihop.registry.DocumentLine;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shell.spi.Frame;
import vn.phoihop.shell.spi.Typed;

/// What the sheet of an exchange shows. `typed` is what was typed into the form that was refused.
public record SheetPage(
        ExchangeSheet sheet,
        Map<OrganisationId, String> names,
        Map<OrganisationId, String> organisations,
        List<ExchangeTerms.Purpose> purposes,
        List<DocumentLine> documents,
        Typed typed,
        Said said,
        OrganisationId own,
        boolean isLeader) {

    /// What the page says about what was just tried: wrong fields, a refusal (its key, or empty), that somebody else
    /// was faster.
    public record Said(List<FieldError> errors, String refusal, boolean changed) {

        static final Said NOTHING = new Said(List.of(), "", false);
    }

    public String name(@Nullable OrganisationId organisation) {
        return organisation == null ? "" : names.getOrDefault(organisation, "");
    }

    public boolean isOurs() {
        return sheet.requester().equals(own);
    }

    public boolean isOwn(LegSheet leg) {
        return leg.receiver().equals(own);
    }

    public boolean may(ExchangeEvent event) {
        return sheet.acts().contains(event);
    }

    /// A clock this reader may see.
    public @Nullable ClockLine clock(@Nullable ClockId id) {
        return id == null ? null : sheet.clocks().get(id);
    }

    /// The name of the purpose, in the language of the page.
    public String purpose(Frame frame) {
        return purposes.stream()
                .filter(each -> each.code().equals(sheet.content().purpose()))
                .map(each -> frame.isVietnamese() ? each.name() : each.englishName())
                .findFirst()
                .orElse("");
    }

    /// What was typed for this part of the page, if the form that was refused belongs to it.
    public String typed(String part, String name, String otherwise) {
        return typed.one("part").equals(part) ? typed.one(name) : otherwise;
    }

    /// The comments of the present round.
    public List<CommentLine> comments() {
        return sheet.comments();
    }

    /// The name of the receiver a line of the thread is about, when there are several.
    public String about(ExchangeSheet.Said said) {
        if (said.leg() == null || sheet.legs().size() < 2) {
            return "";
        }
        return sheet.legs().stream()
                .filter(each -> each.id().equals(said.leg()))
                .map(each -> name(each.receiver()))
                .findFirst()
                .orElse("");
    }

    /// What fills a sentence of the thread, in the language of the page.
    public String detail(ExchangeSheet.Said said, int place, Frame frame) {
        if (place >= said.details().size()) {
            return "";
        }
        var raw = said.details().get(place);
        if (raw.matches("[A-Z_]{3,}")) {
            return frame.words((said.act().equals("LEG_REFUSED") ? "exchanges.ground." : "exchanges.answer.") + raw);
        }
        if (raw.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return frame.day(LocalDate.parse(raw));
        }
        return raw.matches("\\d{4}-\\d{2}-\\d{2}T.*Z") ? frame.moment(Instant.parse(raw)) : raw;
    }
}
