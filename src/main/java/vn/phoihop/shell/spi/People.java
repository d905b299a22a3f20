package vn.phoihop.shell.spi;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/// Says who is signed in. Offered by `access`; costs no query when nobody is.
public interface People {

    Optional<Person> of(HttpServletRequest request);
}
