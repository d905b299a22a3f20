package vn.phoihop.registry;

import java.time.Instant;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;

/// Content stamped secret was refused. Says by which way it came, never what it was: no title, no symbol, no bytes.
public record SecretContentRefused(Channel channel, Actor by, Instant at) implements Act {

    /// The way in that was tried.
    public enum Channel {
        FILE,
        FORM,
        READING
    }

    @Override
    public String subject() {
        return "registry/intake";
    }

    @Override
    public String detail() {
        return channel.name();
    }
}
