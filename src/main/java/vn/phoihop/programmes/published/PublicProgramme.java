package vn.phoihop.programmes.published;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A programme or plan in force, in summary: no draft, no comment, no signature, nobody’s name.
public record PublicProgramme(
        UUID id,
        String number,
        @Nullable LocalDate dated,
        String title,
        LocalDate begins,
        LocalDate ends,
        List<String> parties,
        List<PublicItem> items) {

    /// What is to be done, what comes of it, until when.
    public record PublicItem(
            String title, String output, @Nullable LocalDate due) {}
}
