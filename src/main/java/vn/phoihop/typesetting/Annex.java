package vn.phoihop.typesetting;

import java.util.List;

/// An annex (phụ lục): its name, its text, and whether its pages lie on the long side.
public record Annex(String title, List<Block> body, boolean landscape) {

    public Annex {
        body = List.copyOf(body);
    }
}
