package vn.phoihop.notifications;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;
import vn.phoihop.notifications.spi.Seen;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;
import vn.phoihop.shared.Visibility;

/// Records of a module that is none: each belongs to one organisation, which alone sees it until it is withdrawn.
@TestComponent
public class Things implements Seen {

    private final Map<String, OrganisationId> owners = new ConcurrentHashMap<>();

    /// A record of this organisation.
    public Reference of(OrganisationId owner, String number, String title) {
        var id = UUID.randomUUID().toString();
        owners.put(id, owner);
        return new Reference("things", id, number, title);
    }

    /// Nobody sees the record any more.
    public void withdraw(Reference thing) {
        owners.remove(thing.id());
    }

    @Override
    public String kind() {
        return "things";
    }

    @Override
    public Set<String> seen(Set<String> ids, Visibility who) {
        return ids.stream()
                .filter(id -> owners.containsKey(id) && who.organisations().contains(owners.get(id)))
                .collect(Collectors.toSet());
    }
}
