package vn.phoihop.access.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import vn.phoihop.access.Holder;
import vn.phoihop.access.Holder.Held;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shell.spi.Person;
import vn.phoihop.shell.spi.Person.Position;

/// What positions are called in the frame: by their organisation.
@Component
@ConditionalOnWebApplication
class Labels {

    private final Organisations organisations;

    Labels(Organisations organisations) {
        this.organisations = organisations;
    }

    Optional<Person> person(Signed signed) {
        return signed.actor().map(actor -> {
            var names = names(signed.holder().positions());
            return new Person(
                    actor,
                    label(names, actor.organisation()),
                    signed.holder().positions().stream()
                            .filter(held -> !held.equals(signed.position()))
                            .map(held -> new Position(held.id().value().toString(), label(names, held.organisation())))
                            .toList());
        });
    }

    /// The names of the organisations somebody acts for today.
    List<String> of(Holder holder) {
        var names = names(holder.positions());
        return holder.positions().stream()
                .map(held -> label(names, held.organisation()))
                .toList();
    }

    private Map<OrganisationId, String> names(List<Held> positions) {
        return organisations.names(
                positions.stream().map(Held::organisation).distinct().toList());
    }

    private static String label(Map<OrganisationId, String> names, OrganisationId organisation) {
        return names.getOrDefault(organisation, "");
    }
}
