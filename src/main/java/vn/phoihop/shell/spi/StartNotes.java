package vn.phoihop.shell.spi;

import java.util.List;
import java.util.Locale;

/// Offers what a module wants to tell the person who has just started the program, for example the sample accounts:
/// whole lines in the given language, printed under the address.
public interface StartNotes {

    List<String> lines(Locale language);
}
