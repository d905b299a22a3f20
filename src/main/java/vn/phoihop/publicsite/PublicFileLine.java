package vn.phoihop.publicsite;

import java.util.Locale;
import vn.phoihop.publicsite.spi.PublicAddress;
import vn.phoihop.publicsite.spi.PublicKind;

/// A file beside an entry, without its content.
public record PublicFileLine(PublicKind kind, String number, String name, String mediaType, int size) {

    /// The address from which anyone has it.
    public String path() {
        return PublicAddress.of(kind, number, name);
    }

    /// What it is, as people call it: `PDF`, `DOCX`.
    public String type() {
        return name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    }

    /// Its size in kilobytes, begun ones counted.
    public int kilobytes() {
        return (size + 1023) / 1024;
    }
}
