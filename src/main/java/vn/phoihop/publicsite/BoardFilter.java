package vn.phoihop.publicsite;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.phoihop.publicsite.spi.PublicKind;
import vn.phoihop.publicsite.spi.PublicStage;
import vn.phoihop.shared.Searched;

/// What a visitor asks of the list of entries; an empty component asks nothing.
public record BoardFilter(
        String words,
        @Nullable PublicKind kind,
        String field,
        @Nullable UUID area,
        @Nullable UUID organisation,
        List<PublicStage> stages) {

    public static final BoardFilter ALL = new BoardFilter("", null, "", null, null, List.of());

    public BoardFilter {
        words = Searched.words(words);
        stages = List.copyOf(stages);
    }

    public BoardFilter of(PublicKind wanted) {
        return new BoardFilter(words, wanted, field, area, organisation, stages);
    }

    public boolean isEmpty() {
        return equals(ALL);
    }
}
