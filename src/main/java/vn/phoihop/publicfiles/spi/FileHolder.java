package vn.phoihop.publicfiles.spi;

import java.time.Instant;
import java.util.UUID;
import vn.phoihop.publicsite.spi.PublicKind;
import vn.phoihop.shared.Actor;

/// A module whose records have files on the public page.
public interface FileHolder {

    /// What its records are there.
    PublicKind kind();

    /// A record as this actor stands to it. Throws [vn.phoihop.shared.NotThere] where they do not see it.
    Beside need(UUID id, Actor actor);

    /// Writes into the history of the record what happened to a file, in the same transaction. The name carries no
    /// personal data.
    void tell(UUID id, FileDeed deed, String name, Instant at, Actor by);
}
