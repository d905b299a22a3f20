package vn.phoihop.publicsite;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.phoihop.publicsite.spi.PublicAddress;
import vn.phoihop.publicsite.spi.PublicKind;
import vn.phoihop.publicsite.spi.PublicStage;

/// An entry as a line of a list.
public record BoardLine(
        PublicKind kind,
        String number,
        String title,
        String summary,
        String place,
        @Nullable UUID area,
        String field,
        String organisation,
        PublicStage stage,
        @Nullable LocalDate received,
        @Nullable LocalDate due,
        @Nullable LocalDate answered,
        @Nullable LocalDate closed,
        Instant published,
        Instant changed) {

    /// Where the line stands in the list, for the page that follows.
    public String key() {
        return changed.getEpochSecond() + "." + changed.getNano() + "~" + kind + "~" + number;
    }

    /// The address of its page.
    public String path() {
        return PublicAddress.of(kind, number);
    }
}
