package vn.phoihop.press;

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

/// Files beside what was answered to the press: brought by who verifies or whose item it is, let out by the
/// spokesperson or a leader.
@Component
class PressPublicFiles implements FileHolder {

    private final ItemStore items;
    private final PaperStore papers;

    PressPublicFiles(ItemStore items, PaperStore papers) {
        this.items = items;
        this.papers = papers;
    }

    @Override
    public PublicKind kind() {
        return PublicKind.PRESS;
    }

    @Override
    public Beside need(UUID id, Actor actor) {
        var item = items.need(new PressItemId(id), actor);
        var parts = item.parts(actor);
        return new Beside(
                kind(),
                item.province(),
                item.reference(),
                parts.contains(Part.OWNER) || parts.contains(Part.LEAD),
                parts.contains(Part.SPOKESPERSON) || parts.contains(Part.APPROVER));
    }

    @Override
    public void tell(UUID id, FileDeed deed, String name, Instant at, Actor by) {
        papers.tell(items.need(new PressItemId(id), by), deed.act(), List.of(name), at, by);
    }
}
