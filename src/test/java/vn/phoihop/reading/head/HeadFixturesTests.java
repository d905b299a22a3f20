package vn.phoihop.reading.head;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.phoihop.reading.Citation;
import vn.phoihop.reading.Finding;
import vn.phoihop.reading.Head;
import vn.phoihop.reading.Period;
import vn.phoihop.reading.checks.StructureChecks;

@DisplayName("Head, sections and citations of our own documents")
class HeadFixturesTests {

    private static final Set<String> LAWS = Set.of("Luật", "Bộ luật", "Pháp lệnh", "Hiến pháp");

    private final Map<String, int[]> table = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();

    @Test
    void areReadAsWellAsPromised() throws IOException {
        var fixtures = HeadFixture.all();
        for (var fixture : fixtures) {
            judgeHead(fixture, fixture.head());
            judgeSections(fixture);
            judgeCitations(fixture);
        }

        System.out.println(printed(fixtures.size()));
        assertThat(fixtures).hasSizeGreaterThanOrEqualTo(25);
        assertThat(table)
                .as(printed(fixtures.size()))
                .allSatisfy((part, counts) -> assertThat(rate(counts))
                        .as(part)
                        .isGreaterThanOrEqualTo(part.equals("citations") ? 0.95 : 0.97));
    }

    @Test
    void haveNoFaultsOfFormButTheOnesPutIntoThem() throws IOException {
        for (var fixture : HeadFixture.all()) {
            var head = fixture.head();
            var passages = fixture.passages();
            var findings = StructureChecks.of(
                    fixture.lines(), passages, head, Sections.of(passages), Citations.places(passages, head));

            assertThat(findings.stream().map(Finding::rule))
                    .as(fixture.name())
                    .containsExactlyInAnyOrderElementsOf(fixture.strings("findings"));
        }
    }

    private void judgeHead(HeadFixture fixture, Head head) {
        one(fixture, "regime", head.regime().name());
        one(fixture, "docType", head.type());
        one(fixture, "number", head.number());
        one(fixture, "symbol", head.symbol());
        one(fixture, "issuer", head.issuer());
        one(fixture, "place", head.place());
        one(fixture, "date", head.date());
        one(fixture, "title", head.subject());
        one(fixture, "signerTitle", head.signerTitle());
        one(fixture, "signer", head.signer());
        several(fixture, "addressedTo", head.addressees());
        several(fixture, "recipients", head.recipients());
        several(fixture, "signatureAuthority", head.authority());
        several(fixture, "period", period(head.period()));
    }

    private static List<String> period(@Nullable Period period) {
        if (period == null) {
            return List.of();
        }
        return List.of(period.label(), Objects.toString(period.from(), ""), Objects.toString(period.to(), ""));
    }

    private void judgeSections(HeadFixture fixture) {
        var found = Sections.of(fixture.passages()).stream()
                .map(section -> section.label() + " " + section.level())
                .toList();
        several(fixture, "sections", found);
    }

    private void judgeCitations(HeadFixture fixture) {
        if (!fixture.judges("citations")) {
            return;
        }
        var left = new ArrayList<>(Citations.of(fixture.passages(), fixture.head()).stream()
                .filter(one -> one.number() != null || LAWS.contains(Objects.requireNonNullElse(one.type(), "")))
                .toList());
        for (var wanted : fixture.list("citations")) {
            var found = left.stream().filter(one -> isSame(wanted, one)).findFirst();
            found.ifPresent(left::remove);
            count("citations", found.isPresent(), fixture.name() + ": missed " + wanted);
        }
        left.forEach(extra -> count("citations", false, fixture.name() + ": " + extra));
    }

    private static boolean isSame(JsonNode wanted, Citation found) {
        return same(wanted, "type", found.type())
                && same(wanted, "number", found.number())
                && same(wanted, "symbol", found.symbol())
                && same(wanted, "date", found.date())
                && (wanted.path("issuer").isNull() || same(wanted, "issuer", found.issuer()));
    }

    private static boolean same(JsonNode wanted, String part, @Nullable String found) {
        var node = wanted.path(part);
        return node.isNull() ? found == null : node.asString().equals(found);
    }

    private void one(HeadFixture fixture, String part, @Nullable String found) {
        if (fixture.judges(part)) {
            var wanted = fixture.text(part);
            count(
                    part,
                    wanted.equals(Optional.ofNullable(found)),
                    fixture + " " + part + ": " + wanted + " ≠ " + found);
        }
    }

    private void several(HeadFixture fixture, String part, List<String> found) {
        if (fixture.judges(part)) {
            var wanted = fixture.strings(part);
            count(part, wanted.equals(found), fixture + " " + part + ": " + wanted + " ≠ " + found);
        }
    }

    private void count(String part, boolean right, String fault) {
        var counts = table.computeIfAbsent(part, any -> new int[2]);
        counts[right ? 0 : 1]++;
        if (!right) {
            faults.add(fault);
        }
    }

    private static double rate(int[] counts) {
        return (double) counts[0] / (counts[0] + counts[1]);
    }

    private String printed(int fixtures) {
        var rows = table.entrySet().stream()
                .map(row -> "%-20s %4d right %4d wrong".formatted(row.getKey(), row.getValue()[0], row.getValue()[1]));
        return "our own documents, head: " + fixtures + "\n" + rows.collect(Collectors.joining("\n")) + "\n"
                + String.join("\n", faults);
    }
}
