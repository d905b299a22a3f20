package vn.phoihop.publicfiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import vn.phoihop.publicfiles.PublicFiles.Place;
import vn.phoihop.publicsite.spi.PublicKind;
import vn.phoihop.publicsite.spi.WithdrawalReason;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.Role;
import vn.phoihop.testing.ModuleTest;

@ModuleTest
@Import(Records.class)
@DisplayName("A file for the public page")
class PublicFilesModuleTests extends FilesCase {

    @Test
    void isBroughtByOneAndLetOutByAnotherWhoLookedAtIt() {
        bring("tra-loi.txt", "Đã chi trả 62 hộ đợt hai", clerk);
        var file = waiting("tra-loi.txt");

        assertThat(letOut(file.id(), List.of(), clerk)).contains(Refusal.NOT_YOURS);
        assertThat(files.letOut(place, file.id(), List.of(), false, chief.actor()))
                .contains(Refusal.NOT_LOOKED);
        assertThat(shown("tra-loi.txt")).isEmpty();
        assertThat(letOut(file.id(), List.of(), chief)).isEmpty();

        assertThat(words("tra-loi.txt")).isEqualTo("Đã chi trả 62 hộ đợt hai");
        assertThat(files.desk(place, chief.actor()).waiting()).isEmpty();
        assertThat(records.told(id)).containsExactly("BROUGHT tra-loi.txt", "PUBLISHED tra-loi.txt");
    }

    @Test
    void isNotLetOutByWhoeverBroughtOrCoveredIt() {
        bring("a.txt", "Số liệu", chief);
        assertThat(letOut(waiting("a.txt").id(), List.of(), chief)).contains(Refusal.SAME_PERSON);

        bring(NAME, WORDS, clerk);
        assertThat(files.cover(place, waiting(NAME).id(), List.of(), chief.actor()))
                .isEmpty();
        assertThat(letOut(waiting(NAME).id(), List.of(), chief)).contains(Refusal.SAME_PERSON);
        assertThat(letOut(waiting(NAME).id(), List.of(), deputy)).isEmpty();
        assertThat(words(NAME)).contains("Liên hệ", "[…]").doesNotContain("Tám", PHONE, HOTLINE);
    }

    @Test
    void isClearedNameByNameOrNotLetOut() {
        bring(NAME, WORDS, clerk);
        var found = waiting(NAME).findings();
        assertThat(found).contains(PHONE, HOTLINE);

        assertThat(letOut(waiting(NAME).id(), List.of(HOTLINE), chief)).contains(Refusal.PERSONAL_DATA);
        assertThat(files.cover(place, waiting(NAME).id(), found, clerk.actor())).contains(Refusal.NOTHING_TO_COVER);
        assertThat(files.cover(place, waiting(NAME).id(), List.of(HOTLINE), clerk.actor()))
                .isEmpty();

        assertThat(waiting(NAME).findings()).containsExactly(HOTLINE);
        assertThat(letOut(waiting(NAME).id(), List.of(), chief)).contains(Refusal.PERSONAL_DATA);
        assertThat(letOut(waiting(NAME).id(), List.of(HOTLINE), chief)).isEmpty();
        assertThat(words(NAME)).contains(HOTLINE).doesNotContain("Tám", PHONE);
    }

    @Test
    void isCoveredInItsNameTooAndNoHistoryKeepsIt() {
        var name = "Đơn của ông Nguyễn Văn Tám.txt";
        bring(name, "Đề nghị chi trả", clerk);
        assertThat(waiting(name).findings()).isNotEmpty();

        assertThat(files.cover(place, waiting(name).id(), List.of(), clerk.actor()))
                .isEmpty();

        var covered = files.desk(place, chief.actor()).waiting().getFirst();
        assertThat(covered.name()).doesNotContain("Tám").contains("[…]").endsWith(".txt");
        assertThat(letOut(covered.id(), List.of(), chief)).isEmpty();
        assertThat(files.desk(place, chief.actor()).shown()).containsExactly(covered.name());
        assertThat(String.join("\n", records.told(id))).doesNotContain("Tám");
    }

    @Test
    void isNotTakenWithAStampOfSecrecyOrWhereItCannotBeRebuilt() {
        assertThat(refused("bao-cao.txt", "MẬT\nBÁO CÁO\nVề tình hình")).isEqualTo(Refusal.SECRET_WORDS);
        assertThat(refused("chuong-trinh.exe", "MZ")).isEqualTo(Refusal.FILE_NOT_REBUILT);
        assertThat(refused("rong.txt", "")).isEqualTo(Refusal.FILE_MISSING);
        assertThat(files.desk(place, clerk.actor()).waiting()).isEmpty();
    }

    private Refusal refused(String name, String words) {
        return files.bring(place, name, words.getBytes(StandardCharsets.UTF_8), clerk.actor())
                .orElseThrow();
    }

    @Test
    void waitsUntilItsRecordCanBeSeenAndGoesWithIt() {
        var later = new Place(PublicKind.CONCERN, records.of(clerk.organisation()));
        files.bring(later, "a.txt", "Số liệu".getBytes(StandardCharsets.UTF_8), clerk.actor());
        var early = files.desk(later, chief.actor());
        assertThat(early.mayLetOut(early.waiting().getFirst())).isFalse();
        assertThat(files.letOut(later, early.waiting().getFirst().id(), List.of(), true, chief.actor()))
                .contains(Refusal.NOT_PUBLIC);

        bring(NAME, "Số liệu", clerk);
        assertThat(letOut(waiting(NAME).id(), List.of(), chief)).isEmpty();
        board.withdraw(PublicKind.CONCERN, number(), WithdrawalReason.PUBLISHED_BY_MISTAKE);
        assertThat(shown(NAME)).isEmpty();
        board.publish(records.entry(id));
        assertThat(shown(NAME)).isEmpty();
    }

    @Test
    void isTakenBackByOneForAReason() {
        bring(NAME, "Số liệu", clerk);
        assertThat(letOut(waiting(NAME).id(), List.of(), chief)).isEmpty();

        assertThat(files.takeBack(place, NAME, WithdrawalReason.PERSONAL_DATA, clerk.actor()))
                .isEmpty();

        assertThat(shown(NAME)).isEmpty();
        assertThat(files.takeBack(place, NAME, WithdrawalReason.PERSONAL_DATA, clerk.actor()))
                .contains(Refusal.NOT_SHOWN);
        assertThat(records.told(id).getLast()).isEqualTo("TAKEN_BACK " + NAME);
    }

    @Test
    void isNobodysWhoDoesNotSeeItsRecord() {
        bring(NAME, "Số liệu", clerk);
        var file = waiting(NAME).id();
        var stranger = offices.aLeaderOf("Sở Y tế").and(Role.SPECIALIST).actor();

        assertThatThrownBy(() -> files.desk(place, stranger)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> files.copy(place, file, stranger)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> letOut(file, List.of(), offices.aLeaderOf("Sở Y tế")))
                .isInstanceOf(NotThere.class);
        var elsewhere = new Place(PublicKind.CONCERN, records.of(clerk.organisation()));
        assertThatThrownBy(() -> files.copy(elsewhere, file, clerk.actor())).isInstanceOf(NotThere.class);
        assertThat(files.decline(elsewhere, file, clerk.actor())).contains(Refusal.CHANGED);
        assertThatThrownBy(() -> files.desk(new Place(PublicKind.REPORT, UUID.randomUUID()), chief.actor()))
                .isInstanceOf(NotThere.class);
    }
}
