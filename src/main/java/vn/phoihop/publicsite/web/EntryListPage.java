package vn.phoihop.publicsite.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
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

    /// The address of what follows, with the same filter.
    public String following() {
        var address = UriComponentsBuilder.fromPath("/public/entries").queryParam("after", "{after}");
        var values = new LinkedHashMap<String, Object>();
        values.put("after", Objects.requireNonNullElse(next, ""));
        add(address, values, "q", filter.words());
        add(address, values, "field", filter.field());
        add(address, values, "kind", filter.kind() == null ? "" : filter.kind().path());
        add(address, values, "area", filter.area() == null ? "" : filter.area().toString());
        add(
                address,
                values,
                "organisation",
                filter.organisation() == null ? "" : filter.organisation().toString());
        filter.stages().forEach(stage -> address.queryParam("stage", stage.path()));
        return address.encode().buildAndExpand(values).toUriString();
    }

    private static void add(UriComponentsBuilder address, Map<String, Object> values, String name, String value) {
        if (!value.isEmpty()) {
            address.queryParam(name, "{" + name + "}");
            values.put(name, value);
        }
    }
}
