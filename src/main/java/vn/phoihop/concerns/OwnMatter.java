package vn.phoihop.concerns;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phoihop.shared.Sentence;

/// A concern as whoever reported sees it: how it stands, why its level, by when the answer, what was said, what they
/// can do now, and how often their contact was opened.
public record OwnMatter(
        String number,
        String title,
        String place,
        ConcernState state,
        String agency,
        int level,
        @Nullable Sentence why,
        LocalDate received,
        @Nullable LocalDate due,
        boolean isPaused,
        List<ConcernSheet.Message> messages,
        List<Promise> promises,
        Set<ConcernMove> may,
        boolean mayAskSecondRating,
        boolean hasContact,
        int looks) {}
