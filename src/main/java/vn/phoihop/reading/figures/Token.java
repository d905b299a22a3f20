package vn.phoihop.reading.figures;

/// A word, a number or a mark of a passage, `start` inclusive and `end` exclusive in its text.
///
/// `word` is folded for matching: lower case, tone marks at their modern place, `²` as `2`; `printed` is as it
/// stands.
public record Token(Kind kind, int start, int end, String word, String printed) {

    /// What a token is.
    public enum Kind {
        WORD,
        NUMBER,
        MARK
    }

    boolean capital() {
        return Character.isUpperCase(printed.charAt(0));
    }

    boolean hasCapital() {
        return printed.chars().anyMatch(Character::isUpperCase);
    }

    boolean allCapital() {
        return printed.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean isMark(char mark) {
        return kind == Kind.MARK && word.charAt(0) == mark;
    }

    boolean isWord(String folded) {
        return kind == Kind.WORD && word.equals(folded);
    }

    boolean touches(Token next) {
        return end == next.start;
    }
}
