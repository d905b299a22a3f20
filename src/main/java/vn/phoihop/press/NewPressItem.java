package vn.phoihop.press;

import java.util.List;
import java.util.UUID;

/// A press item to be captured; `form` makes it one, however often it is sent.
public record NewPressItem(UUID form, Publication publication, Place place, Topic topic, List<NewFact> facts) {

    public NewPressItem {
        facts = List.copyOf(facts);
    }
}
