package vn.phoihop.publicsite;

import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.phoihop.publicsite.spi.NotFitToPublish;

/// Data for machines beside an entry: an object of JSON-LD that names nobody who said or wrote something.
final class StructuredData {

    private static final Set<String> NEVER = Set.of("author", "appearance", "firstAppearance", "creator", "claimant");

    private StructuredData() {}

    static void check(String json) {
        if (json.isEmpty()) {
            return;
        }
        try {
            refusePersons(JsonMapper.shared().readTree(json));
        } catch (JacksonException e) {
            throw new NotFitToPublish("the data for machines are not JSON");
        }
    }

    private static void refusePersons(JsonNode node) {
        for (var name : node.propertyNames()) {
            if (NEVER.contains(name)) {
                throw new NotFitToPublish("the data for machines name who said it: " + name);
            }
        }
        node.forEach(StructuredData::refusePersons);
    }
}
