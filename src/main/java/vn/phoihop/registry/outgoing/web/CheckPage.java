package vn.phoihop.registry.outgoing.web;

import vn.phoihop.registry.outgoing.OutgoingCheck;
import vn.phoihop.registry.outgoing.OutgoingSheet;
import vn.phoihop.registry.web.ReadText;

/// What the page shows on which a draft is checked: what its form lacks, and the printed text with the findings of the
/// reader. `mayCheck` is whether the actor can say that it is checked.
public record CheckPage(
        OutgoingSheet sheet,
        OutgoingCheck check,
        ReadText text,
        boolean mayCheck,
        boolean own,
        String refusal,
        String words) {}
