package vn.phoihop.programmes;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.phoihop.calendar.ClockLine;
import vn.phoihop.programmes.ProgrammeText.Content;
import vn.phoihop.programmes.Wording.Change;
import vn.phoihop.shared.OrganisationId;

/// A programme or plan in full, as its sheet shows it: what it says, who signed, what was commented, what happened, and
/// what this actor may do.
public record ProgrammeSheet(
        Programme programme,
        List<Party> parties,
        List<Content> contents,
        List<Item> items,
        List<Comment> comments,
        List<HistoryLine> history,
        List<ClockLine> clocks,
        List<Programme> versions,
        List<Programme> plans,
        @Nullable Programme term,
        List<Change> changes,
        Set<Step> allowed,
        Map<OrganisationId, String> names) {

    /// The parties of today.
    public List<Party> active() {
        return parties.stream().filter(Party::isActive).toList();
    }

    /// How many of the parties have signed: the 3 of “3/5”.
    public long signed() {
        return active().stream().filter(Party::hasSigned).count();
    }

    public boolean may(Step step) {
        return allowed.contains(step);
    }

    /// The name of a body.
    public String name(@Nullable OrganisationId id) {
        return id == null ? "" : names.getOrDefault(id, "");
    }

    /// The comments made in the round that runs.
    public List<Comment> ofThisRound() {
        return comments.stream()
                .filter(comment -> comment.round() == programme.consultation().round())
                .toList();
    }

    /// The item a comment is about.
    public String itemTitle(@Nullable UUID item) {
        return items.stream()
                .filter(each -> each.id().equals(item))
                .map(each -> each.text().title())
                .findFirst()
                .orElse("");
    }

    /// The party by this id.
    public @Nullable Party party(OrganisationId id) {
        return active().stream()
                .filter(party -> party.organisation().equals(id))
                .findFirst()
                .orElse(null);
    }

    /// The symbol the parties sign under, as it is built from their abbreviations.
    public String symbol() {
        return programme.paper().symbol().isEmpty()
                ? DraftRules.symbol(programme.head().type(), parties).notation()
                : programme.paper().symbol();
    }
}
