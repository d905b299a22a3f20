package vn.phoihop.shell.spi;

import vn.phoihop.shared.Actor;

/// Offers a sign at the top of every page, such as the bell; asked for each page, so it costs one small query.
public interface Signals {

    Signal of(Actor actor);
}
