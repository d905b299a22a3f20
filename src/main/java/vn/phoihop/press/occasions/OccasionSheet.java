package vn.phoihop.press.occasions;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.phoihop.calendar.ClockLine;
import vn.phoihop.press.PressSheet;
import vn.phoihop.publicsite.spi.PublicPreview;

/// One occasion in full: `may` are the moves this reader can make now, `preview` what anyone would see if it were held.
public record OccasionSheet(
        Occasion occasion,
        List<Question> questions,
        List<Laid> documents,
        List<PressSheet.Told> history,
        Set<OccasionMove> may,
        @Nullable PublicPreview preview,
        List<ClockLine> clocks) {

    /// A document of the register that is laid out.
    public record Laid(UUID document, String title) {}

    /// The questions whose answer is still owed.
    public List<Question> owed() {
        return questions.stream().filter(Question::isOwed).toList();
    }
}
