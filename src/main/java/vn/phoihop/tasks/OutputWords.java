package vn.phoihop.tasks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import vn.phoihop.registry.symbols.Folded;

/// The kind of an output as its words say: “Báo cáo kết quả” is a report.
final class OutputWords {

    private static final Map<OutputKind, Pattern> KINDS = kinds();

    private OutputWords() {}

    private static Map<OutputKind, Pattern> kinds() {
        var kinds = new LinkedHashMap<OutputKind, Pattern>();
        kinds.put(OutputKind.REPORT, Pattern.compile("^(?:bao cao|report)"));
        kinds.put(OutputKind.PLAN, Pattern.compile("^(?:ke hoach|chuong trinh|phuong an|de an|plan)"));
        kinds.put(OutputKind.EVENT, Pattern.compile("^(?:hoi nghi|hoi thao|toa dam|cuoc hop|lop|dot |meeting)"));
        kinds.put(OutputKind.FIGURE, Pattern.compile("^(?:so lieu|figures?)"));
        kinds.put(
                OutputKind.DOCUMENT,
                Pattern.compile("^(?:van ban|cong van|to trinh|quyet dinh|nghi quyet|huong dan|chi thi|document)"));
        kinds.put(OutputKind.INFORMATION, Pattern.compile("^(?:tin|bai|thong tin|chuyen muc|ban tin|information)"));
        return Map.copyOf(kinds);
    }

    static OutputKind kind(String text) {
        var words = Folded.of(text).words();
        for (var kind : OutputKind.values()) {
            var pattern = KINDS.get(kind);
            if (pattern != null && pattern.matcher(words).find()) {
                return kind;
            }
        }
        return OutputKind.OTHER;
    }
}
