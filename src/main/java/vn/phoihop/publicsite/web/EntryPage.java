package vn.phoihop.publicsite.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phoihop.publicsite.PublicFileLine;
import vn.phoihop.publicsite.Shown;
import vn.phoihop.publicsite.spi.PublicEntry;

/// What the page of one entry shows; without `published` it is a preview of what everyone would see.
public record EntryPage(
        LocalDate today,
        PublicEntry entry,
        List<PublicFileLine> files,
        @Nullable Instant published,
        @Nullable Instant changed) {

    static EntryPage of(Shown.Entry shown, List<PublicFileLine> files, LocalDate today) {
        return new EntryPage(today, shown.entry(), files, shown.published(), shown.changed());
    }

    /// The data for machines, fit to stand inside a page.
    public String structuredData() {
        return entry.structuredData().replace("<", "\\u003c");
    }
}
