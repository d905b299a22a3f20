package vn.phoihop.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.phoihop.reports.Round.ASKED;
import static vn.phoihop.reports.Round.succeed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.phoihop.reports.Conference.Conclusion;
import vn.phoihop.reports.RecommendationLine.State;
import vn.phoihop.reports.Round.Asked;
import vn.phoihop.reports.Round.Desk;
import vn.phoihop.shared.NotThere;
import vn.phoihop.tasks.TaskId;
import vn.phoihop.tasks.TaskSheets;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.SettableTime;

@ModuleTest
@Import({SettableTime.class, Round.class})
@DisplayName("What a report asks of others")
class FollowUpModuleTests {

    private static final Instant LATER = Instant.parse("2026-11-16T02:00:00Z");
    private static final Instant MEETING = Instant.parse("2026-11-20T01:00:00Z");
    private static final Instant AFTER_IT = Instant.parse("2026-11-20T05:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2026, 12, 18);

    @Autowired
    Round round;

    @Autowired
    Recommendations recommendations;

    @Autowired
    Conferences conferences;

    @Autowired
    TaskSheets tasks;

    @Autowired
    SettableTime time;

    Asked asked;
    SubmissionId first;
    Desk addressee;

    @BeforeEach
    void aProvinceAsksTwoCommunes() {
        time.is(ASKED);
        asked = round.asked();
        first = round.report(asked, asked.first()).id();
        addressee = round.deskBeside(asked.province());
    }

    private RecommendationLine recommended() {
        round.give(asked.first(), "VD-01", 7);
        round.written(first, asked.first());
        succeed(recommendations.add(
                first,
                new Recommendations.New(
                        UUID.randomUUID(), addressee.organisation(), "Bố trí kinh phí truyền thanh cơ sở", DUE),
                ASKED,
                asked.first().actor()));
        return round.sheet(first, asked.first().specialist()).recommendations().getFirst();
    }

    @Test
    void isSeenByItsAddresseeOnceTheReportIsSent() {
        var line = recommended();
        assertThatThrownBy(() -> recommendations.sheet(line.id(), addressee.actor()))
                .isInstanceOf(NotThere.class);

        round.through(first, asked.first(), LATER);

        var issued = recommendations.sheet(line.id(), addressee.actor());
        assertThat(issued.state()).isEqualTo(State.ISSUED);
        assertThat(issued.clock()).isNotNull();
        assertThat(issued.acknowledgement()).isNotNull();
        assertThatThrownBy(() -> recommendations.sheet(line.id(), asked.second().actor()))
                .isInstanceOf(NotThere.class);
    }

    @Test
    void isFollowedUntilItsLeaderAnswersAndTheUnitIsSatisfied() {
        var id = recommended().id();
        round.through(first, asked.first(), LATER);
        var by = addressee.actor();

        succeed(recommendations.acknowledge(id, version(id), LATER, by));
        assertThat(recommendations.answer(id, version(id), "Đã bố trí.", null, LATER, by))
                .contains(Refusal.NOT_YOURS);
        var leader = addressee.leader().actor();
        assertThat(recommendations.answer(id, version(id), " ", null, LATER, leader))
                .contains(Refusal.ANSWER_MISSING);
        succeed(recommendations.answer(
                id, version(id), "Đã bố trí 300 triệu đồng trong dự toán.", null, LATER, leader));
        assertThat(recommendations.close(id, version(id), LATER, by)).contains(Refusal.NOT_YOURS);
        succeed(recommendations.close(id, version(id), LATER, asked.first().actor()));

        assertThat(recommendations.sheet(id, by).state()).isEqualTo(State.CLOSED);
    }

    private int version(UUID id) {
        return recommendations.sheet(id, addressee.actor()).version();
    }

    @Test
    void becomesATaskWhenAConferenceConcludesIt() {
        var host = asked.province();
        var id = conferences
                .call(
                        new NewConference(
                                UUID.randomUUID(),
                                Conference.Kind.INTERIM,
                                "Sơ kết 6 tháng thực hiện Quy chế phối hợp",
                                MEETING,
                                MEETING.plusSeconds(7200),
                                "Hội trường tầng 2",
                                "1. Báo cáo\n2. Thảo luận\n3. Kết luận",
                                List.of(addressee.organisation()),
                                List.of(),
                                asked.request()),
                        ASKED,
                        host.actor())
                .orElseThrow();
        var conclusion = new Conclusion(
                "Sở chủ trì trả lời các vấn đề tồn đọng", "Báo cáo kết quả", addressee.organisation(), DUE, null);

        assertThat(conferences.hold(id, 0, "", List.of(conclusion), ASKED, host.actor()))
                .contains(Refusal.IN_THE_FUTURE);
        time.is(AFTER_IT);
        assertThat(conferences.hold(id, 0, "", List.of(conclusion), AFTER_IT, addressee.actor()))
                .contains(Refusal.NOT_YOURS);
        succeed(conferences.hold(id, 0, "Đã thảo luận.", List.of(conclusion), AFTER_IT, host.actor()));

        var held = conferences.sheet(id, addressee.actor());
        assertThat(held.state()).isEqualTo(Conference.State.HELD);
        var task = Objects.requireNonNull(held.conclusions().getFirst().task());
        var line =
                tasks.need(new TaskId(UUID.fromString(task.id())), host.actor()).line();
        assertThat(line.title()).isEqualTo("Sở chủ trì trả lời các vấn đề tồn đọng");
        assertThat(line.lead()).isEqualTo(addressee.organisation());
    }
}
