package vn.phoihop.reading.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phoihop.reading.Figure.Direction;

/// One quantity that a report states, with what it is set against.
///
/// `from` and `to` are the tokens of the words it stands in; `label` is what stands before the number in its part
/// of the sentence, `noun` what stands behind its unit.
public record Statement(
        Prose prose,
        Quantity quantity,
        List<Share> shares,
        List<Change> changes,
        String label,
        String noun,
        String subject,
        @Nullable String asOf,
        int from,
        int to) {

    /// A percentage of a whole; `base` says of what, if it is said, and `whole` is its printed amount, if it is.
    public record Share(
            Quantity percent,
            Basis basis,
            @Nullable String base,
            @Nullable Quantity whole) {}

    /// What a share is taken of.
    public enum Basis {
        WHOLE,
        PLAN,
        UNSAID
    }

    /// A change against an earlier time; `before` is the earlier amount, if it is printed.
    public record Change(
            Direction direction,
            @Nullable Quantity percent,
            @Nullable Quantity absolute,
            @Nullable Quantity before,
            @Nullable String base) {}

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Statement that
                && prose.equals(that.prose)
                && quantity.number() == that.quantity.number();
    }

    @Override
    public int hashCode() {
        return quantity.number();
    }

    public int line() {
        return prose.line(quantity.number());
    }

    /// The words it stands in.
    public String text() {
        return prose.text(from, to);
    }

    /// The number and unit as printed.
    public String printed() {
        return prose.text(quantity.number(), quantity.to());
    }

    /// Whether the amount is itself a change: `giảm 12 vụ` without what is left.
    public boolean isChange() {
        return changes.stream()
                .anyMatch(change -> quantity.equals(change.absolute()) || quantity.equals(change.percent()));
    }

    /// Whether two statements stand in one sentence.
    public boolean isInSentenceOf(Statement other) {
        return prose.equals(other.prose) && sentence() == other.sentence();
    }

    /// Whether it stands in the sentence before that of another.
    public boolean isInSentenceBefore(Statement other) {
        return prose.equals(other.prose) && sentence() == other.sentence() - 1;
    }

    /// Whether it is named as a total: `tổng số 348 hộ`.
    public boolean isTotalNamed() {
        return (" " + Folding.foldAll(label) + " ").contains(" tổng số ")
                || Folding.fold(label).endsWith("trong số");
    }

    /// Whether its sentence speaks of a structure (`cơ cấu kinh tế: …`) before it.
    public boolean isAfterStructure() {
        for (int i = prose.sentenceStart(quantity.number()); i < quantity.from(); i++) {
            boolean named = prose.token(i).isWord("cơ") && prose.token(i + 1).isWord("cấu");
            if (named
                    && !prose.token(i - 1).isWord("dịch")
                    && !prose.token(i - 1).isWord("chuyển")) {
                return true;
            }
        }
        return false;
    }

    int sentence() {
        return prose.sentence(quantity.number());
    }

    int opener() {
        return prose.opener(quantity.number());
    }
}
