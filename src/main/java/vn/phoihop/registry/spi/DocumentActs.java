package vn.phoihop.registry.spi;

import java.util.List;
import java.util.UUID;
import vn.phoihop.shared.Actor;

/// Offers what can be done with a registered document elsewhere: to make tasks of its sentences, to send it somewhere.
public interface DocumentActs {

    /// What this actor can do with this document, which they see; by a constant number of queries.
    List<DocumentAct> on(UUID document, Actor actor);
}
