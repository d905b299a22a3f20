package vn.phoihop.indicators;

import java.time.Instant;
import java.util.UUID;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;

/// Figures were kept as they were.
public record FiguresKept(UUID id, String title, Actor by, Instant at) implements Act {

    @Override
    public String subject() {
        return "indicators/snapshots/" + id;
    }

    @Override
    public String detail() {
        return title;
    }
}
