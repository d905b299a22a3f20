package vn.phoihop.petitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.phoihop.calendar.ClockLine;
import vn.phoihop.calendar.ClockState;
import vn.phoihop.petitions.Council.Seat;
import vn.phoihop.petitions.Sessions.Entered;
import vn.phoihop.publicsite.spi.PublicPromise;
import vn.phoihop.tasks.tables.Grids;
import vn.phoihop.testing.ClockSweep;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.SettableTime;

@ModuleTest
@Import({SettableTime.class, Council.class})
@DisplayName("A petition over sessions and terms")
class PetitionTermsModuleTests {

    @Autowired
    Petitions petitions;

    @Autowired
    Publications publications;

    @Autowired
    Relations relations;

    @Autowired
    Sessions sessions;

    @Autowired
    Council council;

    @Autowired
    PetitionLists lists;

    @Autowired
    ClockSweep sweep;

    @Autowired
    SettableTime time;

    @Autowired
    MockMvcTester mvc;

    Seat seat;

    @BeforeEach
    void aCouncil() {
        time.is(SettableTime.MONDAY_AT_NINE);
        seat = council.seat();
    }

    @Test
    void isLinkedToWhatWasAskedInAnEarlierTerm() {
        var before = council.answered(seat, Council.solved());
        var wording = council.sheet(before, seat.office()).content().wording();
        time.is("2031-06-09T02:00:00Z");
        var round = council.round(seat.office(), session("2031 – 2036", "Kỳ họp thứ nhất"));
        var id = collected(round, wording);

        Council.succeed(relations.relate(
                id,
                council.sheet(id, seat.office()).version(),
                before,
                true,
                seat.office().actor()));

        assertThat(council.sheet(id, seat.office()).relatives().earlier())
                .singleElement()
                .satisfies(kin -> {
                    assertThat(kin.id()).isEqualTo(before);
                    assertThat(kin.session()).isEqualTo("Kỳ họp thứ 3");
                });
        assertThat(council.sheet(id, seat.office()).origin().reraised()).isEqualTo(1);
    }

    @Test
    void isCarriedOverAsTheSameRecordWhileItsTermRunsOn() {
        var id = council.assigned(seat, "Đề nghị sửa đường liên xã.");
        var number = council.sheet(id, seat.office()).number();
        var due = due(id);
        var next = session("2026 – 2031", "Kỳ họp thứ 4");

        Council.succeed(council.act(seat.office(), id, PetitionEvent.PETITION_CARRIED_OVER, PetitionInput.to(next)));

        var sheet = council.sheet(id, seat.office());
        assertThat(sheet.number()).isEqualTo(number);
        assertThat(sheet.origin().carried()).isEqualTo(1);
        assertThat(sheet.origin().session().title()).isEqualTo("Kỳ họp thứ 4");
        assertThat(Objects.requireNonNull(sheet.origin().firstSession()).title())
                .isEqualTo("Kỳ họp thứ 3");
        assertThat(due(id)).isEqualTo(due);
        assertThat(council.act(
                        seat.office(), id, PetitionEvent.PETITION_CARRIED_OVER, PetitionInput.to(seat.session())))
                .contains(Refusal.SAME_SESSION);
    }

    private LocalDate due(PetitionId id) {
        return council.sheet(id, seat.office()).clocks().stream()
                .filter(clock -> clock.definition().equals("VP-A"))
                .map(ClockLine::dueOn)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void isRaisedAgainAfterItWasClosedAndKeepsItsAge() {
        var id = council.answered(seat, Council.solved());
        var raised = council.sheet(id, seat.office()).origin().raisedOn();
        Council.succeed(council.act(seat.office(), id, PetitionEvent.ANSWER_ACCEPTED, PetitionInput.NOTHING));
        Council.succeed(council.act(
                seat.office(), id, PetitionEvent.PETITION_CLOSED, PetitionInput.told(council.today(), "Hội nghị")));
        time.passes(Duration.ofDays(90));

        Council.succeed(council.act(
                seat.office(), id, PetitionEvent.PETITION_REOPENED, PetitionInput.words("Đường hỏng trở lại")));

        var sheet = council.sheet(id, seat.office());
        assertThat(sheet.state()).isEqualTo(PetitionState.COLLECTED);
        assertThat(sheet.origin().reraised()).isEqualTo(1);
        assertThat(sheet.origin().raisedOn()).isEqualTo(raised);
    }

    /// What anyone reads tells a promise that was broken and moved from one that was kept.
    @Test
    void showsInPublicThatAPromiseWasBrokenMovedAndKept() {
        var id = council.answered(seat, council.roadmap(10));
        Council.succeed(council.act(seat.office(), id, PetitionEvent.ANSWER_ACCEPTED, PetitionInput.NOTHING));
        var promise = council.sheet(id, seat.office()).promises().getFirst();
        time.passes(Duration.ofDays(12));
        Council.succeed(council.act(
                seat.office(),
                id,
                PetitionEvent.PROMISE_FOUND_BROKEN,
                PetitionInput.promise(promise.id(), null, "Đến hạn chưa làm")));
        assertThat(shown(id).state()).isEqualTo(PublicPromise.State.BROKEN);

        Council.succeed(council.act(
                seat.head(),
                id,
                PetitionEvent.PROMISE_MOVED,
                PetitionInput.promise(promise.id(), council.today().plusDays(20), "Mưa lũ kéo dài")));
        assertThat(shown(id).state()).isEqualTo(PublicPromise.State.MOVED);
        assertThat(shown(id).earlier()).containsExactly(promise.dueOn());

        Council.succeed(council.act(
                seat.specialist(),
                id,
                PetitionEvent.FULFILMENT_REPORTED,
                PetitionInput.proved("Đã sửa xong", "Biên bản 3/BB-UBND")));
        Council.succeed(council.act(
                seat.office(), id, PetitionEvent.FULFILMENT_RECOGNISED, PetitionInput.words("Đã kiểm tra")));
        assertThat(shown(id).state()).isEqualTo(PublicPromise.State.KEPT);
    }

    private PublicPromise shown(PetitionId id) {
        return publications
                .preview(id, null, seat.office().actor())
                .entry()
                .promises()
                .getFirst();
    }

    @Test
    void isDueAndLateWhereItsClockSaysAfterAHoldingAnswer() {
        var id = council.assigned(seat, "Đề nghị sửa đường.");
        Council.succeed(council.prepared(
                seat,
                AnswerText.holding(
                        "Sửa đường", "Đang khảo sát.", council.today().plusDays(20)),
                id));
        Council.succeed(council.act(seat.head(), id, PetitionEvent.ANSWER_APPROVED, PetitionInput.NOTHING));
        Council.succeed(
                council.act(seat.head(), id, PetitionEvent.HOLDING_ANSWER_SENT, PetitionInput.proved("", "1/UBND")));
        var paused = answerClock(id);
        assertThat(line(id).dueAt()).isEqualTo(paused.due());

        time.is(Objects.requireNonNull(paused.pausedUntil()).plus(Duration.ofMinutes(5)));
        sweep.now();

        var clock = answerClock(id);
        assertThat(clock.state()).isEqualTo(ClockState.RUNNING);
        assertThat(line(id).dueAt()).isEqualTo(clock.due());
        assertThat(line(id).dueClock()).isEqualTo(clock.id());
        time.is(clock.due().plusSeconds(1));
        assertThat(line(id).marks().isOverdue()).isTrue();
    }

    private ClockLine answerClock(PetitionId id) {
        return council.sheet(id, seat.office()).clocks().stream()
                .filter(clock -> clock.definition().equals("VP-A"))
                .findFirst()
                .orElseThrow();
    }

    private PetitionLine line(PetitionId id) {
        return lists.list(PetitionFilter.ALL, null, seat.office().actor(), 10).lines().stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void isCountedInTheTablesACouncilPrintsAsWordAndAsSpreadsheet() throws IOException {
        council.answered(seat, Council.solved());
        council.answered(seat, council.roadmap(10));
        council.assigned(seat, "Đề nghị bổ sung biên chế giáo viên.");

        var sheet = Grids.read("bang.xlsx", file("summary.xlsx"));
        var cells = sheet.stream()
                .flatMap(grid -> grid.rows().stream())
                .map(row -> String.join("|", row.cells()))
                .toList();
        assertThat(cells).anyMatch(row -> row.contains("Giao thông") && row.contains("3"));

        try (var document = new XWPFDocument(new ByteArrayInputStream(file("summary.docx")))) {
            var text =
                    document.getTables().stream().map(table -> table.getText()).collect(Collectors.joining("\n"))
                            + document.getParagraphs().stream()
                                    .map(paragraph -> paragraph.getText())
                                    .collect(Collectors.joining("\n"));
            assertThat(text).contains("Giao thông").containsIgnoringCase("kiến nghị");
            assertThat(text).doesNotContain(seat.specialist().actor().name());
        }
    }

    private byte[] file(String name) {
        var answer = mvc.get()
                .uri("/petitions/sessions/" + seat.session() + "/" + name)
                .with(seat.office().signedIn())
                .exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    private SessionId session(String term, String title) {
        var day = council.today().plusDays(30);
        var fresh = new NewSession(UUID.randomUUID(), term, 1, SessionKind.REGULAR, title, "", day, day.plusDays(2));
        return ((Entered.Kept<SessionId>) sessions.enter(fresh, seat.office().actor())).id();
    }

    private PetitionId collected(RoundId round, String wording) {
        var said = council.said(seat, wording);
        return council.collected(
                seat,
                new NewPetition(
                        UUID.randomUUID(),
                        said.kind(),
                        round,
                        said.heldOn(),
                        said.area(),
                        said.place(),
                        said.meeting(),
                        said.content()));
    }
}
