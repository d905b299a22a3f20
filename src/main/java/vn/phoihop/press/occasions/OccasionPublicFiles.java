package vn.phoihop.press.occasions;

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

/// Files beside a conference or a release: brought by whose it is, let out by the spokesperson or a leader. Of a kind
/// that nobody outside reads there are none.
@Component
class OccasionPublicFiles implements FileHolder {

    private final OccasionStore store;
    private final OccasionPapers papers;

    OccasionPublicFiles(OccasionStore store, OccasionPapers papers) {
        this.store = store;
        this.papers = papers;
    }

    @Override
    public PublicKind kind() {
        return PublicKind.BRIEFING;
    }

    @Override
    public Beside need(UUID id, Actor actor) {
        var occasion = store.need(new OccasionId(id), actor);
        var parts = occasion.parts(actor);
        var isPublic = occasion.kind().isPublic();
        return new Beside(
                kind(),
                occasion.province(),
                occasion.reference(),
                isPublic && parts.contains(Part.OWNER),
                isPublic && (parts.contains(Part.SPOKESPERSON) || parts.contains(Part.APPROVER)));
    }

    @Override
    public void tell(UUID id, FileDeed deed, String name, Instant at, Actor by) {
        papers.tell(store.need(new OccasionId(id), by), deed.act(), List.of(name), at, by);
    }
}
