package vn.phoihop.search.web;

import java.util.List;
import vn.phoihop.search.spi.Findable.Found;

/// What the search page shows: the words asked for, and a group for each module that found something.
public record SearchPage(String words, List<Group> groups) {

    /// What one module found; `more` leads to its own list when there is more than shown, else it is empty.
    public record Group(String heading, List<Found> found, String more) {}
}
