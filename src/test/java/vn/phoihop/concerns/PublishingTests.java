package vn.phoihop.concerns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import vn.phoihop.concerns.triage.Profile;
import vn.phoihop.publicsite.Shown;
import vn.phoihop.publicsite.spi.PublicEntry;
import vn.phoihop.publicsite.spi.PublicKind;
import vn.phoihop.publicsite.spi.PublicPreview;
import vn.phoihop.publicsite.spi.WithdrawalReason;
import vn.phoihop.shared.Role;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.SettableTime;

@ModuleTest
@Import(SettableTime.class)
@DisplayName("Publishing a concern")
class PublishingTests extends ConcernCase {

    private void inProgress() {
        receive();
        triage(opened, Profile.of(2, 2, 2, 2, 3, 3));
        assign(opened);
        begin(opened);
    }

    private void drafted(String summary) {
        act(
                opened,
                ConcernMove.PREPARE,
                ConcernInput.words("Trả lời riêng").more(summary).ending(Outcome.UNDER_WAY),
                lead);
    }

    private PublicPreview preview() {
        return Objects.requireNonNull(
                Objects.requireNonNull(sheet(opened).waiting()).preview());
    }

    private PublicEntry shown() {
        var number = line(opened).number().toString();
        return boards.find(PublicKind.CONCERN, number)
                .map(Shown.Entry.class::cast)
                .orElseThrow()
                .entry();
    }

    @Test
    void showsBeforeItIsApprovedExactlyWhatAnyoneSeesAfterItIsSent() {
        inProgress();
        drafted("Sẽ chi trả trong tháng 12");

        var before = preview();
        act(opened, ConcernMove.APPROVE, ConcernInput.NOTHING, chief);
        act(opened, ConcernMove.SEND, ConcernInput.NOTHING, lead);

        assertThat(before.isClean()).isTrue();
        assertThat(before.entry()).isEqualTo(shown());
    }

    @Test
    void showsWhatAHoldingAnswerPromisesBeforeItIsApproved() {
        inProgress();
        act(
                opened,
                ConcernMove.PREPARE,
                ConcernInput.words("Đang đo lại")
                        .more("Trả lời đủ sau khi đo")
                        .on(java.time.LocalDate.of(2026, 11, 30)),
                lead);

        var before = preview();
        act(opened, ConcernMove.APPROVE, ConcernInput.NOTHING, chief);
        act(opened, ConcernMove.HOLD, ConcernInput.NOTHING, lead);

        assertThat(before.entry().promises()).isEqualTo(shown().promises()).hasSize(1);
        assertThat(before.entry().sections()).isEqualTo(shown().sections());
    }

    @Test
    void namesWhatLooksLikePersonalDataAndKeepsWhoConfirmedIt() {
        inProgress();
        drafted("Đã trả cho ông Nguyễn Văn Tám, số 0912345678");

        assertThat(preview().texts()).contains("Nguyễn Văn Tám");
        assertThat(refusal(opened, ConcernMove.APPROVE, ConcernInput.NOTHING, chief))
                .contains(Refusal.PERSONAL_DATA);
        act(opened, ConcernMove.APPROVE, ConcernInput.NOTHING.confirmed(true), chief);

        assertThat(sheet(opened).papers().history())
                .filteredOn(told -> told.act().equals("HARMLESS"))
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.name()).isEqualTo(chief.actor().name());
                    assertThat(told.details().getFirst()).contains("Nguyễn Văn Tám");
                });
    }

    @Test
    void looksOnlyAtWhatIsNewWhereTheRestWasConfirmedBefore() {
        inProgress();
        drafted("Sửa cầu Nguyễn Văn Tám, hỏi số 0912345678");
        act(opened, ConcernMove.APPROVE, ConcernInput.NOTHING.confirmed(true), chief);
        act(opened, ConcernMove.SEND, ConcernInput.NOTHING, lead);

        act(opened, ConcernMove.PROMISE, promise("2026-12-15"), lead);
        var signature = sheet(opened).papers().signatures().getFirst();

        assertThat(Objects.requireNonNull(signature.preview()).isClean()).isTrue();
        assertThat(signature.preview().entry().promises()).hasSize(1);
        sign(opened, chief);
        assertThat(shown().promises()).isEqualTo(signature.preview().entry().promises());
    }

    @Test
    void showsTheFullTextToTheSecondPersonWithWhatWasFoundInIt() {
        receive("Đường ven sông", "Hộ bà Trần Thị Lan, điện thoại 0987654321, chưa nhận tiền");
        triage(opened, Profile.of(2, 2, 2, 2, 3, 3));
        assign(opened);
        begin(opened);
        answer(opened, Outcome.UNDER_WAY);
        act(opened, ConcernMove.PUBLISH_FULL, ConcernInput.words("Công khai toàn văn"), lead);

        var preview = Objects.requireNonNull(
                sheet(opened).papers().signatures().getFirst().preview());
        assertThat(preview.texts()).anyMatch(text -> text.contains("0987654321"));
        assertThat(decide(opened, lead.colleague(Role.SPOKESPERSON))).contains(Refusal.PERSONAL_DATA);
    }

    @Test
    void saysTheSafetyOfPeopleWhereThatIsWhyItWasTakenDown() {
        inProgress();
        answer(opened, Outcome.UNDER_WAY);
        act(
                opened,
                ConcernMove.WITHHOLD,
                ConcernInput.words("Có thể bị nhận ra").because("SAFETY"),
                chief);
        sign(opened, lead.colleague(Role.DATA_PROTECTION_OFFICER));

        assertThat(boards.find(PublicKind.CONCERN, line(opened).number().toString()))
                .get()
                .isInstanceOfSatisfying(
                        Shown.Withdrawn.class, stub -> assertThat(stub.why()).isEqualTo(WithdrawalReason.SAFETY));
    }
}
