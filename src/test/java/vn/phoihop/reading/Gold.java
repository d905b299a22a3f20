package vn.phoihop.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a careful reader found in a document, as written beside it; a part that is left out is not judged.
record Gold(Path document, JsonNode json) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /// The document a gold file speaks of lies in the folder above it or beside it, under the name the file gives.
    static Gold of(Path gold) {
        var json = MAPPER.readTree(gold.toFile());
        var name = json.path("file").asString();
        var beside = gold.resolveSibling(name);
        return new Gold(
                beside.toFile().exists()
                        ? beside
                        : gold.resolve("../..").normalize().resolve(name),
                json);
    }

    boolean judges(String part) {
        return json.has(part);
    }

    List<JsonNode> list(String part) {
        return StreamSupport.stream(json.path(part).spliterator(), false).toList();
    }

    List<String> strings(String part) {
        return list(part).stream().map(JsonNode::asString).toList();
    }

    Optional<String> text(String part) {
        return textOf(json.path(part));
    }

    static Optional<String> textOf(JsonNode node) {
        return node.isNull() || node.isMissingNode() ? Optional.empty() : Optional.of(node.asString());
    }

    static List<Integer> lines(JsonNode node) {
        var lines = node.has("mentionLines") ? node.path("mentionLines") : node.path("lines");
        if (lines.isMissingNode()) {
            return List.of(node.path("line").asInt());
        }
        return numbers(lines).toList();
    }

    /// Every line that names a document, also by the short name it was given.
    static Set<Integer> mentions(JsonNode citation) {
        var aliases = StreamSupport.stream(citation.path("aliases").spliterator(), false)
                .flatMap(alias -> numbers(alias.path("mentionLines")));
        return Stream.concat(lines(citation).stream(), aliases).collect(Collectors.toSet());
    }

    private static Stream<Integer> numbers(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asInt);
    }
}
