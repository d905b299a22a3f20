package vn.phoihop.agenda;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import vn.phoihop.calendar.AgendaBucket;

/// What of the work somebody asks to see; null or empty asks for nothing in particular. It is the address of the list.
///
/// `taken` asks for what the person has taken; `kind` is a kind of record, `obligation` the code of a definition.
public record WorkFilter(
        Whose whose, @Nullable AgendaBucket bucket, String kind, String obligation, String words, boolean taken) {

    /// Everything the organisation owes and awaits.
    public static final WorkFilter ALL = new WorkFilter(new Whose.Own(), null, "", "", "", false);

    public WorkFilter {
        words = Normalizer.normalize(words, Normalizer.Form.NFC).strip();
    }

    public WorkFilter of(Whose other) {
        return new WorkFilter(other, bucket, kind, obligation, words, taken);
    }

    public WorkFilter in(@Nullable AgendaBucket other) {
        return new WorkFilter(whose, other, kind, obligation, words, taken);
    }

    public WorkFilter ofKind(String other) {
        return new WorkFilter(whose, bucket, other, obligation, words, taken);
    }

    public WorkFilter owing(String other) {
        return new WorkFilter(whose, bucket, kind, other, words, taken);
    }

    /// Whether the lines are narrowed, whatever bucket is open.
    public boolean isNarrowed() {
        return !in(null).equals(ALL);
    }
}
