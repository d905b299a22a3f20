package vn.phoihop.exchanges;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.phoihop.exchanges.Office.Desk;
import vn.phoihop.indicators.spi.Evidence;
import vn.phoihop.indicators.spi.EvidenceQuestion;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.SettableTime;

@ModuleTest
@Import({Office.class, SettableTime.class})
@DisplayName("Exchanges as evidence")
class ExchangeEvidenceModuleTests {

    @Autowired
    Office office;

    @Autowired
    SettableTime time;

    @Autowired
    ExchangeEvidence evidence;

    @Test
    void countEachAnswerForWhoGaveItAndInTimeByItsTerm() {
        time.is(Instant.parse("2026-11-09T02:00:00Z"));
        var board = office.desk("Ban Tuyên giáo và Dân vận");
        var court = office.desk("Tòa án nhân dân");
        var quick = office.asked(board, court);
        var slow = office.asked(board, court);
        time.is(Instant.parse("2026-11-10T02:00:00Z"));
        office.answered(quick, court, AnswerDraft.whole(LegAnswer.FULL, "Đã thụ lý 41 vụ"));
        time.is(Instant.parse("2026-11-27T02:00:00Z"));
        office.answered(slow, court, AnswerDraft.whole(LegAnswer.FULL, "Đã xét xử 33 vụ"));

        assertThat(found("exchanges.answered", court))
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.part()).isNotEmpty());
        assertThat(found("exchanges.answered-in-time", court)).hasSize(1);
        assertThat(found("exchanges.answered", board)).isEmpty();
    }

    private List<Evidence> found(String kind, Desk desk) {
        return evidence.evidence(new EvidenceQuestion(
                kind,
                Set.of(desk.specialist().organisation()),
                Set.of(),
                LocalDate.of(2026, 11, 1),
                LocalDate.of(2026, 11, 30),
                Instant.parse("2026-10-31T17:00:00Z"),
                Instant.parse("2026-12-01T00:00:00Z")));
    }
}
