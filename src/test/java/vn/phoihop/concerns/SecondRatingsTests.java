package vn.phoihop.concerns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.concerns.Agreements.Period;
import vn.phoihop.concerns.triage.Profile;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Role;
import vn.phoihop.shared.Visibility;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Offices.Person;
import vn.phoihop.testing.SettableTime;

@ModuleTest
@Import(SettableTime.class)
@Transactional
@DisplayName("A second rating")
class SecondRatingsTests extends ConcernCase {

    @Autowired
    Agreements agreements;

    @Autowired
    Sidelines sidelines;

    @Autowired
    JdbcClient jdbc;

    private Person other() {
        return desk.colleague(Role.SPECIALIST);
    }

    private Actor council() {
        var office = offices.aSpecialistOf("Văn phòng Đoàn ĐBQH và HĐND").actor();
        return new Actor(
                office.account(),
                office.name(),
                office.organisation(),
                java.util.Set.of(Role.COUNCIL_OFFICE),
                new Visibility(java.util.Set.of(office.organisation(), desk.organisation())));
    }

    @Test
    void isAskedForByTheReporterAnsweredInThreeWorkingDaysAndRaisesTheLevelAtOnce() {
        var code = receive();
        triage(opened, Profile.of(2, 2, 0, 0, 0, 0));
        assertThat(line(opened).level()).isEqualTo(2);
        assertThat(reporting.find(code).orElseThrow().mayAskSecondRating()).isTrue();

        assertThat(reporting.askSecondRating(code, " ")).contains(Refusal.WORDS_MISSING);
        assertThat(reporting.askSecondRating(code, "Có hai hộ sắp mất nhà")).isEmpty();
        assertThat(reporting.askSecondRating(code, "Lần nữa")).contains(Refusal.SECOND_ASKED_ONCE);
        assertThat(sheet(opened).clocks())
                .filteredOn(clock -> clock.definition().equals("PC-2"))
                .singleElement()
                .satisfies(clock -> assertThat(clock.dueOn()).isEqualTo(LocalDate.of(2026, 11, 12)));

        var rater = other();
        assertThat(agreements.waitingFor(desk.actor())).noneMatch(this::isOpened);
        assertThat(agreements.rate(opened, rating(Profile.of(3, 2, 2, 3, 1, 1)), desk.actor()))
                .contains(Refusal.NOT_SAMPLED);
        assertThat(agreements.waitingFor(rater.actor()))
                .filteredOn(this::isOpened)
                .singleElement()
                .satisfies(each -> assertThat(each.due()).isEqualTo(LocalDate.of(2026, 11, 12)));
        assertThat(agreements.rate(opened, rating(Profile.of(3, 2, 2, 3, 1, 1)), rater.actor()))
                .isEmpty();

        assertThat(line(opened).level()).isEqualTo(3);
        assertThat(sheet(opened).clocks())
                .filteredOn(clock -> clock.definition().equals("PC-2"))
                .noneMatch(ConcernClocks::isOpen);
        assertThat(reporting.find(code).orElseThrow().messages().getLast().words())
                .contains("mức 3, cao hơn mức 2");
        assertThat(reporting.askSecondRating(code, "Lần nữa")).contains(Refusal.SECOND_ASKED_ONCE);
    }

    private boolean isOpened(Agreements.Waiting each) {
        return each.concern().id().equals(opened.toString());
    }

    @Test
    void isAskedForByTheCouncilAndNeverLowersALevelByItself() {
        receive();
        triage(opened, Profile.of(3, 2, 2, 3, 1, 1));
        assertThat(line(opened).level()).isEqualTo(3);
        var council = council();

        assertThat(sheets.need(opened, council).further()).contains(ConcernSheet.Further.ASK_SECOND_RATING);
        assertThat(sheets.need(opened, desk.actor()).further()).doesNotContain(ConcernSheet.Further.ASK_SECOND_RATING);
        assertThat(sidelines.askSecondRating(opened, "Chưa thấy căn cứ số người", desk.actor()))
                .contains(Refusal.NOT_YOURS);
        assertThat(sidelines.askSecondRating(opened, "Chưa thấy căn cứ số người", council))
                .isEmpty();
        assertThat(agreements.rate(opened, rating(Profile.of(1, 1, 1, 1, 1, 1)), other().actor()))
                .isEmpty();

        assertThat(line(opened).level()).isEqualTo(3);
        assertThat(sheet(opened).papers().messages().getLast().words()).contains("Mức 3 vẫn giữ");
        assertThat(sheet(opened).papers().history())
                .extracting(ConcernSheet.Told::act)
                .contains("SECOND_ASKED_COUNCIL", "SECOND_RATED");
    }

    @Test
    void isNotGivenByTheOrganisationThatIsJudged() {
        var code = receive();
        triage(opened, Profile.of(2, 2, 2, 2, 3, 3));
        assign(opened);
        reporting.askSecondRating(code, "Cơ quan chủ trì tự chấm");
        var ofLead = lead.colleague(Role.SPECIALIST);

        assertThat(agreements.waitingFor(ofLead.actor())).noneMatch(this::isOpened);
        assertThat(agreements.waitingFor(other().actor())).anyMatch(this::isOpened);
    }

    @Test
    void isNotGivenByThoseWhoWereToldThatItIsOfLevelFour() {
        var code = receive();
        triage(opened, Profile.of(4, 2, 4, 2, 0, 0));
        reporting.askSecondRating(code, "Xin đánh giá lại");

        assertThat(agreements.waitingFor(other().actor())).noneMatch(this::isOpened);
        assertThat(agreements.waitingFor(council())).anyMatch(this::isOpened);
    }

    @Test
    void isDrawnForATenthGivenBlindAndMeasuredByQuarterWithItsSample() {
        time.is("2027-02-03");
        var before = agreements.periods().getFirst();
        assertThat(List.of(before.year(), before.quarter())).containsExactly(2027, 1);
        var chosen = new ArrayList<ConcernId>();
        for (int i = 0; i < 300 && chosen.size() < 2; i++) {
            receive("Việc số " + i, "Nội dung " + i);
            triage(opened, Profile.of(i % 4, 2, 1, 1, 1, 1));
            agreements.choose();
            if (isChosen(opened)) {
                chosen.add(opened);
            }
        }
        assertThat(chosen).hasSize(2);
        var rater = other();
        chosen.forEach(id -> assertThat(agreements.rate(id, rating(Profile.of(2, 2, 1, 1, 1, 1)), rater.actor()))
                .isEmpty());

        Period now = agreements.periods().getFirst();
        assertThat(now.chosen()).isEqualTo(before.chosen() + 2);
        assertThat(now.rated()).isEqualTo(before.rated() + 2);
        assertThat(now.measured().getFirst().name()).isEqualTo("LEVEL");
        assertThat(now.measured().getFirst().agreement().pairs()).isEqualTo(2);
        assertThat(now.measured()).hasSize(7);
        assertThat(agreements.rate(chosen.getFirst(), rating(Profile.of(2, 2, 1, 1, 1, 1)), rater.actor()))
                .contains(Refusal.NOT_SAMPLED);
    }

    private boolean isChosen(ConcernId id) {
        return jdbc.sql("select count(*) from concerns.sample where concern_id = :id")
                        .param("id", id.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
