package vn.phoihop.registry;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;

/// Which organisations see a document besides its owner changed.
public record DocumentShared(DocumentId document, List<OrganisationId> sharedWith, Actor by, Instant at)
        implements Act {

    @Override
    public String subject() {
        return "registry/" + document;
    }

    @Override
    public String detail() {
        return sharedWith.stream().map(each -> each.value().toString()).collect(Collectors.joining(" "));
    }
}
