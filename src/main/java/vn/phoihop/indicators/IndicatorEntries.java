package vn.phoihop.indicators;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.search.spi.Findable;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Reference;

/// Indicators in the search for everything: the catalogue is open to whoever is signed in.
@Component
class IndicatorEntries implements Findable {

    private final CatalogueStore store;

    IndicatorEntries(CatalogueStore store) {
        this.store = store;
    }

    @Override
    public String heading() {
        return "indicators.search";
    }

    @Override
    public String more(String words) {
        return "/indicators?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Found> find(String words, Actor actor, int limit) {
        return store.found(words, limit).stream()
                .map(figure -> new Found(
                        new Reference("indicators/code", figure.code(), figure.code(), figure.name()),
                        figure.indicator().meaning()))
                .toList();
    }
}
