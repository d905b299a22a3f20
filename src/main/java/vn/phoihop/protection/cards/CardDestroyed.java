package vn.phoihop.protection.cards;

import java.time.Instant;
import java.util.UUID;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Reference;

/// The key of a card is gone, and with it what the card said. The module of the case writes its sentence of history.
public record CardDestroyed(UUID caseId, Reference about, Destruction why, Actor by, Instant at) implements Act {

    @Override
    public String subject() {
        return about.kind() + "/" + about.number();
    }

    @Override
    public String detail() {
        return why.name();
    }
}
