package vn.phoihop.publicfiles.spi;

import vn.phoihop.publicsite.spi.PublicKind;
import vn.phoihop.shared.Reference;

/// The record beside which files stand, and what one actor may do there: bring a file, let one out that somebody else
/// brought. Its number is the one of its public entry.
public record Beside(PublicKind kind, String province, Reference record, boolean mayBring, boolean mayLetOut) {

    /// Whether the actor works on the files at all.
    public boolean mayLook() {
        return mayBring || mayLetOut;
    }

    public String number() {
        return record.number();
    }
}
