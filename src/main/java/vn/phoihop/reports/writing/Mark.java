package vn.phoihop.reports.writing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A mark in the text, between double square brackets, in whose place something computed is printed.
public sealed interface Mark {

    /// The mark as it is written, without the brackets; its key where a figure is traced or written by hand.
    String key();

    /// The codes of the figures it needs.
    default List<String> codes() {
        return List.of();
    }

    /// `[[VD-01]]`: the value of a figure.
    record Value(String key) implements Mark {
        @Override
        public List<String> codes() {
            return List.of(key);
        }
    }

    /// `[[so sánh: VD-01]]`: the change against the same period last year, in words.
    record Change(String key, String code) implements Mark {
        @Override
        public List<String> codes() {
            return List.of(code);
        }
    }

    /// `[[phần: TT-05/TT-06]]`: `149/156`.
    record Part(String key, String part, String whole) implements Mark {
        @Override
        public List<String> codes() {
            return List.of(part, whole);
        }
    }

    /// `[[tỷ lệ: TT-05/TT-06]]`: `95,51%`.
    record Share(String key, String part, String whole) implements Mark {
        @Override
        public List<String> codes() {
            return List.of(part, whole);
        }
    }

    /// `[[bảng: VD-01; VD-02]]`: a table, a line for each unit; on a line of its own.
    record Grid(String key, List<String> codes) implements Mark {
        public Grid {
            codes = List.copyOf(codes);
        }
    }

    /// `[[danh sách: concerns.solved]]`: records that were counted, each by its number and title.
    record Listing(String key, String evidence) implements Mark {}

    /// `[[đơn vị thiếu]]`: the units whose figures are missing.
    record Missing(String key) implements Mark {}

    /// `[[đơn vị]]`: the unit that reports.
    record Unit(String key) implements Mark {}

    /// `[[kỳ]]`: the period.
    record Term(String key) implements Mark {}

    /// `[[từ: 3]]`: the words before were taken over from a lower unit; printed as nothing.
    record Source(String key, int number) implements Mark {}

    /// What nobody understands.
    record Unknown(String key) implements Mark {}

    /// Understands what stands between the brackets.
    static Mark of(String written) {
        var text = written.strip().replaceAll("\\s+", " ");
        var colon = text.indexOf(':');
        var word = colon < 0 ? text : text.substring(0, colon).strip();
        var rest = colon < 0 ? "" : text.substring(colon + 1).strip();
        return switch (word) {
            case "so sánh" -> rest.matches(CODE) ? new Change("so sánh: " + rest, rest) : new Unknown(text);
            case "phần" ->
                pair(rest)
                        .<Mark>map(two -> new Part("phần: " + rest, two.get(0), two.get(1)))
                        .orElse(new Unknown(text));
            case "tỷ lệ" ->
                pair(rest)
                        .<Mark>map(two -> new Share("tỷ lệ: " + rest, two.get(0), two.get(1)))
                        .orElse(new Unknown(text));
            case "bảng" -> grid(rest);
            case "danh sách" ->
                rest.matches("[a-z.-]{1,40}") ? new Listing("danh sách: " + rest, rest) : new Unknown(text);
            case "từ" ->
                rest.matches("\\d{1,6}") ? new Source("từ: " + rest, Integer.parseInt(rest)) : new Unknown(text);
            case "đơn vị thiếu" -> new Missing(word);
            case "đơn vị" -> new Unit(word);
            case "kỳ" -> new Term(word);
            default -> text.matches(CODE) ? new Value(text) : new Unknown(text);
        };
    }

    /// How the code of a figure, or of a part of it, is written.
    String CODE = "[A-Z0-9][A-Z0-9.-]{0,39}(/[A-Z0-9-]{1,30}:[A-Z0-9-]{1,30})?";

    private static Mark grid(String rest) {
        var codes = Stream.of(rest.split(";", -1)).map(String::strip).toList();
        var isGrid = codes.stream().allMatch(code -> code.matches(CODE));
        return isGrid ? new Grid("bảng: " + String.join("; ", codes), codes) : new Unknown(rest);
    }

    private static Optional<List<String>> pair(String rest) {
        var two = Arrays.stream(rest.split("/", -1)).map(String::strip).toList();
        return two.size() == 2 && two.stream().allMatch(code -> code.matches(CODE))
                ? Optional.of(two)
                : Optional.empty();
    }
}
