package vn.phoihop.programmes;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The whole text of a programme as clauses: what is frozen, hashed and signed, and what two versions differ in. It
/// does not depend on the language of whoever looks.
public record Wording(List<Clause> clauses) {

    /// A piece of the text: `group` is the head, a party, a field or an item (`item/…`), `part` what of it is said.
    public record Clause(String group, String part, String words) {}

    /// What one version says otherwise than another. `label` names the party, field or item; a group that is new or
    /// gone is one change.
    public record Change(Kind kind, String group, String label, String part, String before, String after) {

        /// What kind of thing changed: `head`, `party`, `content` or `item`.
        public String what() {
            var slash = group.indexOf('/');
            return slash < 0 ? group : group.substring(0, slash);
        }
    }

    /// How it changed.
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    private static final String NAME = "name";

    public Wording {
        clauses = List.copyOf(clauses);
    }

    static Wording of(ProgrammeText text, List<Party> parties, List<Item> items, Function<String, String> names) {
        var clauses = new ArrayList<Clause>();
        var head = text.head();
        clauses.add(new Clause("head", "type", head.type()));
        clauses.add(new Clause("head", "form", head.form()));
        clauses.add(new Clause("head", "title", head.title()));
        clauses.add(new Clause("head", "basis", head.basis()));
        clauses.add(new Clause("head", "begins", head.begins().toString()));
        clauses.add(new Clause("head", "ends", head.ends().toString()));
        clauses.add(new Clause("head", "effective", head.effectiveOn().toString()));
        clauses.add(new Clause("head", "ways", String.join(", ", head.ways())));
        for (var party : parties) {
            var group = "party/" + party.organisation().value();
            clauses.add(new Clause(group, NAME, party.name()));
            clauses.add(new Clause(group, "duties", party.duties()));
        }
        for (var content : text.contents()) {
            clauses.add(new Clause("content/" + content.topic(), NAME, content.topic()));
            clauses.add(new Clause("content/" + content.topic(), "words", content.words()));
        }
        items.forEach(item -> add(clauses, item, names));
        return new Wording(clauses);
    }

    private static void add(List<Clause> clauses, Item item, Function<String, String> names) {
        var group = "item/" + item.origin();
        var text = item.text();
        clauses.add(new Clause(group, NAME, text.title()));
        clauses.add(new Clause(group, "topic", text.topic()));
        clauses.add(new Clause(group, "output", text.output()));
        var lead = text.lead();
        clauses.add(new Clause(
                group, "lead", lead == null ? "" : names.apply(lead.value().toString())));
        clauses.add(new Clause(
                group,
                "partners",
                text.partners().stream()
                        .map(each -> names.apply(each.value().toString()))
                        .sorted()
                        .collect(Collectors.joining("; "))));
        clauses.add(new Clause(group, "starts", Objects.toString(text.starts(), "")));
        clauses.add(new Clause(group, "due", Objects.toString(text.due(), "")));
    }

    /// SHA-256 over all clauses: the same for everyone who signs the same text.
    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(written().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A clause a line, its pieces between tabs.
    String written() {
        return clauses.stream()
                .map(clause -> clause.group() + "\t" + clause.part() + "\t" + escaped(clause.words()))
                .collect(Collectors.joining("\n"));
    }

    static Wording read(String written) {
        return new Wording(written.lines()
                .map(line -> line.split("\t", 3))
                .map(parts -> new Clause(parts[0], parts[1], unescaped(parts[2])))
                .toList());
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t");
    }

    private static String unescaped(String words) {
        var plain = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            var letter = words.charAt(i);
            if (letter == '\\' && i + 1 < words.length()) {
                i++;
                letter = switch (words.charAt(i)) {
                    case 'n' -> '\n';
                    case 'r' -> '\r';
                    case 't' -> '\t';
                    default -> words.charAt(i);
                };
            }
            plain.append(letter);
        }
        return plain.toString();
    }

    /// What this text says otherwise than an earlier one, in its own order; what is gone comes last.
    public List<Change> changesSince(Wording earlier) {
        var before = earlier.groups();
        var after = groups();
        var changes = new ArrayList<Change>();
        after.forEach((group, parts) -> {
            var old = before.get(group);
            if (old == null) {
                changes.add(new Change(Kind.ADDED, group, label(parts), NAME, "", summary(parts)));
            } else {
                parts.forEach((part, words) -> {
                    var was = old.getOrDefault(part, "");
                    if (!was.equals(words)) {
                        changes.add(new Change(Kind.CHANGED, group, label(old), part, was, words));
                    }
                });
            }
        });
        before.forEach((group, parts) -> {
            if (!after.containsKey(group)) {
                changes.add(new Change(Kind.REMOVED, group, label(parts), NAME, summary(parts), ""));
            }
        });
        return List.copyOf(changes);
    }

    private Map<String, Map<String, String>> groups() {
        var groups = new LinkedHashMap<String, Map<String, String>>();
        clauses.forEach(clause -> groups.computeIfAbsent(clause.group(), group -> new LinkedHashMap<>())
                .put(clause.part(), clause.words()));
        return groups;
    }

    private static String label(Map<String, String> parts) {
        return parts.getOrDefault(NAME, "");
    }

    private static String summary(Map<String, String> parts) {
        return parts.entrySet().stream()
                .filter(part ->
                        !part.getKey().equals("topic") && !part.getValue().isEmpty())
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(" · "));
    }
}
