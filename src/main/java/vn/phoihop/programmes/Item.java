package vn.phoihop.programmes;

import java.util.UUID;
import vn.phoihop.shared.Reference;

/// An item of a programme or plan. `origin` is the same thing in revisions and later plans; `carried` says that it was
/// not finished in the year before.
public record Item(
        UUID id,
        UUID origin,
        int place,
        ItemText text,
        boolean carried,
        Outcome outcome,
        String outcomeReason,
        int version) {

    /// The kind of the references that lead to an item.
    public static final String KIND = "programmes/items";

    /// The item as a link: it stays good when the programme is revised.
    public Reference reference(String number) {
        return new Reference(KIND, origin.toString(), number, text.title());
    }

    Item saying(ItemText other, int seen) {
        return new Item(id, origin, place, other, carried, outcome, outcomeReason, seen);
    }
}
