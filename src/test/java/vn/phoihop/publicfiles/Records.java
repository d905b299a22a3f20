package vn.phoihop.publicfiles;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.boot.test.context.TestComponent;
import vn.phoihop.publicfiles.spi.Beside;
import vn.phoihop.publicfiles.spi.FileDeed;
import vn.phoihop.publicfiles.spi.FileHolder;
import vn.phoihop.publicsite.spi.PublicDates;
import vn.phoihop.publicsite.spi.PublicEntry;
import vn.phoihop.publicsite.spi.PublicKind;
import vn.phoihop.publicsite.spi.PublicOwner;
import vn.phoihop.publicsite.spi.PublicStage;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;
import vn.phoihop.shared.Role;

/// A module with records for tests: everybody of the office brings, its leaders let out, nobody else sees anything.
@TestComponent
class Records implements FileHolder {

    private final Map<UUID, OrganisationId> offices = new ConcurrentHashMap<>();
    private final Map<UUID, Queue<String>> told = new ConcurrentHashMap<>();

    UUID of(OrganisationId office) {
        var id = UUID.randomUUID();
        offices.put(id, office);
        told.put(id, new ConcurrentLinkedQueue<>());
        return id;
    }

    static Reference reference(UUID id) {
        return new Reference("concerns", id.toString(), "VĐ-" + id, "Chi trả bồi thường");
    }

    /// What the public page says of the record.
    PublicEntry entry(UUID id) {
        return PublicEntry.of(
                PublicKind.CONCERN,
                reference(id).number(),
                reference(id).title(),
                "",
                new PublicOwner(Optional.ofNullable(offices.get(id)).orElseThrow(), "Sở Xây dựng"),
                PublicStage.ANSWERED,
                PublicDates.since(LocalDate.of(2026, 11, 2)));
    }

    /// What the history of a record says, deed and name.
    List<String> told(UUID id) {
        return List.copyOf(Optional.ofNullable(told.get(id)).orElseThrow());
    }

    @Override
    public PublicKind kind() {
        return PublicKind.CONCERN;
    }

    @Override
    public Beside need(UUID id, Actor actor) {
        var office = offices.get(id);
        if (!actor.organisation().equals(office)) {
            throw new NotThere("record " + id);
        }
        return new Beside(kind(), "T1", reference(id), true, actor.is(Role.LEADER));
    }

    @Override
    public void tell(UUID id, FileDeed deed, String name, Instant at, Actor by) {
        Optional.ofNullable(told.get(id)).orElseThrow().add(deed + " " + name);
    }
}
