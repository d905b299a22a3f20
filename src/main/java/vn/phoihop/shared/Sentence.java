package vn.phoihop.shared;

import java.util.List;
import java.util.function.BiFunction;

/// A sentence that is not yet in any language: the key of its words and its parts, each a text or a sentence.
public record Sentence(String key, List<Object> parts) {

    public Sentence {
        parts = List.copyOf(parts);
    }

    /// A sentence; numbers and days are passed as they are to be read.
    public static Sentence of(String key, Object... parts) {
        return new Sentence(key, List.of(parts));
    }

    /// The sentence in the language of `words`, which knows the words of a key with their parts filled in.
    public String in(BiFunction<String, Object[], String> words) {
        var said = parts.stream()
                .map(part -> part instanceof Sentence inner ? inner.in(words) : part.toString())
                .toArray();
        return words.apply(key, said);
    }
}
