package vn.phoihop.petitions;

import java.util.regex.Pattern;
import vn.phoihop.registry.symbols.Folded;

/// What the headings inside a table say of the rows under them: “II. Cử tri xã Tân Hòa (05 kiến nghị)”, “Lĩnh vực giao
/// thông”, “A. Thuộc thẩm quyền cấp tỉnh”. Another heading (“Phần thứ nhất”) says nothing.
record ImportHeading(String area, String field, String competence) {

    static final ImportHeading NONE = new ImportHeading("", "", "");

    private static final Pattern NUMBERING =
            Pattern.compile("^(?:[IVXLC]+|[0-9]+(?:\\.[0-9]+)*|\\p{Lu})[.)/:-] *|^[0-9]+ +");
    private static final Pattern IN_BRACKETS = Pattern.compile(" *\\([^)]*\\)[ .:;]*$");
    private static final Pattern PLACE = Pattern.compile(
            "^(?:cu tri |dia ban |don vi |tiep xuc cu tri )*(?:xa|phuong|thi tran|dac khu|cac xa|tinh|huyen) ");

    /// The same with what this heading says over it.
    ImportHeading under(String heading) {
        var said = IN_BRACKETS
                .matcher(NUMBERING.matcher(heading.strip()).replaceFirst(""))
                .replaceFirst("");
        var words = Folded.of(said).words();
        if (words.contains("linh vuc")) {
            return new ImportHeading(
                    area, said.replaceFirst("(?iu)^.*lĩnh vực:?", "").strip(), competence);
        }
        if (words.contains("tham quyen")) {
            return new ImportHeading(area, field, level(words));
        }
        boolean isPlace = PLACE.matcher(words + " ").find() || words.startsWith("cu tri ");
        return isPlace || area.isEmpty() ? new ImportHeading(said, field, competence) : this;
    }

    private static String level(String words) {
        var level = words.replaceFirst("^.*tham quyen(?: giai quyet)?(?: cua)? *", "");
        return level.startsWith("cap ") ? level.substring("cap ".length()) : level;
    }
}
