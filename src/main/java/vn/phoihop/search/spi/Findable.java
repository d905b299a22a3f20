package vn.phoihop.search.spi;

import java.util.List;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Reference;

/// Offers what a module finds for the words typed: only what the actor may see, best first.
///
/// The words come as typed, normalised to NFC; each module compares with `search.fold` in SQL, so that diacritics, case
/// and the two spellings of ủy do not matter.
public interface Findable {

    /// The key of the heading above what this module finds.
    String heading();

    /// The address of the module's own list with these words, for when there is more.
    String more(String words);

    /// At most `limit` things.
    List<Found> find(String words, Actor actor, int limit);

    /// A thing found: where it is, and a line that says why (may be empty).
    record Found(Reference thing, String excerpt) {}
}
