package vn.phoihop.agenda;

import java.util.UUID;
import vn.phoihop.shared.OrganisationId;

/// Whose obligations somebody looks at, as it stands in the address of the list.
public sealed interface Whose {

    /// Of the organisation acted for.
    record Own() implements Whose {}

    /// Of the organisation acted for, those below it and, for a coordinator, those it coordinates.
    record All() implements Whose {}

    /// Of one organisation.
    record One(OrganisationId organisation) implements Whose {}

    /// The word of the address; what is no word of ours asks for one’s own.
    public static Whose parse(String word) {
        if (word.equals("all")) {
            return new All();
        }
        try {
            return new One(new OrganisationId(UUID.fromString(word)));
        } catch (IllegalArgumentException notOurs) {
            return new Own();
        }
    }

    /// The word of the address.
    default String word() {
        return switch (this) {
            case Own() -> "";
            case All() -> "all";
            case One(var organisation) -> organisation.value().toString();
        };
    }
}
