package vn.phoihop.programmes;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;

/// What a programme is: the type of document (`CTPH`, `CTr`, `KH`), the form that says who must be a party, its title,
/// its basis, its term (both days belong to it), the day it takes effect, and the ways of working.
public record ProgrammeHead(
        String type,
        String form,
        String title,
        String basis,
        LocalDate begins,
        LocalDate ends,
        LocalDate effectiveOn,
        List<String> ways) {

    public ProgrammeHead {
        title = clean(title);
        basis = clean(basis);
        ways = List.copyOf(ways);
    }

    static String clean(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .strip();
    }
}
