package vn.phoihop.publicsite;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.phoihop.publicsite.spi.PublicAddress;
import vn.phoihop.publicsite.spi.PublicKind;

/// A promise as a line of the list of promises. That a day has passed without the promise kept is seen on reading; no
/// label says so.
public record PromiseLine(
        PublicKind kind,
        String number,
        int position,
        String title,
        String promise,
        String owner,
        LocalDate due,
        LocalDate firstDue,
        int moves,
        PromiseState state,
        @Nullable LocalDate settled) {

    public String key() {
        return due + "~" + kind + "~" + number + "~" + position;
    }

    public String path() {
        return PublicAddress.of(kind, number);
    }
}
