package vn.phoihop.publicfiles;

import java.time.Instant;
import vn.phoihop.publicfiles.spi.FileDeed;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Reference;

/// Something happened to a file for the public page.
public record PublicFileAct(FileDeed deed, Reference record, Actor by, Instant at) implements Act {

    @Override
    public String subject() {
        return record.kind() + "/" + record.id();
    }

    @Override
    public String detail() {
        return deed.name();
    }
}
