package vn.phoihop.programmes.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.phoihop.organisations.Level;
import vn.phoihop.programmes.Vocabulary.Form;
import vn.phoihop.programmes.coverage.CoverageQuestion;
import vn.phoihop.programmes.coverage.Picture;
import vn.phoihop.programmes.coverage.Picture.Total;
import vn.phoihop.programmes.coverage.Standing;

/// What the page of coverage shows: the units of a level as of a day, the tiles of the provinces, the form that sets
/// targets, and what was typed when a no came back.
public record CoveragePage(
        CoverageQuestion asked,
        Picture picture,
        List<Form> forms,
        Map<String, String> provinces,
        Typed typed,
        String said,
        LocalDate today,
        boolean maySet) {

    /// A province as a tile: where it stands in the drawing, its name and total (null when nothing is asked there).
    public record Tile(
            int x,
            int y,
            String code,
            String name,
            @Nullable Total total) {

        /// How the tile is drawn: `full`, `part`, `none`, or `empty`.
        public String look() {
            if (total == null || total.of() == 0) {
                return "empty";
            }
            return total.signed() == total.of() ? "full" : total.signed() > 0 ? "part" : "none";
        }
    }

    private static final int SIZE = 64;

    /// The units shown: all, or those that stand as asked for.
    public List<Picture.Unit> shown() {
        var standing = asked.standing();
        return standing == null ? picture.units() : picture.in(standing);
    }

    /// The provinces in their places from north to south; those without a place of their own follow below.
    public List<Tile> tiles() {
        var totals = picture.byProvince();
        var tiles = new ArrayList<Tile>();
        ProvinceTiles.PLACES.forEach((code, place) -> tiles.add(new Tile(
                place.column() * SIZE,
                place.row() * SIZE,
                code,
                provinces.getOrDefault(code, code),
                totals.get(code))));
        var others = totals.keySet().stream()
                .filter(code -> !ProvinceTiles.PLACES.containsKey(code))
                .toList();
        for (int i = 0; i < others.size(); i++) {
            var code = others.get(i);
            tiles.add(new Tile(
                    i * SIZE, ProvinceTiles.ROWS * SIZE, code, provinces.getOrDefault(code, code), totals.get(code)));
        }
        return tiles;
    }

    public int width() {
        return ProvinceTiles.COLUMNS * SIZE;
    }

    public int height() {
        return (ProvinceTiles.ROWS + 1) * SIZE;
    }

    /// The address of another view: another standing, or none.
    public String to(@Nullable Standing standing) {
        return "/programmes/coverage?" + address() + (standing == null ? "" : "&standing=" + standing);
    }

    private String address() {
        return "level=" + asked.level() + (asked.form().isEmpty() ? "" : "&form=" + asked.form()) + "&on="
                + asked.asOf();
    }

    /// The address of an export of exactly this view.
    public String export(String kind) {
        var standing = asked.standing();
        return "/programmes/coverage/export." + kind + "?" + address()
                + (standing == null ? "" : "&standing=" + standing);
    }

    /// The levels that have units.
    public List<Level> levels() {
        return List.of(Level.PROVINCIAL, Level.DISTRICT, Level.COMMUNE);
    }
}
