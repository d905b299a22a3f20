package vn.phoihop.clarifications.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.phoihop.clarifications.ClarificationSheet;
import vn.phoihop.publicfiles.Desk;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shell.spi.Deed;
import vn.phoihop.shell.spi.Frame;
import vn.phoihop.shell.spi.Typed;

/// What the sheet of a clarification shows.
public record SheetPage(
        ClarificationSheet sheet,
        Map<OrganisationId, String> names,
        List<Deed> deeds,
        Desk files,
        UUID form,
        Said said) {

    /// What the page says about what was just tried.
    public record Said(String act, Typed typed, String refusal, boolean changed) {}

    /// What an organisation is called.
    public String name(@Nullable OrganisationId id) {
        return id == null ? "" : names.getOrDefault(id, "");
    }

    /// What fills a sentence of the history.
    public String[] details(ClarificationSheet.Told told, Frame frame) {
        var who =
                told.organisation() == null ? frame.words("clarifications.history.system") : name(told.organisation());
        return Stream.concat(Stream.of(who), told.details().stream()).toArray(String[]::new);
    }
}
