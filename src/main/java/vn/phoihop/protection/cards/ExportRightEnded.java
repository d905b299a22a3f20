package vn.phoihop.protection.cards;

import java.time.Instant;
import java.util.UUID;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;

/// A right to take contacts out was ended before its time.
public record ExportRightEnded(UUID right, Actor by, Instant at) implements Act {

    @Override
    public String subject() {
        return "protection/exports/" + right;
    }

    @Override
    public String detail() {
        return "";
    }
}
