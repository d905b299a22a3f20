package vn.phoihop.reading.head;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.phoihop.reading.Head;
import vn.phoihop.reading.text.Passage;
import vn.phoihop.reading.text.Passages;

/// A document of ours with what stands in it.
record HeadFixture(String name, List<String> lines, JsonNode gold) {

    private static final Path FOLDER = Path.of("src/test/resources/reading/head");

    static List<HeadFixture> all() throws IOException {
        var mapper = JsonMapper.builder().build();
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(file -> read(file, mapper))
                    .toList();
        }
    }

    private static HeadFixture read(Path file, JsonMapper mapper) {
        try {
            var name = file.getFileName().toString().replace(".txt", "");
            var gold = mapper.readTree(Files.readString(file.resolveSibling(name + ".json")));
            return new HeadFixture(name, Files.readAllLines(file), gold);
        } catch (IOException cannotRead) {
            throw new java.io.UncheckedIOException(cannotRead);
        }
    }

    List<Passage> passages() {
        return Passages.of(lines);
    }

    Head head() {
        return Heads.read(lines, passages());
    }

    boolean judges(String part) {
        return gold.has(part);
    }

    Optional<String> text(String part) {
        var node = gold.path(part);
        return node.isNull() || node.isMissingNode() ? Optional.empty() : Optional.of(node.asString());
    }

    List<String> strings(String part) {
        return StreamSupport.stream(gold.path(part).spliterator(), false)
                .map(node -> node.isNull() ? "" : node.asString())
                .toList();
    }

    List<JsonNode> list(String part) {
        return StreamSupport.stream(gold.path(part).spliterator(), false).toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
