package vn.phoihop.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import vn.phoihop.calendar.ClockState;
import vn.phoihop.programmes.Agreements.Province;
import vn.phoihop.programmes.Terms.Ending;
import vn.phoihop.shared.NotThere;
import vn.phoihop.testing.ModuleTest;

@ModuleTest
@Import(Agreements.class)
@DisplayName("A joint programme")
class ProgrammesModuleTests {

    @Autowired
    Agreements agreements;

    @Autowired
    Programmes programmes;

    @Autowired
    Items items;

    @Autowired
    Consultations consultations;

    @Autowired
    Signing signing;

    @Autowired
    Terms terms;

    @Autowired
    ItemTasks itemTasks;

    @Autowired
    ProgrammeSheets sheets;

    @Autowired
    ProgrammeLists lists;

    private ProgrammeSheet sheet(ProgrammeId id, Province province) {
        return sheets.need(id, province.board().actor());
    }

    @Test
    void isTheLeadsAloneUntilThePartiesAreAsked() {
        var province = agreements.inAProvince();
        var id = agreements.draft(province, "Chương trình chưa gửi");
        var committee = province.committee().actor();

        assertThatThrownBy(() -> sheets.need(id, committee)).isInstanceOf(NotThere.class);

        agreements.ask(province, id);

        assertThat(sheets.need(id, committee).programme().state()).isEqualTo(ProgrammeState.DRAFT);
    }

    @Test
    void goesFromDraftThroughCommentsAndSignaturesIntoForce() {
        var province = agreements.inAProvince();
        var id = agreements.draft(province, "Chương trình năm bên");
        agreements.ask(province, id);
        var item = sheet(id, province).items().getFirst();
        var comment = UUID.randomUUID();
        Agreements.expect(consultations.comment(
                id,
                comment,
                item.id(),
                "Đề nghị nêu rõ thời hạn",
                province.court().actor()));
        agreements.answered(province, id);

        assertThat(consultations.freeze(
                        id,
                        sheet(id, province).programme().version(),
                        agreements.today(),
                        province.board().actor()))
                .contains(Refusal.COMMENTS_UNDECIDED);

        Agreements.expect(consultations.decide(
                id, comment, Comment.Decision.TAKEN_IN, "", province.board().actor()));
        agreements.freeze(province, id);
        assertThat(sheet(id, province).clocks())
                .filteredOn(clock -> clock.definition().equals("PG-S"))
                .hasSize(5)
                .allMatch(clock -> clock.state() == ClockState.RUNNING);

        agreements.signedByAll(province, id);
        assertThat(sheet(id, province).signed()).isEqualTo(5);
        assertThat(sheet(id, province).programme().state()).isEqualTo(ProgrammeState.CONSULTED);

        var version = sheet(id, province).programme().version();
        Agreements.expect(signing.number(
                id,
                version,
                1,
                agreements.today(),
                "CTPH/BTGDVTU-VKSND-TAND-HĐND-UBND",
                province.board().actor()));

        var sheet = sheet(id, province);
        assertThat(sheet.programme().state()).isEqualTo(ProgrammeState.IN_FORCE);
        assertThat(sheet.programme().paper().printed()).isEqualTo("01-CTPH/BTGDVTU-VKSND-TAND-HĐND-UBND");
        assertThat(sheet.clocks())
                .filteredOn(clock -> clock.definition().equals("PG-S"))
                .allMatch(clock -> clock.state() == ClockState.STOPPED);
        assertThat(lists.list(
                                ProgrammeFilter.words("1-CTPH/BTGDVTU-HĐND-UBND-TAND-VKSND"),
                                null,
                                province.board().actor())
                        .lines())
                .as("found by its symbol in another order")
                .extracting(ProgrammeLine::id)
                .contains(id);
    }

    @Test
    void isNotSignedInAnotherTextThanTheFrozenOne() {
        var province = agreements.inAProvince();
        var id = agreements.frozen(province, "Chương trình đổi nội dung");
        var old = agreements.signature(id, province.committee());
        var board = province.board().actor();
        Agreements.expect(consultations.redraft(id, agreements.version(id, province), "Bổ sung nhiệm vụ", board));
        Agreements.expect(items.add(
                id, List.of(UUID.randomUUID()), List.of(agreements.item("Việc mới", province.court())), board));
        agreements.ask(province, id);
        agreements.answered(province, id);
        agreements.freeze(province, id);

        assertThat(signing.sign(id, old, province.committee().actor())).contains(Refusal.TEXT_CHANGED);
        assertThat(sheet(id, province).active()).noneMatch(Party::hasSigned);
    }

    @Test
    void isOpenedAgainOnlyWhenNoSignatureStands() {
        var province = agreements.inAProvince();
        var id = agreements.frozen(province, "Chương trình mở lại");
        var board = province.board().actor();
        Agreements.expect(signing.sign(
                id, agreements.signature(id, province.court()), province.court().actor()));

        assertThat(consultations.redraft(id, agreements.version(id, province), "Sửa", board))
                .contains(Refusal.SIGNATURES_STAND);
        Agreements.expect(consultations.voidSignatures(id, agreements.version(id, province), "Sửa nội dung", board));
        Agreements.expect(consultations.redraft(id, agreements.version(id, province), "Sửa", board));

        assertThat(sheet(id, province).programme().state()).isEqualTo(ProgrammeState.DRAFT);
        assertThat(sheet(id, province).signed()).isZero();
    }

    @Test
    void isNotSignedUnderAnAuthorityTheBodyDoesNotHave() {
        var province = agreements.inAProvince();
        var id = agreements.frozen(province, "Chương trình ký sai thẩm quyền");
        var committee = province.committee();
        var sheet = sheet(id, province);

        assertThat(signing.sign(
                        id,
                        agreements.signature(sheet, committee.organisation(), AuthorityMark.NONE, "Chủ tịch"),
                        committee.actor()))
                .contains(Refusal.MARK_NOT_VALID);
        assertThat(signing.sign(
                        id,
                        agreements.signature(sheet, committee.organisation(), AuthorityMark.ON_BEHALF, "Phó Chủ tịch"),
                        committee.actor()))
                .contains(Refusal.POST_DOES_NOT_FIT);
        assertThat(signing.sign(
                        id,
                        agreements.signature(sheet, province.court().organisation(), AuthorityMark.NONE, "Chánh án"),
                        committee.actor()))
                .as("a party does not sign for another")
                .contains(Refusal.NOT_YOURS);
    }

    @Test
    void hasItsSymbolOnceAYear() {
        var province = agreements.inAProvince();
        agreements.inForce(province, "Chương trình thứ nhất");
        var second = agreements.frozen(province, "Chương trình thứ hai");

        assertThat(signing.number(
                        second,
                        agreements.version(second, province),
                        1,
                        agreements.today(),
                        "",
                        province.board().actor()))
                .contains(Refusal.NUMBER_TAKEN);
        assertThat(signing.number(
                        second,
                        agreements.version(second, province),
                        2,
                        agreements.today(),
                        "CTPH/BTGDVTU-UBND",
                        province.board().actor()))
                .contains(Refusal.SYMBOL_DIFFERS);
    }

    @Test
    void isReplacedOnlyWhenItsRevisionTakesEffect() {
        var province = agreements.inAProvince();
        var old = agreements.inForce(province, "Chương trình sẽ sửa");
        var board = province.board().actor();
        var fresh = Agreements.done(programmes.revise(old, "Bổ sung nhiệm vụ mới", board));
        var item = sheet(fresh, province).items().getFirst();
        var text = item.text();
        var later = new ItemText(
                text.topic(), text.title(), "Hai báo cáo", text.lead(), List.of(), text.starts(), text.due());
        Agreements.expect(items.change(fresh, item.id(), item.version(), later, board));

        assertThat(sheet(old, province).programme().state()).isEqualTo(ProgrammeState.IN_FORCE);
        assertThat(sheet(fresh, province).changes())
                .singleElement()
                .satisfies(change -> assertThat(List.of(change.part(), change.before(), change.after()))
                        .containsExactly("output", "Báo cáo kết quả", "Hai báo cáo"));
        assertThat(programmes.revise(old, "Lần nữa", board).either(id -> "", Refusal::name))
                .isEqualTo("REVISION_OPEN");

        agreements.ask(province, fresh);
        agreements.answered(province, fresh);
        agreements.freeze(province, fresh);
        agreements.signedByAll(province, fresh);
        Agreements.expect(signing.number(fresh, agreements.version(fresh, province), 2, agreements.today(), "", board));

        assertThat(sheet(fresh, province).programme().state()).isEqualTo(ProgrammeState.IN_FORCE);
        assertThat(sheet(old, province).programme().state()).isEqualTo(ProgrammeState.REVISED);
    }

    @Test
    void bringsWhatWasNotFinishedIntoThePlanOfTheNextYear() {
        var province = agreements.inAProvince();
        var term = agreements.inForce(province, "Chương trình có kế hoạch");
        var board = province.board().actor();
        var year = agreements.today().getYear();
        var plan = issuedPlan(province, term, year);
        var open = sheet(plan, province).items();
        var endings = open.stream().collect(Collectors.toMap(Item::id, item -> new Ending(Outcome.CARRIED_OVER, "")));

        assertThat(terms.close(plan, agreements.version(plan, province), "Đã tổng kết", Map.of(), board))
                .contains(Refusal.ITEMS_UNDECIDED);
        Agreements.expect(terms.close(plan, agreements.version(plan, province), "Đã tổng kết", endings, board));
        var next = Agreements.done(programmes.derivePlan(term, year + 1, board));

        assertThat(sheet(next, province).items())
                .isNotEmpty()
                .allMatch(Item::carried)
                .extracting(Item::origin)
                .containsAll(open.stream().map(Item::origin).toList());
    }

    private ProgrammeId issuedPlan(Province province, ProgrammeId term, int year) {
        var board = province.board();
        var plan = Agreements.done(programmes.derivePlan(term, year, board.actor()));
        agreements.ask(province, plan);
        agreements.answered(province, plan);
        agreements.freeze(province, plan);
        Agreements.expect(signing.issue(
                plan, agreements.version(plan, province), 7, agreements.signature(plan, board), board.actor()));
        return plan;
    }

    @Test
    void givesTheItemsOfAPlanAsTasksWhenItIsIssued() {
        var province = agreements.inAProvince();
        var term = agreements.inForce(province, "Chương trình giao việc");
        var plan = issuedPlan(province, term, agreements.today().getYear());
        var board = province.board().actor();

        var ahead = sheet(plan, province).items().stream()
                .filter(item -> !Objects.requireNonNull(item.text().due()).isBefore(agreements.today()))
                .toList();
        var given = itemTasks.of(ahead, board);

        assertThat(ahead).isNotEmpty();
        assertThat(given.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        ahead.stream().map(item -> item.origin().toString()).toList());
        assertThat(given.values()).allMatch(tasks -> tasks.size() == 1);
    }

    @Test
    void isNotAPlanWithoutOutputLeadAndDate() {
        var province = agreements.inAProvince();
        var term = agreements.inForce(province, "Chương trình kế hoạch thiếu");
        var board = province.board();
        var plan =
                Agreements.done(programmes.derivePlan(term, agreements.today().getYear(), board.actor()));
        var vague = new ItemText("GUIDANCE", "Việc chưa rõ", "", null, List.of(), null, null);
        Agreements.expect(items.add(plan, List.of(UUID.randomUUID()), List.of(vague), board.actor()));
        agreements.ask(province, plan);
        agreements.answered(province, plan);
        agreements.freeze(province, plan);

        assertThat(signing.issue(
                        plan, agreements.version(plan, province), 7, agreements.signature(plan, board), board.actor()))
                .contains(Refusal.ITEM_INCOMPLETE);
    }

    @Test
    void keepsTheItemOfWhoeverWasFirst() {
        var province = agreements.inAProvince();
        var id = agreements.draft(province, "Chương trình hai người sửa");
        var board = province.board().actor();
        var item = sheet(id, province).items().getFirst();
        Agreements.expect(items.change(
                id, item.id(), item.version(), agreements.item("Người thứ nhất", province.court()), board));

        assertThatThrownBy(() -> items.change(
                        id, item.id(), item.version(), agreements.item("Người thứ hai", province.council()), board))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(sheet(id, province).items().getFirst().text().title()).isEqualTo("Người thứ nhất");
    }

    @Test
    void needsThePartiesOfItsForm() {
        var province = agreements.inAProvince();
        var text = agreements.text(province, "Chương trình thiếu bên");
        var four = new ProgrammeText(text.head(), text.parties().subList(0, 4), text.contents());

        assertThat(programmes
                        .draft(
                                NewProgramme.of(four, List.of()),
                                province.board().actor())
                        .either(id -> "", Refusal::name))
                .isEqualTo("REQUIRED_PARTY_MISSING");
    }

    @Test
    void isDraftedOnceHoweverOftenItsFormIsSent() {
        var province = agreements.inAProvince();
        var fresh = NewProgramme.of(agreements.text(province, "Chương trình gửi hai lần"), List.of());
        var first = Agreements.done(programmes.draft(fresh, province.board().actor()));
        var second = Agreements.done(programmes.draft(fresh, province.board().actor()));

        assertThat(second).isEqualTo(first);
        assertThat(lists.list(
                                ProgrammeFilter.words("Chương trình gửi hai lần"),
                                null,
                                province.board().actor())
                        .lines())
                .hasSize(1);
    }

    @Test
    void waitsForItsDay() {
        var province = agreements.inAProvince();
        var text = agreements.text(province, "Chương trình ngày mai");
        var head = text.head();
        var tomorrow = agreements.today().plusDays(1);
        var later = new ProgrammeHead(
                head.type(),
                head.form(),
                head.title(),
                head.basis(),
                head.begins(),
                head.ends(),
                tomorrow,
                head.ways());
        var id = Agreements.done(programmes.draft(
                NewProgramme.of(new ProgrammeText(later, text.parties(), text.contents()), List.of()),
                province.board().actor()));
        agreements.ask(province, id);
        agreements.answered(province, id);
        agreements.freeze(province, id);
        agreements.signedByAll(province, id);
        Agreements.expect(signing.number(
                id,
                agreements.version(id, province),
                3,
                agreements.today(),
                "",
                province.board().actor()));

        signing.bringIntoForce();

        assertThat(sheet(id, province).programme().state()).isEqualTo(ProgrammeState.SIGNED);
        assertThat(tomorrow).isAfter(agreements.today());
    }
}
