package vn.phoihop.publicsite.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phoihop.publicsite.BoardFilter;
import vn.phoihop.publicsite.BoardLine;
import vn.phoihop.publicsite.PublicFigures.Choice;
import vn.phoihop.publicsite.spi.PublicKind;
import vn.phoihop.publicsite.spi.PublicStage;

/// What the public list shows.
public record EntryListPage(
        LocalDate today,
        BoardFilter filter,
        List<BoardLine> lines,
        @Nullable String next,
        String following,
        List<Choice> fields,
        List<Choice> areas,
        List<Choice> organisations) {

    public List<PublicKind> kinds() {
        return List.of(PublicKind.values());
    }

    public List<PublicStage> stages() {
        return List.of(PublicStage.values());
    }

    public boolean isChosen(PublicStage stage) {
        return filter.stages().contains(stage);
    }

    public boolean isArea(Choice choice) {
        var area = filter.area();
        return area != null && area.toString().equals(choice.key());
    }

    public boolean isOrganisation(Choice choice) {
        var organisation = filter.organisation();
        return organisation != null && organisation.toString().equals(choice.key());
    }
}
