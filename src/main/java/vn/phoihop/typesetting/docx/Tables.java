package vn.phoihop.typesetting.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import vn.phoihop.typesetting.layout.Piece;
import vn.phoihop.typesetting.layout.Piece.Columns;
import vn.phoihop.typesetting.layout.Piece.Grid;
import vn.phoihop.typesetting.layout.Piece.GridCell;
import vn.phoihop.typesetting.layout.Piece.GridRow;

/// Writes the two columns of head and foot, and the tables of the text.
final class Tables {

    private final Xml xml;
    private final Paragraphs paragraphs;
    private final BiConsumer<List<Piece>, Double> content;

    /// `content` writes what stands in a column of so many millimetres.
    Tables(Xml xml, Paragraphs paragraphs, BiConsumer<List<Piece>, Double> content) {
        this.xml = xml;
        this.paragraphs = paragraphs;
        this.content = content;
    }

    void columns(Columns columns, double width) {
        var widths = List.of(columns.left(), width - columns.left());
        open(widths, "", 0, 0);
        for (var pair : columns.pairs()) {
            xml.raw("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
            cell(pair.left(), widths.getFirst());
            cell(pair.right(), widths.getLast());
            xml.raw("</w:tr>");
        }
        xml.raw("</w:tbl>");
    }

    private void cell(List<Piece> pieces, double width) {
        xml.raw("<w:tc><w:tcPr>" + wide("tcW", width) + "</w:tcPr>");
        content.accept(pieces, width);
        if (pieces.isEmpty()) {
            paragraphs.gap(1, "");
        }
        xml.raw("</w:tc>");
    }

    void grid(Grid grid, double padding) {
        var borders = new StringBuilder("<w:tblBorders>");
        for (var side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            borders.append("<w:")
                    .append(side)
                    .append(" w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>");
        }
        open(grid.widths(), borders.append("</w:tblBorders>").toString(), padding, padding);
        rows(grid.head(), grid.widths(), true);
        rows(grid.rows(), grid.widths(), false);
        xml.raw("</w:tbl>");
    }

    private void open(List<Double> widths, String borders, double side, double above) {
        double whole = widths.stream().mapToDouble(Double::doubleValue).sum();
        xml.raw("<w:tbl><w:tblPr>" + wide("tblW", whole) + "<w:tblInd w:w=\"0\" w:type=\"dxa\"/>" + borders)
                .raw("<w:tblLayout w:type=\"fixed\"/><w:tblCellMar>" + wide("top", above) + wide("left", side))
                .raw(wide("bottom", above) + wide("right", side) + "</w:tblCellMar></w:tblPr><w:tblGrid>");
        widths.forEach(width -> xml.raw("<w:gridCol w:w=\"" + Twips.millimetres(width) + "\"/>"));
        xml.raw("</w:tblGrid>");
    }

    private static String wide(String name, double millimetres) {
        return "<w:" + name + " w:w=\"" + Twips.millimetres(millimetres) + "\" w:type=\"dxa\"/>";
    }

    private void rows(List<GridRow> rows, List<Double> widths, boolean head) {
        var hanging = new ArrayList<Hanging>();
        for (int r = 0; r < rows.size(); r++) {
            int row = r;
            hanging.removeIf(one -> one.until() <= row);
            xml.raw("<w:tr><w:trPr><w:cantSplit/>" + (head ? "<w:tblHeader/>" : "") + "</w:trPr>");
            for (var one : inOrder(rows.get(r), hanging)) {
                gridCell(one, widths);
            }
            for (var cell : rows.get(r).cells()) {
                if (cell.rows() > 1) {
                    hanging.add(new Hanging(cell, row + cell.rows()));
                }
            }
            xml.raw("</w:tr>");
        }
    }

    /// A cell that still hangs down from a row above.
    private record Hanging(GridCell cell, int until) {}

    /// A cell of this row, or the room one above takes in it.
    private record Place(GridCell cell, boolean goesOn) {}

    private static List<Place> inOrder(GridRow row, List<Hanging> hanging) {
        var places = new ArrayList<Place>();
        row.cells().forEach(cell -> places.add(new Place(cell, false)));
        hanging.forEach(one -> places.add(new Place(one.cell(), true)));
        places.sort(java.util.Comparator.comparingInt(place -> place.cell().column()));
        return places;
    }

    private void gridCell(Place place, List<Double> widths) {
        var cell = place.cell();
        double width = widths.subList(cell.column(), cell.column() + cell.columns()).stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        xml.raw("<w:tc><w:tcPr>" + wide("tcW", width));
        if (cell.columns() > 1) {
            xml.raw("<w:gridSpan w:val=\"" + cell.columns() + "\"/>");
        }
        if (place.goesOn()) {
            xml.raw("<w:vMerge/></w:tcPr><w:p/></w:tc>");
            return;
        }
        xml.raw(cell.rows() > 1 ? "<w:vMerge w:val=\"restart\"/>" : "").raw("<w:vAlign w:val=\"center\"/></w:tcPr>");
        paragraphs.line(cell.line());
        xml.raw("</w:tc>");
    }
}
