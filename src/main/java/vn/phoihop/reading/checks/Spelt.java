package vn.phoihop.reading.checks;

import java.util.List;
import vn.phoihop.reading.text.Passage;

/// A passage with its syllables, cut once for all checks of the words.
record Spelt(Passage passage, List<Syllable> syllables) {

    static Spelt of(Passage passage) {
        return new Spelt(passage, Syllable.in(passage.text()));
    }
}
