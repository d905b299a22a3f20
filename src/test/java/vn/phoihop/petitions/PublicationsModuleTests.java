package vn.phoihop.petitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.phoihop.petitions.Council.Seat;
import vn.phoihop.publicfiles.PublicFiles;
import vn.phoihop.publicsite.spi.PublicBoard;
import vn.phoihop.publicsite.spi.PublicKind;
import vn.phoihop.publicsite.spi.PublicPromise;
import vn.phoihop.publicsite.spi.PublicStage;
import vn.phoihop.publicsite.spi.PublicStep;
import vn.phoihop.publicsite.spi.WithdrawalReason;
import vn.phoihop.testing.FileErrand;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.SettableTime;

@ModuleTest
@Import({SettableTime.class, Council.class, FileErrand.class})
@DisplayName("A petition on the public page")
class PublicationsModuleTests {

    @Autowired
    Publications publications;

    @Autowired
    PublicBoard board;

    @Autowired
    Summaries summaries;

    @Autowired
    Council council;

    @Autowired
    SettableTime time;

    @Autowired
    FileErrand errand;

    Seat seat;

    @BeforeEach
    void aCouncil() {
        time.is(SettableTime.MONDAY_AT_NINE);
        seat = council.seat();
    }

    @Test
    void isLetThroughByASecondPersonAndFollowsEachStep() {
        var id = council.answered(seat, council.roadmap(10));
        Council.succeed(publications.propose(
                id,
                version(id),
                "Cử tri đề nghị sửa đường.",
                time.instant(),
                seat.office().actor()));
        assertThat(publications.publish(
                        id, version(id), time.instant(), seat.office().actor()))
                .contains(Refusal.SAME_PERSON);
        Council.succeed(publications.publish(
                id, version(id), time.instant(), seat.chair().actor()));

        var number = council.sheet(id, seat.office()).number();
        assertThat(board.isShown(PublicKind.PETITION, number)).isTrue();
        Council.succeed(council.act(seat.office(), id, PetitionEvent.ANSWER_ACCEPTED, PetitionInput.NOTHING));
        var entry = publications.preview(id, null, seat.office().actor()).entry();
        assertThat(entry.stage()).isEqualTo(PublicStage.PROMISED);
        assertThat(entry.promises()).extracting(PublicPromise::state).containsExactly(PublicPromise.State.OPEN);
        assertThat(entry.steps())
                .extracting(PublicStep::sentence)
                .contains("Cơ quan gửi trả lời.", "Hội đồng nhân dân chấp nhận trả lời.");
        assertThat(entry.texts())
                .noneMatch(text -> text.contains(seat.specialist().actor().name()));
    }

    @Test
    void isTakenOffWithAReasonAndLeavesNothingBehind() {
        var id = council.answered(seat, Council.solved());
        Council.succeed(publications.propose(
                id, version(id), "Sửa đường.", time.instant(), seat.office().actor()));
        Council.succeed(publications.publish(
                id, version(id), time.instant(), seat.chair().actor()));
        Council.succeed(publications.withdraw(
                id,
                version(id),
                WithdrawalReason.PUBLISHED_BY_MISTAKE,
                time.instant(),
                seat.chair().actor()));

        assertThat(board.isShown(
                        PublicKind.PETITION, council.sheet(id, seat.office()).number()))
                .isFalse();
    }

    @Test
    void hasTheLetterOfItsAnswerBesideItLetOutByTheCouncilSide() {
        var id = council.answered(seat, Council.solved());
        Council.succeed(publications.propose(
                id, version(id), "Sửa đường.", time.instant(), seat.office().actor()));
        Council.succeed(publications.publish(
                id, version(id), time.instant(), seat.chair().actor()));
        var place = new PublicFiles.Place(PublicKind.PETITION, id.value());

        errand.letOut(place, "cong-van.txt", seat.specialist(), List.of(seat.specialist(), seat.head()), seat.chair());

        assertThat(council.sheet(id, seat.office()).history())
                .extracting(PetitionSheet.Told::act)
                .contains("FILE_BROUGHT", "FILE_COVERED", "FILE_PUBLISHED");
        errand.takeBack(place, "cong-van.txt", seat.office());
    }

    @Test
    void isNotThereBeforeItsAnswerAndNotWithAName() {
        var asked = council.assigned(seat, "Đề nghị sửa đường.");
        assertThat(publications.propose(
                        asked,
                        version(asked),
                        "Sửa đường.",
                        time.instant(),
                        seat.office().actor()))
                .contains(Refusal.NOT_PUBLISHABLE);
        var id = council.answered(seat, Council.solved());
        assertThat(publications.propose(
                        id,
                        version(id),
                        "Bà Lê Thị Hoa, số điện thoại 0912345678 đề nghị sửa đường.",
                        time.instant(),
                        seat.office().actor()))
                .contains(Refusal.PERSONAL_DATA);
    }

    private int version(PetitionId id) {
        return council.sheet(id, seat.office()).version();
    }

    @Test
    void isCountedInTheTablesOfItsSession() {
        council.answered(seat, Council.solved());
        council.answered(seat, council.roadmap(10));
        council.assigned(seat, "Đề nghị bổ sung biên chế giáo viên.");
        council.collected(seat, "Đề nghị nạo vét kênh.");

        var table = summaries.of(seat.session(), seat.office().actor());

        assertThat(table.total().all()).isEqualTo(4);
        assertThat(table.total().sent()).isEqualTo(3);
        assertThat(table.total().answered()).isEqualTo(2);
        assertThat(table.total().unanswered()).isEqualTo(1);
        assertThat(table.byField()).singleElement().satisfies(row -> {
            assertThat(row.key()).isEqualTo(Field.TRANSPORT);
            assertThat(row.of(ResultGroup.SOLVED)).isEqualTo(1);
            assertThat(row.of(ResultGroup.UNDER_WAY)).isEqualTo(1);
        });
        assertThat(List.copyOf(table.byClass().keySet()))
                .containsExactlyInAnyOrder(AnswerClass.SOLVED_BY_ACTION, AnswerClass.UNDER_WAY_ROADMAP);
    }
}
