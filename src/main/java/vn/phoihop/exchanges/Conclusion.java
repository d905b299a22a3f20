package vn.phoihop.exchanges;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;

/// A conclusion of a meeting: what is to be done, its output, who leads, by which day; and the task it became.
public record Conclusion(
        String words,
        String output,
        OrganisationId lead,
        LocalDate dueOn,
        @Nullable Reference task) {

    boolean isWhole() {
        return !words.isBlank() && !output.isBlank();
    }
}
