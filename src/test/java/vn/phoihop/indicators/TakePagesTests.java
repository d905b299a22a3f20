package vn.phoihop.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.phoihop.indicators.spi.FigureSource;
import vn.phoihop.organisations.Areas;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Reference;
import vn.phoihop.shared.Role;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Offices;
import vn.phoihop.testing.Offices.Person;

@ModuleTest
@Import({Reporting.class, TakePagesTests.Readings.class})
@DisplayName("The page on which figures of a document are taken over")
class TakePagesTests {

    private static final String SENTENCE = "Tiếp nhận 37 vấn đề, đã giải quyết xong 21 vấn đề.";

    /// Two documents that were read: one speaks of the form, the other of something else.
    @TestComponent
    static class Readings implements FigureSource {

        private static final Map<String, Read> READ = Map.of(
                "fits",
                new Read(
                        new Reference("registry", "fits", "01/BC-UBND", "Báo cáo sơ kết"),
                        List.of(new InText(
                                "L7", SENTENCE, "đã giải quyết xong 21 vấn đề", BigDecimal.valueOf(21), "vấn đề", ""))),
                "other",
                new Read(
                        new Reference("registry", "other", "02/BC-UBND", "Báo cáo cầu đường"),
                        List.of(new InText(
                                "L3",
                                "Rải nhựa 12 km đường.",
                                "Rải nhựa 12 km đường",
                                BigDecimal.valueOf(12),
                                "km",
                                ""))));

        @Override
        public List<Reference> documents(String words, Actor actor, int limit) {
            return READ.values().stream()
                    .map(Read::document)
                    .filter(one -> one.title().contains(words))
                    .toList();
        }

        @Override
        public Optional<Read> read(String id, Actor actor) {
            return Optional.ofNullable(READ.get(id));
        }
    }

    @Autowired
    Catalogue catalogue;

    @Autowired
    Areas areas;

    @Autowired
    Organisations organisations;

    @Autowired
    Offices offices;

    @Autowired
    MockMvcTester mvc;

    Person clerk;
    String area;
    Figure solved;

    @BeforeEach
    void aClerk() {
        clerk = offices.in(offices.establishInACommune("UBND xã"), Role.SPECIALIST);
        area = areas.need(organisations.need(clerk.organisation()).area()).code();
        solved = catalogue.figures(List.of("VD-02")).getFirst();
    }

    private String address(String document) {
        return "/indicators/documents/" + document + "?form=QC238-XA&period=2026-H1&area=" + area;
    }

    @Test
    void findsDocumentsAndSaysWhenNoneHasTheseWords() throws Exception {
        assertThat(page(get("/indicators/documents?q=sơ kết"))
                        .select("ul.plain-list a")
                        .eachText())
                .singleElement()
                .satisfies(title -> assertThat(title).contains("01/BC-UBND"));
        assertThat(page(get("/indicators/documents?q=không đâu có"))
                        .select(".nothing")
                        .text())
                .isEqualTo("Không có văn bản nào khớp trong phạm vi xem của bạn.");
    }

    @Test
    void saysThatNothingOfADocumentFits() throws Exception {
        var page = page(get(address("other")));

        assertThat(page.select(".nothing").text())
                .isEqualTo("Không có câu nào trong văn bản gần với chỉ tiêu của biểu này.");
        assertThat(page.select("form[action$=/take]")).isEmpty();
    }

    @Test
    void proposesTakesAndKeepsTheLinkToTheSentence() throws Exception {
        var proposed = page(get(address("fits")));
        assertThat(proposed.select("[name=t." + solved.no() + "] option[selected]")
                        .text())
                .startsWith("21");
        assertThat(proposed.select("tr:has([name=t." + solved.no() + "]) li a").attr("href"))
                .isEqualTo("/registry/fits#L7");

        var taken = take("fits", "0");

        assertThat(taken).hasStatus(303);
        var value = page(get("/indicators/values/" + area + "/2026-H1?figure=VD-02"));
        assertThat(value.select("dl.facts q").text()).isEqualTo(SENTENCE);
        assertThat(value.select("dl.facts a[href=/registry/fits#L7]")).hasSize(1);
    }

    @Test
    void saysThatNothingWasChosen() throws Exception {
        var again = take("fits", "");

        assertThat(again).hasStatus(409);
        assertThat(page(again).select("[role=alert]").text()).contains("Chưa có số liệu nào");
    }

    private MvcTestResult take(String document, String place) {
        return mvc.post()
                .uri("/indicators/documents/" + document + "/take")
                .param("form", "QC238-XA")
                .param("period", "2026-H1")
                .param("area", area)
                .param("t." + solved.no(), place)
                .with(clerk.signedIn())
                .with(csrf())
                .exchange();
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).with(clerk.signedIn()).exchange();
    }

    private static Document page(MvcTestResult answer) throws UnsupportedEncodingException {
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
