package vn.phoihop.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.phoihop.indicators.spi.FigureSource.InText;
import vn.phoihop.indicators.spi.FigureSource.Read;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.shared.Reference;
import vn.phoihop.shared.Role;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Offices;

@ModuleTest
@Import(Reporting.class)
@DisplayName("Figures of a document")
class TakeOversModuleTests {

    private static final String SENTENCE =
            "Tiếp nhận 37 vấn đề, đã giải quyết xong 21 vấn đề, đang giải quyết 16 vấn đề.";

    private static final Read READ = new Read(
            new Reference("registry", "b7", "01/BC-UBND", "Báo cáo sơ kết"),
            List.of(
                    new InText("L7", SENTENCE, "Tiếp nhận 37 vấn đề", BigDecimal.valueOf(37), "vấn đề", ""),
                    new InText("L7", SENTENCE, "đã giải quyết xong 21 vấn đề", BigDecimal.valueOf(21), "vấn đề", "")));

    @Autowired
    Reporting reporting;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Organisations organisations;

    @Autowired
    Offices offices;

    @Autowired
    TakeOvers takeOvers;

    @Autowired
    Observations observations;

    private Figure solved() {
        return catalogue.figures(List.of("VD-02")).getFirst();
    }

    @Test
    void areProposedByTheWordsNearestToThem() {
        var proposals = takeOvers.proposals(catalogue.form("QC238-XA"), READ);

        assertThat(proposals)
                .filteredOn(proposal -> proposal.figure().code().equals("VD-02"))
                .singleElement()
                .satisfies(proposal -> assertThat(proposal.best()).isOne());
        assertThat(proposals).noneMatch(proposal -> proposal.figure().code().equals("YT-01"));
    }

    @Test
    void keepTheLinkToTheirSentence() {
        var clerk = offices.in(offices.establishInACommune("UBND xã"), Role.SPECIALIST);
        var area = organisations.need(clerk.organisation()).area();
        var key = new Filings.Which(catalogue.form("QC238-XA"), area, reporting.period("2026-H1"));

        var answer = takeOvers.take(key, READ, Map.of(solved().no(), 1), "", clerk.actor());

        assertThat(answer).isInstanceOf(Recording.Recorded.class);
        assertThat(observations.history(area, key.period(), solved(), clerk.actor()))
                .singleElement()
                .satisfies(value -> {
                    assertThat(value.value()).isEqualByComparingTo("21");
                    assertThat(value.way()).isEqualTo(EntryWay.DOCUMENT);
                    assertThat(value.source()).isEqualTo(new Reference("registry", "b7#L7", "01/BC-UBND", SENTENCE));
                });
    }
}
