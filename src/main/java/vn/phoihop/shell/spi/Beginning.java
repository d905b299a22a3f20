package vn.phoihop.shell.spi;

import java.util.Optional;
import vn.phoihop.shared.Actor;

/// Offers the page on which a person begins after signing in; without an offer it is the home page.
public interface Beginning {

    /// The address of that page, for whom there is something to do on it.
    Optional<String> address(Actor actor);
}
