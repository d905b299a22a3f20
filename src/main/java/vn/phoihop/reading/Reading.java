package vn.phoihop.reading;

import java.util.List;

/// All that was read from one document. `text` has its lines as extracted, normalised to NFC; line numbers count from
/// 1.
public record Reading(
        String file,
        List<String> text,
        boolean ocr,
        Head head,
        List<Section> sections,
        List<Citation> citations,
        List<Figure> figures,
        List<Check> checks,
        List<Finding> findings) {}
