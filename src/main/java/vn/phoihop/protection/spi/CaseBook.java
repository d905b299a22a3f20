package vn.phoihop.protection.spi;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.phoihop.protection.cards.CardCase;
import vn.phoihop.shared.Actor;

/// What a module that has contact cards knows of its cases: whether anything happened on them, and which have ended.
public interface CaseBook {

    /// The kind of its cases, as references carry it.
    String kind();

    /// Those of these cases on which something happened from one moment until another.
    Set<UUID> active(Collection<UUID> cases, Instant from, Instant until);

    /// The ended case of this number, if this actor may see it.
    Optional<CardCase> ended(String number, Actor by);
}
