package vn.phoihop.typesetting.profile;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import vn.phoihop.typesetting.Regime;

/// The rules of form of one regime as they were in force from a day on: sizes, places, words, marks, limits. All of it
/// is data in `typesetting/<id>.properties`.
public final class Profile {

    private final String id;
    private final Regime regime;
    private final LocalDate from;
    private final Map<String, String> values = new HashMap<>();
    private final Map<String, Format> formats = new HashMap<>();

    Profile(String id, Properties properties) {
        this.id = id;
        properties.stringPropertyNames().forEach(key -> values.put(key, properties.getProperty(key)));
        this.regime = Regime.valueOf(say("regime"));
        this.from = LocalDate.parse(say("from"));
        for (var entry : values.entrySet()) {
            if (entry.getKey().startsWith("style.")) {
                var role = entry.getKey().substring("style.".length());
                formats.put(role, Format.parse(role, entry.getValue()));
            }
        }
    }

    /// The name of the profile (`state-2020`).
    public String id() {
        return id;
    }

    /// Whose rules these are.
    public Regime regime() {
        return regime;
    }

    /// The first day they are in force.
    public LocalDate from() {
        return from;
    }

    /// How a component stands.
    public Format format(String role) {
        return Objects.requireNonNull(formats.get(role), () -> id + " has no style for " + role);
    }

    /// A word, mark or pattern of the form. Outer quotes keep blanks at its ends.
    public String say(String key) {
        var value = find(key);
        if (value == null) {
            throw new IllegalArgumentException(id + " has no " + key);
        }
        return value;
    }

    /// A word that only some profiles have.
    public @Nullable String find(String key) {
        var value = values.get(key);
        if (value != null && value.length() > 1 && value.startsWith("\"") && value.endsWith("\"")) {
            return value.substring(1, value.length() - 1);
        }
        return value;
    }

    /// A length in millimetres, a share or a limit.
    public double number(String key) {
        return Double.parseDouble(say(key));
    }

    /// Whether something is so.
    public boolean is(String key) {
        return Boolean.parseBoolean(say(key));
    }

    /// Words separated by semicolons.
    public List<String> list(String key) {
        return Arrays.stream(say(key).split(";", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /// The width between the margins, in millimetres.
    public double textWidth(boolean landscape) {
        var paper = landscape ? number("paper.height") : number("paper.width");
        return paper - number("margin.left") - number("margin.right");
    }
}
