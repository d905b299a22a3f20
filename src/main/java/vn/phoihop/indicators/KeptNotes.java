package vn.phoihop.indicators;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.phoihop.shared.Sentence;

/// The sentences beside kept figures, in no language yet: their keys and parts as JSON.
final class KeptNotes {

    private static final JsonMapper JSON = JsonMapper.shared();

    private KeptNotes() {}

    private record Note(String key, List<String> parts) {}

    static String write(List<Sentence> notes) {
        return JSON.writeValueAsString(notes.stream()
                .map(note -> new Note(
                        note.key(), note.parts().stream().map(Object::toString).toList()))
                .toList());
    }

    static List<Sentence> read(String written) {
        var notes = new ArrayList<Sentence>();
        for (JsonNode note : JSON.readTree(written)) {
            var parts = new ArrayList<Object>();
            note.get("parts").forEach(part -> parts.add(part.asString()));
            notes.add(new Sentence(note.get("key").asString(), parts));
        }
        return notes;
    }
}
