package vn.phoihop.programmes.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.phoihop.organisations.OrganisationLine;
import vn.phoihop.programmes.Item;
import vn.phoihop.programmes.ItemText;
import vn.phoihop.programmes.ProgrammeSheet;
import vn.phoihop.programmes.Vocabulary.Topic;

/// The table in which the items of a draft are written: the items, what one may choose from, what was typed into which
/// row when a no came back, and the rows that were pasted.
public record ItemsPage(
        ProgrammeSheet sheet,
        List<Topic> topics,
        List<OrganisationLine> bodies,
        UUID fresh,
        @Nullable UUID row,
        Typed typed,
        String said,
        List<ItemText> preview,
        List<RowTrouble> troubles,
        Map<String, Topic> byCode) {

    /// What stands in a field of a row: what was typed there, or what is kept.
    public String value(Item item, String field, @Nullable Object kept) {
        return item.id().equals(row) ? typed.value(field, kept) : kept == null ? "" : kept.toString();
    }

    /// Whether a body co-operates in an item, or was chosen to.
    public boolean isPartner(Item item, OrganisationLine body) {
        return item.id().equals(row)
                ? typed.has("partners", body.id().value().toString())
                : item.text().partners().contains(body.id());
    }

    /// Whether this row is the one a no came back for.
    public boolean isHere(Item item) {
        return item.id().equals(row);
    }
}
