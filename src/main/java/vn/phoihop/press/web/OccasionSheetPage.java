package vn.phoihop.press.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.phoihop.press.PressSheet;
import vn.phoihop.press.occasions.OccasionSheet;
import vn.phoihop.publicfiles.Desk;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shell.spi.Deed;
import vn.phoihop.shell.spi.Frame;

/// What the sheet of an occasion shows.
public record OccasionSheetPage(
        OccasionSheet sheet,
        Map<OrganisationId, String> names,
        List<Deed> deeds,
        List<String> bodies,
        Desk files,
        LocalDate today,
        UUID form,
        SheetPage.Said said) {

    /// What an organisation is called.
    public String name(@Nullable OrganisationId id) {
        return id == null ? "" : names.getOrDefault(id, "");
    }

    /// What fills a sentence of the history.
    public String[] details(PressSheet.Told told, Frame frame) {
        var who = told.organisation() == null ? frame.words("press.history.system") : name(told.organisation());
        return Stream.concat(Stream.of(who), told.details().stream()).toArray(String[]::new);
    }
}
