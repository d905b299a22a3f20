package vn.phoihop.concerns;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.phoihop.publicfiles.spi.Beside;
import vn.phoihop.publicfiles.spi.FileDeed;
import vn.phoihop.publicfiles.spi.FileHolder;
import vn.phoihop.publicsite.spi.PublicKind;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Part;

/// Files beside a concern: brought by whoever works on it or received it, let out by whose second signature publishes
/// it.
@Component
class ConcernPublicFiles implements FileHolder {

    private final ConcernStore store;
    private final ConcernKeeper keeper;

    ConcernPublicFiles(ConcernStore store, ConcernKeeper keeper) {
        this.store = store;
        this.keeper = keeper;
    }

    @Override
    public PublicKind kind() {
        return PublicKind.CONCERN;
    }

    @Override
    public Beside need(UUID id, Actor actor) {
        var concern = store.need(new ConcernId(id), actor);
        var parts = concern.parts(actor);
        return new Beside(
                kind(),
                concern.province(),
                concern.reference(),
                parts.contains(Part.LEAD) || parts.contains(Part.OWNER),
                ConcernFlow.second(ConcernMove.PUBLISH).stream().anyMatch(parts::containsAll));
    }

    @Override
    public void tell(UUID id, FileDeed deed, String name, Instant at, Actor by) {
        keeper.note(store.need(new ConcernId(id), by), deed.act(), List.of(name), at, by);
    }
}
