package vn.phoihop.press.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.phoihop.press.PressSheet;
import vn.phoihop.publicfiles.Desk;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shell.spi.Deed;
import vn.phoihop.shell.spi.Frame;
import vn.phoihop.shell.spi.Typed;

/// What the sheet of a press item shows. `form` is the one-time id of its forms.
public record SheetPage(
        PressSheet sheet,
        Map<OrganisationId, String> names,
        List<Deed> deeds,
        List<String> bodies,
        Desk files,
        LocalDate today,
        UUID form,
        Said said) {

    /// What the page says about what was just tried: the act, what was typed, a refusal (its key, or empty), that
    /// somebody else was faster.
    public record Said(String act, Typed typed, String refusal, boolean changed) {}

    /// What an organisation is called.
    public String name(@Nullable OrganisationId id) {
        return id == null ? "" : names.getOrDefault(id, "");
    }

    /// What fills a sentence of the history: which organisation acted, and what.
    public String[] details(PressSheet.Told told, Frame frame) {
        var who = told.organisation() == null ? frame.words("press.history.system") : name(told.organisation());
        return Stream.concat(Stream.of(who), told.details().stream().map(each -> detail(told, each, frame)))
                .toArray(String[]::new);
    }

    private static String detail(PressSheet.Told told, String detail, Frame frame) {
        return told.act().equals("RECORD_OUTCOME") && detail.matches("[A-Z_]{5,}")
                ? frame.words("press.outcome." + detail)
                : detail;
    }

    /// How far verification is: none, some or all of the facts found.
    public String verification() {
        var line = sheet.line();
        if (line.found() == 0) {
            return "UNVERIFIED";
        }
        return line.found() < line.facts() ? "PARTLY" : "VERIFIED";
    }

    /// Whether anyone can read something of it.
    public boolean isPublic() {
        return !sheet.sent().isEmpty();
    }
}
