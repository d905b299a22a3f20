package vn.phoihop.clarifications;

import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.phoihop.publicfiles.spi.Beside;
import vn.phoihop.publicfiles.spi.FileDeed;
import vn.phoihop.publicfiles.spi.FileHolder;
import vn.phoihop.publicsite.spi.PublicKind;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Part;

/// Files beside a clarification, its evidence: brought by who takes part, let out by a leader from outside what the
/// claim is about.
@Component
class ClarificationPublicFiles implements FileHolder {

    private final ClarificationStore store;
    private final Keeper keeper;

    ClarificationPublicFiles(ClarificationStore store, Keeper keeper) {
        this.store = store;
        this.keeper = keeper;
    }

    @Override
    public PublicKind kind() {
        return PublicKind.CLARIFICATION;
    }

    @Override
    public Beside need(UUID id, Actor actor) {
        var it = store.need(new ClarificationId(id), actor);
        var parts = it.parts(actor);
        return new Beside(
                kind(),
                it.province(),
                it.reference(),
                parts.contains(Part.LEAD) || parts.contains(Part.PARTNER),
                parts.contains(Part.APPROVER) && it.isOutside(actor.organisation()));
    }

    @Override
    public void tell(UUID id, FileDeed deed, String name, Instant at, Actor by) {
        keeper.note(store.need(new ClarificationId(id), by), deed.act(), at, by, name);
    }
}
