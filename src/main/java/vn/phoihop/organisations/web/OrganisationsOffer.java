package vn.phoihop.organisations.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.phoihop.organisations.Areas;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.organisations.Question;
import vn.phoihop.search.spi.Findable;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Reference;
import vn.phoihop.shell.spi.Navigation;
import vn.phoihop.shell.spi.NavigationEntry;

/// What organisations offer to the frame and to the one search box: which bodies there are is known to everyone.
@Component
class OrganisationsOffer implements Navigation, Findable {

    private final Organisations organisations;
    private final Areas areas;
    private final OfficeDay today;

    OrganisationsOffer(Organisations organisations, Areas areas, OfficeDay today) {
        this.organisations = organisations;
        this.areas = areas;
        this.today = today;
    }

    @Override
    public List<NavigationEntry> entries() {
        return List.of(NavigationEntry.forAll(150, "organisations.title", "/organisations", "building"));
    }

    @Override
    public String heading() {
        return "organisations.title";
    }

    @Override
    public String more(String words) {
        return "/organisations?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    @Override
    public List<Found> find(String words, Actor actor, int limit) {
        var found = new ArrayList<Found>();
        for (var area : areas.search(words, today.day(), limit)) {
            var id = area.id().value().toString();
            found.add(new Found(new Reference("organisations/areas", id, area.code(), area.name()), ""));
        }
        var rest = limit - found.size();
        if (rest > 0) {
            for (var line : organisations
                    .search(Question.about(words, today.day()), rest)
                    .lines()) {
                var id = line.id().value().toString();
                found.add(new Found(
                        new Reference("organisations", id, line.abbreviation(), line.name()), line.areaName()));
            }
        }
        return found;
    }
}
