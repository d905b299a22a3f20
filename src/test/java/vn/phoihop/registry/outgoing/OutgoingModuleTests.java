package vn.phoihop.registry.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.Scenario;
import vn.phoihop.calendar.ClockState;
import vn.phoihop.registry.Books;
import vn.phoihop.registry.Direction;
import vn.phoihop.registry.DocumentSheet;
import vn.phoihop.registry.DocumentStatus;
import vn.phoihop.registry.Register;
import vn.phoihop.registry.RegisterFilter;
import vn.phoihop.registry.Sheets;
import vn.phoihop.registry.outgoing.Drafts.Desk;
import vn.phoihop.registry.outgoing.Outgoing.Revision;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;
import vn.phoihop.shared.Role;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Offices;

@ModuleTest
@Import(Drafts.class)
@DisplayName("An outgoing document")
class OutgoingModuleTests {

    @Autowired
    Offices offices;

    @Autowired
    Drafts drafts;

    @Autowired
    Outgoing outgoing;

    @Autowired
    OutgoingSheets sheets;

    @Autowired
    Approvals approvals;

    @Autowired
    Dispatch dispatch;

    @Autowired
    Withdrawals withdrawals;

    @Autowired
    PaperSigning papers;

    @Autowired
    Register register;

    @Autowired
    Sheets registerSheets;

    @Autowired
    Books books;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private static final String RIGHT =
            "Đã tiếp nhận 45 kiến nghị, trong đó đã giải quyết xong 30 kiến nghị, còn lại 15 kiến nghị đang xem xét.";
    private static final String WRONG =
            "Đã tiếp nhận 45 kiến nghị, trong đó đã giải quyết xong 30 kiến nghị, còn lại 12 kiến nghị đang xem xét.";

    private OutgoingSheet sheet(Desk desk, OutgoingId id) {
        return sheets.need(id, desk.writer().actor());
    }

    private OutgoingStatus status(Desk desk, OutgoingId id) {
        return sheet(desk, id).line().status();
    }

    @Test
    void goesFromTheDraftIntoTheRegisterOfTheReceiver() {
        var desk = drafts.aDesk("UBND tỉnh");
        var receiver = offices.aClerkOf("Ban Tuyên giáo và Dân vận Tỉnh ủy");

        var id = drafts.issued(
                desk, drafts.draft(desk, Drafts.report("Kết quả sáu tháng", RIGHT), receiver.organisation()));

        var sheet = sheet(desk, id);
        assertThat(sheet.line().status()).isEqualTo(OutgoingStatus.ISSUED);
        assertThat(sheet.line().number()).isEqualTo("01/BC-UBND");
        var arrived =
                register.list(RegisterFilter.ALL, null, receiver.actor(), 10).lines();
        assertThat(arrived).singleElement().satisfies(line -> {
            assertThat(line.direction()).isEqualTo(Direction.INCOMING);
            assertThat(line.status()).isEqualTo(DocumentStatus.TO_COMPLETE);
            assertThat(line.printedNumber()).isEqualTo("01/BC-UBND");
        });
        var there = registerSheets.need(arrived.getFirst().id(), receiver.actor());
        assertThat(there.files())
                .extracting(DocumentSheet.Original::name)
                .containsExactly("01-BC-UBND.docx", "01-BC-UBND.pdf");
        assertThat(there.files().stream().map(DocumentSheet.Original::sha256))
                .containsExactlyElementsOf(
                        sheet.files().stream().map(OutgoingSheet.Kept::sha256).toList());
    }

    @Test
    void isReadBackFromTheRegisterAsItWasWritten() {
        var desk = drafts.aDesk("UBND tỉnh");
        var id = drafts.issued(desk, drafts.draft(desk, Drafts.report("Kết quả sáu tháng", RIGHT)));

        var registered = Objects.requireNonNull(sheet(desk, id).registered());

        var document = registerSheets.need(registered, desk.clerk().actor());
        assertThat(document.status()).isEqualTo(DocumentStatus.REGISTERED);
        assertThat(document.reading().head().number()).isEqualTo("01");
        assertThat(document.reading().head().symbol()).isEqualTo("BC-UBND");
        assertThat(document.reading().head().subject()).isEqualTo("Kết quả sáu tháng");
    }

    @Test
    void isNotCheckedAndNotApprovedByItsWriter() {
        var desk = drafts.aDesk("Sở Tư pháp");
        var both = desk.writer().and(Role.CLERK, Role.LEADER);
        var id = drafts.draft(desk, Drafts.report("Một", RIGHT));

        assertThat(approvals.check(id, 0, "", clock.instant(), both.actor())).contains(OutgoingRefusal.OWN_TEXT);
        assertThat(approvals.check(id, 0, "", clock.instant(), desk.clerk().actor()))
                .isEmpty();
        assertThat(approvals.approve(id, 1, clock.instant(), both.actor())).contains(OutgoingRefusal.OWN_TEXT);
        assertThat(approvals.approve(id, 1, clock.instant(), desk.clerk().actor()))
                .contains(OutgoingRefusal.NOT_YOURS);
    }

    @Test
    void withAWrongSumGoesOnOnlyWithAReason() {
        var desk = drafts.aDesk("Sở Tư pháp");
        var id = drafts.draft(desk, Drafts.report("Tổng sai", WRONG));

        assertThat(sheets.check(id, desk.clerk().actor()).errors()).isEqualTo(1);
        assertThat(approvals.check(id, 0, "", clock.instant(), desk.clerk().actor()))
                .contains(OutgoingRefusal.FINDINGS_OPEN);
        assertThat(approvals.check(
                        id,
                        0,
                        "Số vụ khác nằm ở phụ lục mật",
                        clock.instant(),
                        desk.clerk().actor()))
                .isEmpty();
        assertThat(sheet(desk, id).checkReason()).isEqualTo("Số vụ khác nằm ở phụ lục mật");
    }

    @Test
    void withoutASignatureDoesNotGoOnAtAll() {
        var desk = drafts.aDesk("Sở Tư pháp");
        var text = Drafts.report("Không chữ ký", RIGHT);
        var id = drafts.draft(desk, text.signed(List.of(), text.recipients()));

        assertThat(approvals.check(
                        id, 0, "vì gấp", clock.instant(), desk.clerk().actor()))
                .contains(OutgoingRefusal.FORM_WRONG);
    }

    @Test
    void comesBackWithAReasonAndKeepsItsVersions() {
        var desk = drafts.aDesk("Sở Tư pháp");
        var id = drafts.approved(desk, drafts.draft(desk, Drafts.report("Bản một", RIGHT)));

        assertThat(approvals.giveBack(id, 2, " ", clock.instant(), desk.leader().actor()))
                .contains(OutgoingRefusal.REASON_MISSING);
        assertThat(approvals.giveBack(
                        id, 2, "Bổ sung số liệu", clock.instant(), desk.leader().actor()))
                .isEmpty();
        var mended = DraftText.of(Drafts.report("Bản hai", RIGHT));
        assertThat(outgoing.revise(
                        id,
                        3,
                        new Revision(mended, List.of(), List.of()),
                        clock.instant(),
                        desk.writer().actor()))
                .isEmpty();

        assertThat(status(desk, id)).isEqualTo(OutgoingStatus.DRAFT);
        assertThat(sheet(desk, id).versions()).hasSize(2);
        assertThat(sheets.compare(id, 1, 2, desk.writer().actor())).anySatisfy(pair -> {
            assertThat(pair.before()).contains(new WordChanges.Piece("một", true));
            assertThat(pair.after()).contains(new WordChanges.Piece("hai", true));
        });
    }

    @Test
    void keepsWhatIsTypedUntilItIsSaved() {
        var desk = drafts.aDesk("Sở Tư pháp");
        var id = drafts.draft(desk, Drafts.report("Bản một", RIGHT));
        var typed = DraftText.of(Drafts.report("Đang gõ", RIGHT)).unnumbered();

        outgoing.keepUnsaved(id, 0, typed, desk.writer().actor());

        assertThat(sheets.writing(id, desk.writer().actor()).unsaved())
                .get()
                .satisfies(kept -> assertThat(kept.text()).isEqualTo(typed));
        assertThat(sheets.writing(id, desk.leader().actor()).unsaved()).isEmpty();
        outgoing.revise(
                id,
                0,
                new Revision(typed, List.of(), List.of()),
                clock.instant(),
                desk.writer().actor());
        assertThat(sheets.writing(id, desk.writer().actor()).unsaved()).isEmpty();
    }

    @Test
    void refusesTheSlowerOfTwoWriters() {
        var desk = drafts.aDesk("Sở Tư pháp");
        var id = drafts.draft(desk, Drafts.report("Bản một", RIGHT));
        var mine = new Revision(DraftText.of(Drafts.report("Bản hai", RIGHT)), List.of(), List.of());
        outgoing.revise(id, 0, mine, clock.instant(), desk.writer().actor());

        assertThatThrownBy(() -> outgoing.revise(
                        id, 0, mine, clock.instant(), desk.leader().actor()))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void draftsOnceForOneForm() {
        var desk = drafts.aDesk("Sở Tư pháp");
        var fresh = NewDraft.of(Drafts.report("Một lần", RIGHT), List.of(), null);

        var first = Drafts.drafted(
                outgoing.draft(fresh, clock.instant(), desk.writer().actor()));
        var again = Drafts.drafted(
                outgoing.draft(fresh, clock.instant(), desk.writer().actor()));

        assertThat(again).isEqualTo(first);
    }

    @Test
    void isRefusedWithADegreeOfSecrecy() {
        var desk = drafts.aDesk("Sở Tư pháp");
        var fresh = NewDraft.of(Drafts.report("Độ mật: Tối mật", RIGHT), List.of(), null);

        assertThat(outgoing.draft(fresh, clock.instant(), desk.writer().actor()))
                .isEqualTo(new Drafting.Refused(OutgoingRefusal.SECRET_WORDS));
    }

    @Test
    void startsItsTermsWhenItIsSignedAndEndsThemWhenItIsOut() {
        var desk = drafts.aDesk("Sở Tư pháp");
        var id = drafts.signed(desk, drafts.draft(desk, Drafts.report("Thời hạn", RIGHT)));

        assertThat(sheet(desk, id).clocks())
                .extracting(clock -> clock.definition() + " " + clock.state())
                .containsExactlyInAnyOrder("OD-N RUNNING", "OD-I RUNNING");
        dispatch.number(id, 3, clock.instant(), desk.clerk().actor());
        assertThat(sheet(desk, id).clocks())
                .extracting(clock -> clock.definition() + " " + clock.state())
                .containsExactlyInAnyOrder("OD-N STOPPED", "OD-I RUNNING");
        dispatch.issue(id, 4, clock.instant(), desk.clerk().actor());
        assertThat(sheet(desk, id).clocks()).allMatch(clock -> clock.state() == ClockState.STOPPED);
    }

    @Test
    void ofSeveralBodiesIsSignedByAllOfThem() {
        var desk = drafts.aDesk("Ban Tuyên giáo và Dân vận Tỉnh ủy");
        var partner = offices.aLeaderOf("UBND tỉnh");
        var term =
                clock.instant().atZone(java.time.ZoneId.of("Asia/Ho_Chi_Minh")).toLocalDate();
        books.openTerm(
                "2025-2030", term.minusYears(1), term.plusYears(4), desk.clerk().actor());
        var fresh = NewDraft.of(Drafts.programme("phối hợp công tác"), List.of(), null)
                .with(List.of(partner.organisation()));
        var id = drafts.approved(
                desk,
                Drafts.drafted(
                        outgoing.draft(fresh, clock.instant(), desk.writer().actor())));

        assertThat(approvals.sign(id, 2, clock.instant(), desk.leader().actor()))
                .isEmpty();
        assertThat(status(desk, id)).isEqualTo(OutgoingStatus.APPROVED);
        assertThat(approvals.sign(id, 3, clock.instant(), desk.leader().actor()))
                .contains(OutgoingRefusal.ALREADY_SIGNED);
        assertThat(approvals.sign(id, 3, clock.instant(), partner.actor())).isEmpty();
        assertThat(status(desk, id)).isEqualTo(OutgoingStatus.SIGNED);
        assertThat(dispatch.numberAndIssue(id, 4, clock.instant(), desk.clerk().actor()))
                .isEmpty();

        assertThat(sheet(desk, id).line().number()).isEqualTo("01-CTr/BTGDVTU-UBND");
        var there = partner.colleague(Role.CLERK);
        assertThat(register.list(RegisterFilter.ALL, null, there.actor(), 10).lines())
                .hasSize(1);
    }

    @Test
    void isSignedOnPaperByABodyThatDoesNotSignHere() {
        var desk = drafts.aDesk("Ban Tuyên giáo và Dân vận Tỉnh ủy");
        var partner = offices.aLeaderOf("UBND tỉnh");
        var today =
                clock.instant().atZone(java.time.ZoneId.of("Asia/Ho_Chi_Minh")).toLocalDate();
        var fresh = NewDraft.of(Drafts.programme("ký trên bản giấy"), List.of(), null)
                .with(List.of(partner.organisation()));
        var id = drafts.approved(
                desk,
                Drafts.drafted(
                        outgoing.draft(fresh, clock.instant(), desk.writer().actor())));
        var clerk = desk.clerk().actor();
        var body = partner.organisation();
        var paper = new PaperSigning.Paper(body, today, "Lê Văn Phước, Chủ tịch", "Hồ sơ số 12/2026");

        assertThat(papers.sign(id, 2, new PaperSigning.Paper(body, today, "", "Kho"), clock.instant(), clerk))
                .contains(OutgoingRefusal.PAPER_INCOMPLETE);
        assertThat(papers.sign(
                        id, 2, new PaperSigning.Paper(body, today.plusDays(1), "A", "Kho"), clock.instant(), clerk))
                .contains(OutgoingRefusal.NOT_AT_THAT_TIME);
        assertThat(papers.sign(
                        id,
                        2,
                        new PaperSigning.Paper(desk.writer().organisation(), today, "A", "Kho"),
                        clock.instant(),
                        partner.actor()))
                .contains(OutgoingRefusal.NOT_YOURS);
        assertThat(papers.sign(id, 2, paper, clock.instant(), clerk)).isEmpty();
        assertThat(status(desk, id)).isEqualTo(OutgoingStatus.APPROVED);
        assertThat(papers.sign(id, 3, paper, clock.instant(), clerk)).contains(OutgoingRefusal.ALREADY_SIGNED);
        assertThat(approvals.sign(id, 3, clock.instant(), desk.leader().actor()))
                .isEmpty();

        assertThat(status(desk, id)).isEqualTo(OutgoingStatus.SIGNED);
        assertThat(sheet(desk, id).onPaper())
                .containsExactly(new OutgoingSheet.OnPaper(body, today, "Lê Văn Phước, Chủ tịch", "Hồ sơ số 12/2026"));
        assertThat(sheet(desk, id).history())
                .extracting(OutgoingSheet.Told::act)
                .contains("PARTY_SIGNED_PAPER", "SIGNED");
        assertThat(sheet(desk, id).clocks()).isNotEmpty();
    }

    @Test
    void isSignedAnewAfterItWasSentBack() {
        var desk = drafts.aDesk("Ban Tuyên giáo và Dân vận Tỉnh ủy");
        var partner = offices.aLeaderOf("UBND tỉnh");
        var today =
                clock.instant().atZone(java.time.ZoneId.of("Asia/Ho_Chi_Minh")).toLocalDate();
        var fresh = NewDraft.of(Drafts.programme("ký lại"), List.of(), null).with(List.of(partner.organisation()));
        var id = drafts.approved(
                desk,
                Drafts.drafted(
                        outgoing.draft(fresh, clock.instant(), desk.writer().actor())));
        var paper = new PaperSigning.Paper(partner.organisation(), today, "Lê Văn Phước", "Kho");
        papers.sign(id, 2, paper, clock.instant(), desk.clerk().actor());

        approvals.giveBack(
                id,
                3,
                "Bản giấy thiếu một trang",
                clock.instant(),
                desk.leader().actor());

        assertThat(sheet(desk, id).signedBy()).isEmpty();
        assertThat(sheet(desk, id).onPaper()).isEmpty();
    }

    @Test
    void namesEveryBodyThatSigns() {
        var desk = drafts.aDesk("Ban Tuyên giáo và Dân vận Tỉnh ủy");
        var id = drafts.draft(desk, Drafts.programme("thiếu bên"));

        assertThat(approvals.check(id, 0, "", clock.instant(), desk.clerk().actor()))
                .contains(OutgoingRefusal.PARTIES_MISSING);
    }

    @Test
    void keepsANumberThatWasCancelled() {
        var desk = drafts.aDesk("Sở Tư pháp");
        var first = drafts.signed(desk, drafts.draft(desk, Drafts.report("Hủy", RIGHT)));
        dispatch.number(first, 3, clock.instant(), desk.clerk().actor());

        assertThat(withdrawals.cancel(
                        first, 4, "Sai người ký", clock.instant(), desk.clerk().actor()))
                .isEmpty();
        assertThat(withdrawals.cancel(
                        first, 5, "", clock.instant(), desk.clerk().actor()))
                .contains(OutgoingRefusal.SECOND_PERSON_NEEDED);
        assertThat(withdrawals.cancel(
                        first, 5, "", clock.instant(), desk.leader().actor()))
                .isEmpty();

        assertThat(status(desk, first)).isEqualTo(OutgoingStatus.DISCARDED);
        var second = drafts.issued(desk, drafts.draft(desk, Drafts.report("Tiếp theo", RIGHT)));
        assertThat(sheet(desk, second).line().number()).isEqualTo("02/BC-UBND");
        assertThat(register.list(RegisterFilter.ALL, null, desk.clerk().actor(), 10)
                        .lines())
                .extracting(line -> line.number() + " " + line.fate())
                .containsExactlyInAnyOrder("01 DISCARDED", "02 ");
    }

    @Test
    void isReplacedByOneOfEqualFormAndBothShowTheLink() {
        var desk = drafts.aDesk("Sở Tư pháp");
        var old = drafts.issued(desk, drafts.draft(desk, Drafts.report("Bản sai", RIGHT)));
        var fresh = NewDraft.of(Drafts.report("Bản đúng", RIGHT), List.of(), null);
        var next = Drafts.drafted(outgoing.amend(
                old, Amendment.REPLACES, fresh, clock.instant(), desk.writer().actor()));

        assertThat(status(desk, old)).isEqualTo(OutgoingStatus.ISSUED);
        assertThat(outgoing.amend(
                        old,
                        Amendment.REPLACES,
                        NewDraft.of(Drafts.report("Nữa", RIGHT), List.of(), null),
                        clock.instant(),
                        desk.writer().actor()))
                .isEqualTo(new Drafting.Refused(OutgoingRefusal.AMENDED_ALREADY));
        drafts.issued(desk, next);

        assertThat(status(desk, old)).isEqualTo(OutgoingStatus.REPLACED);
        assertThat(sheet(desk, old).amendedBy())
                .singleElement()
                .satisfies(link -> assertThat(link.other().number()).isEqualTo("02/BC-UBND"));
        assertThat(sheet(desk, next).amends()).isNotNull();
    }

    @Test
    void isCorrectedByALetterOnly() {
        var desk = drafts.aDesk("Sở Tư pháp");
        var old = drafts.issued(desk, drafts.draft(desk, Drafts.report("Sai thể thức", RIGHT)));
        var fresh = NewDraft.of(Drafts.report("Không phải công văn", RIGHT), List.of(), null);
        var next = Drafts.drafted(outgoing.amend(
                old, Amendment.CORRECTS, fresh, clock.instant(), desk.writer().actor()));

        assertThat(approvals.check(next, 0, "", clock.instant(), desk.clerk().actor()))
                .contains(OutgoingRefusal.NOT_OF_EQUAL_FORM);
        assertThat(sheet(desk, next).clocks())
                .extracting(clock -> clock.definition())
                .containsExactly("CL-C");
    }

    @Test
    void isRecalledAndEveryReceiverConfirms() {
        var desk = drafts.aDesk("Sở Tư pháp");
        var receiver = offices.aClerkOf("Sở Xây dựng");
        var id = drafts.issued(desk, drafts.draft(desk, Drafts.report("Thu hồi", RIGHT), receiver.organisation()));

        assertThat(withdrawals.confirm(id, clock.instant(), receiver.actor()))
                .contains(OutgoingRefusal.NOTHING_TO_CONFIRM);
        assertThat(withdrawals.recall(
                        id,
                        drafts.version(desk, id),
                        "Sai thẩm quyền",
                        clock.instant(),
                        desk.leader().actor()))
                .isEmpty();
        assertThat(withdrawals.confirm(id, clock.instant(), receiver.actor())).isEmpty();

        assertThat(sheet(desk, id).receivers().getFirst().confirmedAt()).isNotNull();
        assertThat(sheets.need(id, receiver.actor()).history())
                .extracting(OutgoingSheet.Told::act)
                .contains("RECALLED", "RECALL_CONFIRMED")
                .doesNotContain("REVISED", "CHECKED", "DRAFTED");
    }

    @Test
    void isSeenByReceiversOnlyOnceItIsOutAndThenWithoutItsDrafts() {
        var desk = drafts.aDesk("Sở Tư pháp");
        var receiver = offices.aClerkOf("Sở Xây dựng");
        var id = drafts.draft(desk, Drafts.report("Riêng tư", RIGHT), receiver.organisation());

        assertThatThrownBy(() -> sheets.need(id, receiver.actor())).isInstanceOf(NotThere.class);
        drafts.issued(desk, id);

        var seen = sheets.need(id, receiver.actor());
        assertThat(seen.inner()).isFalse();
        assertThat(seen.versions()).isEmpty();
        assertThatThrownBy(() -> sheets.text(id, 1, receiver.actor())).isInstanceOf(NotThere.class);
    }

    @Test
    void tellsTheModuleWhoseRecordItCameFrom(Scenario scenario) {
        var desk = drafts.aDesk("Sở Tư pháp");
        var source = new Reference("reports", "r-1", "BC-1", "Báo cáo sáu tháng");
        var id = drafts.signed(desk, drafts.draft(desk, Drafts.report("Từ báo cáo", RIGHT), source));

        scenario.stimulate(() -> dispatch.numberAndIssue(
                        id, 3, clock.instant(), desk.clerk().actor()))
                .andWaitForEventOfType(OutgoingAct.DocumentNumbered.class)
                .matching(event -> event.document().equals(id))
                .toArriveAndVerify(event -> {
                    assertThat(event.source()).isEqualTo(source);
                    assertThat(event.record().number()).isEqualTo("01/BC-UBND");
                });
        assertThat(outgoing.byTheirSources(
                        "reports", List.of("r-1"), desk.writer().actor()))
                .containsOnlyKeys("r-1");
    }

    @Test
    void takesNumbersWithoutGapAndWithoutReuseHoweverManyAreIssuedAtOnce() throws Exception {
        var desk = drafts.aDesk("Sở Tư pháp");
        var ids = IntStream.range(0, 12)
                .mapToObj(i -> drafts.signed(desk, drafts.draft(desk, Drafts.report("Song song " + i, RIGHT))))
                .toList();
        var clerk = desk.clerk().actor();

        try (var clerks = Executors.newFixedThreadPool(6)) {
            var tries = new ArrayList<Callable<Boolean>>();
            // each is tried by two clerks at once: one of them is too late
            ids.forEach(id -> IntStream.range(0, 2)
                    .forEach(twice -> tries.add(() -> {
                        try {
                            return dispatch.numberAndIssue(id, 3, clock.instant(), clerk)
                                    .isEmpty();
                        } catch (OptimisticLockingFailureException late) {
                            return false;
                        }
                    })));
            var done = clerks.invokeAll(tries);
            long numbered = 0;
            for (var each : done) {
                numbered += each.get() ? 1 : 0;
            }
            assertThat(numbered).isEqualTo(12);
        }

        assertThat(ids.stream().map(id -> sheet(desk, id).line().number()))
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 12)
                        .mapToObj(i -> "%02d/BC-UBND".formatted(i))
                        .toList());
        assertThat(ordinals(desk.writer().organisation()))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 12).boxed().toList());
    }

    private List<Integer> ordinals(OrganisationId owner) {
        return jdbc.sql(
                        "select ordinal from registry.document where owner_id = :owner and ordinal is not null order by ordinal")
                .param("owner", owner.value())
                .query((row, n) -> row.getInt("ordinal"))
                .list();
    }
}
