package vn.phoihop.petitions;

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

/// Files beside a petition, as the letter of an answer: brought by who answers or by the council side, let out by the
/// council side, as everything the public page says of a petition.
@Component
class PetitionPublicFiles implements FileHolder {

    private final PetitionStore petitions;
    private final EntryStore entries;

    PetitionPublicFiles(PetitionStore petitions, EntryStore entries) {
        this.petitions = petitions;
        this.entries = entries;
    }

    @Override
    public PublicKind kind() {
        return PublicKind.PETITION;
    }

    @Override
    public Beside need(UUID id, Actor actor) {
        var petition = petitions.need(new PetitionId(id), actor);
        var parts = petition.parts(actor);
        return new Beside(
                kind(),
                petition.province(),
                petition.reference(),
                parts.contains(Part.OWNER) || parts.contains(Part.LEAD),
                parts.contains(Part.OWNER));
    }

    @Override
    public void tell(UUID id, FileDeed deed, String name, Instant at, Actor by) {
        var petition = petitions.need(new PetitionId(id), by);
        entries.tell(petition, new EntryStore.Said(deed.act(), List.of(name), ""), petition.audience(), by, at);
    }
}
