package vn.phoihop.publicfiles;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.phoihop.publicfiles.spi.Beside;
import vn.phoihop.publicsite.spi.PublicAddress;
import vn.phoihop.shared.Reference;

/// The files of one record as one actor works on them: what waits, what anyone may have, whether the record itself can
/// be seen by anyone yet.
public record Desk(Beside beside, List<Waiting> waiting, List<String> shown, boolean isPublic) {

    public Desk {
        waiting = List.copyOf(waiting);
        shown = List.copyOf(shown);
    }

    /// A rebuilt file that waits: what in it looks like personal data, whose office brought or covered it and when,
    /// whether that was this actor. One without text, as a photo, has to be looked at with particular care.
    public record Waiting(
            UUID id, String name, boolean hasText, List<String> findings, String office, Instant at, boolean isOwn) {

        public Waiting {
            findings = List.copyOf(findings);
        }
    }

    /// Whether there is anything to show or to do.
    public boolean isNeeded() {
        return beside.mayLook() || !shown.isEmpty();
    }

    /// Whether this actor can let this file out now.
    public boolean mayLetOut(Waiting file) {
        return beside.mayLetOut() && isPublic && !file.isOwn();
    }

    public Reference record() {
        return beside.record();
    }

    /// The address of the files.
    public String path() {
        return "/publicfiles/" + beside.kind().path() + "/" + beside.record().id();
    }

    /// The address from which anyone has a file that was let out.
    public String publicPath(String name) {
        return PublicAddress.of(beside.kind(), beside.number(), name);
    }
}
