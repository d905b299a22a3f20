package vn.phoihop.reading.text;

import java.util.List;

/// What was taken out of a file: its lines, whether they were recognised from pictures, and the words of its
/// properties (title, subject, keywords), which may bear a stamp.
public record Extract(List<String> lines, boolean ocr, List<String> properties) {

    static Extract of(String text) {
        return new Extract(Lines.of(text), false, List.of());
    }
}
