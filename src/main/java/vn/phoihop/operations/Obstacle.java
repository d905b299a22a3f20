package vn.phoihop.operations;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Why the program cannot go on, as something the operator can mend: a folder in use, a database too old. It ends in
/// one sentence, `operations.obstacle.<key>`, and never in a stack trace.
public final class Obstacle extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final Set<String> BAD_INPUT = Set.of("backup-missing", "backup-foreign", "backup-damaged");

    private final String key;
    private final transient List<Object> values;

    public Obstacle(String key, Object... values) {
        this(null, key, values);
    }

    public Obstacle(@Nullable Throwable cause, String key, Object... values) {
        super(key + " " + List.of(values), cause);
        this.key = key;
        this.values = List.of(values);
    }

    /// The sentence for the operator.
    public String in(Sentences sentences) {
        return sentences.say("operations.obstacle." + key, values.toArray());
    }

    /// 2 for input that cannot be read, 1 for anything else.
    public int exitCode() {
        return BAD_INPUT.contains(key) ? 2 : 1;
    }

    String key() {
        return key;
    }
}
