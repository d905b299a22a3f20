package vn.phoihop.shell.spi;

import java.util.Optional;

/// Offers a line above every page, such as the mark of sample data: the key of its words, or nothing.
public interface Banner {

    Optional<String> key();
}
