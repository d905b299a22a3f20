package vn.phoihop.programmes.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Where the 34 provinces and cities stand in the tile map, by their statistical code: north above, the coast to the
/// right.
final class ProvinceTiles {

    record Place(int column, int row) {}

    static final int COLUMNS = 8;

    private static final String[] MAP = {
        ".  .  08 04 .  .  .  .",
        "12 15 19 20 .  .  .  .",
        "11 14 25 24 22 .  .  .",
        ".  .  01 33 31 .  .  .",
        ".  .  38 37 .  .  .  .",
        ".  .  40 .  .  .  .  .",
        ".  .  .  42 .  .  .  .",
        ".  .  .  44 46 .  .  .",
        ".  .  .  .  48 .  .  .",
        ".  .  .  .  51 .  .  .",
        ".  .  .  .  52 .  .  .",
        ".  .  .  .  66 .  .  .",
        ".  .  .  68 56 .  .  .",
        ".  80 75 .  .  .  .  .",
        "82 .  79 .  .  .  .  .",
        "91 92 86 .  .  .  .  .",
        "96 .  .  .  .  .  .  ."
    };

    static final int ROWS = MAP.length;

    static final Map<String, Place> PLACES = places();

    private ProvinceTiles() {}

    private static Map<String, Place> places() {
        var places = new LinkedHashMap<String, Place>();
        for (int row = 0; row < MAP.length; row++) {
            var codes = MAP[row].split(" +", -1);
            for (int column = 0; column < codes.length; column++) {
                if (!codes[column].equals(".")) {
                    places.put(codes[column], new Place(column, row));
                }
            }
        }
        return Collections.unmodifiableMap(places);
    }
}
