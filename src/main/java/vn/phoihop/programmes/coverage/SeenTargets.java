package vn.phoihop.programmes.coverage;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.notifications.spi.Seen;
import vn.phoihop.shared.Visibility;

/// Says which targets a notice may still speak of.
@Component
class SeenTargets implements Seen {

    private final CoverageStore store;

    SeenTargets(CoverageStore store) {
        this.store = store;
    }

    @Override
    public String kind() {
        return "programmes/coverage";
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> seen(Set<String> ids, Visibility who) {
        return store.seen(ids, who);
    }
}
