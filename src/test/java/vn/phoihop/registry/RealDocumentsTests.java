package vn.phoihop.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Offices;
import vn.phoihop.testing.Offices.Person;

/// The five public documents this product is for, where they are at hand: in the folder `../shared/documents`, or where
/// PHOIHOP_DOCUMENTS says.
@ModuleTest
@Import(Papers.class)
@DisplayName("The real documents")
class RealDocumentsTests {

    @Autowired
    Offices offices;

    @Autowired
    Papers papers;

    @Autowired
    Register register;

    @Autowired
    Sheets sheets;

    @Test
    void areFiledAndFound() throws IOException {
        var clerk = offices.aClerkOf("Ban Tuyên giáo và Dân vận Tỉnh ủy");
        var filed = new TreeMap<String, DocumentId>();
        for (var file : documents()) {
            filed.put(
                    file.getFileName().toString(),
                    papers.drop(file.getFileName().toString(), Files.readString(file), Direction.INCOMING, clerk));
        }
        assertThat(filed).hasSize(5);

        for (var typed : List.of("238-QĐ/TW", "238 QD TW", "so 238-qđ/tw")) {
            assertThat(found(typed, clerk)).as(typed).containsExactlyInAnyOrderElementsOf(filed.values());
        }
        assertThat(found("van de noi com", clerk)).containsAll(filed.values());
        var dakNong = sheets.need(filed.firstEntry().getValue(), clerk.actor());
        assertThat(dakNong.head().printedNumber()).isEqualTo("726/BC-UBND");
        assertThat(found("726/BC-UBND", clerk)).first().isEqualTo(dakNong.id());
        var anGiang = sheets.need(found("616/BC-UBND", clerk).getFirst(), clerk.actor());
        assertThat(anGiang.reading().findings())
                .filteredOn(finding -> finding.rule().equals("wrong-sum"))
                .anyMatch(finding ->
                        finding.message().contains("96") && finding.message().contains("94"));
    }

    private List<DocumentId> found(String words, Person by) {
        return register.list(RegisterFilter.words(words), null, by.actor()).lines().stream()
                .map(DocumentLine::id)
                .toList();
    }

    private static List<Path> documents() throws IOException {
        var named = System.getProperty("PHOIHOP_DOCUMENTS", System.getenv("PHOIHOP_DOCUMENTS"));
        var folder = Path.of(named == null ? "../shared/documents" : named);
        if (!Files.isDirectory(folder)) {
            return abort(
                    "the real documents are not here: looked in " + folder + ", PHOIHOP_DOCUMENTS may name another");
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("\\d{3}_.*\\.txt"))
                    .sorted()
                    .toList();
        }
    }
}
