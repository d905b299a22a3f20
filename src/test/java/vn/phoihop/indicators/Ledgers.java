package vn.phoihop.indicators;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;
import vn.phoihop.indicators.spi.Countable;
import vn.phoihop.indicators.spi.Evidence;
import vn.phoihop.indicators.spi.EvidenceKind;
import vn.phoihop.indicators.spi.EvidenceQuestion;
import vn.phoihop.notifications.spi.Seen;
import vn.phoihop.organisations.AreaId;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;
import vn.phoihop.shared.Visibility;

/// Records of a module that offers them to be counted: written by a test, hidden from whom the test says.
@TestComponent
public class Ledgers implements Countable, Seen {

    static final String WRITTEN = "ledgers.written";
    static final String KEPT = "ledgers.kept";

    private final List<Evidence> records = new ArrayList<>();
    private final List<String> hidden = new ArrayList<>();

    public void write(String id, OrganisationId body, String at) {
        records.add(Evidence.of(thing(id), body, Instant.parse(at)));
    }

    void write(String id, AreaId area, String at) {
        records.add(Evidence.in(thing(id), area, Instant.parse(at)));
    }

    public void strike(String id) {
        records.removeIf(record -> record.thing().id().equals(id));
    }

    public void hide(String id) {
        hidden.add(id);
    }

    public void show(String id) {
        hidden.remove(id);
    }

    private static Reference thing(String id) {
        return new Reference("ledgers", id, "S-" + id, "Hồ sơ " + id);
    }

    @Override
    public List<EvidenceKind> kinds() {
        return List.of(
                EvidenceKind.records(WRITTEN, "indicators.title"), EvidenceKind.whetherAny(KEPT, "indicators.title"));
    }

    @Override
    public List<Evidence> evidence(EvidenceQuestion asked) {
        return records.stream()
                .filter(record -> (record.body() != null && asked.bodies().contains(record.body()))
                        || (record.area() != null && asked.areas().contains(record.area())))
                .filter(record ->
                        !record.at().isBefore(asked.start()) && record.at().isBefore(asked.before()))
                .toList();
    }

    @Override
    public String kind() {
        return "ledgers";
    }

    @Override
    public Set<String> seen(Set<String> ids, Visibility who) {
        return ids.stream().filter(id -> !hidden.contains(id)).collect(Collectors.toSet());
    }
}
