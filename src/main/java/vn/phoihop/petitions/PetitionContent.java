package vn.phoihop.petitions;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/// What a petition says: a short topic, the wording as it was written down, the wording it was summed up in (empty
/// while it was not), its field and whose matter it is.
public record PetitionContent(
        String topic,
        String wording,
        String summary,
        @Nullable Field field,
        @Nullable Competence competence) {

    static final int LONGEST_TOPIC = 200;
    static final int LONGEST = 6000;

    public PetitionContent {
        topic = clean(topic).replaceAll("\\s+", " ");
        wording = clean(wording);
        summary = clean(summary);
    }

    /// As it was written down, with a topic taken from its first words when none is given.
    public static PetitionContent of(
            String topic, String wording, @Nullable Field field, @Nullable Competence competence) {
        return new PetitionContent(topic.isBlank() ? begun(wording) : topic, wording, "", field, competence);
    }

    /// The text that stands for it: as summed up, else as it was written down.
    public String text() {
        return summary.isEmpty() ? wording : summary;
    }

    PetitionContent summedUp(String other, @Nullable Field in, @Nullable Competence of) {
        return new PetitionContent(
                topic,
                wording,
                other.isBlank() ? summary : other,
                in == null ? field : in,
                of == null ? competence : of);
    }

    private static String begun(String wording) {
        var line = clean(wording).replaceAll("\\s+", " ");
        if (line.length() <= 110) {
            return line;
        }
        var cut = line.lastIndexOf(' ', 105);
        return line.substring(0, cut < 40 ? 105 : cut) + "…";
    }

    private static String clean(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .strip();
    }
}
