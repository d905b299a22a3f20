package vn.phoihop.publicsite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.phoihop.publicsite.spi.NotFitToPublish;
import vn.phoihop.publicsite.spi.PublicBoard;
import vn.phoihop.publicsite.spi.PublicDates;
import vn.phoihop.publicsite.spi.PublicEntry;
import vn.phoihop.publicsite.spi.PublicKind;
import vn.phoihop.publicsite.spi.PublicOwner;
import vn.phoihop.publicsite.spi.PublicSection;
import vn.phoihop.publicsite.spi.PublicStage;
import vn.phoihop.publicsite.spi.WithdrawalReason;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Offices;

@ModuleTest
@DisplayName("The board")
class BoardModuleTests {

    @Autowired
    PublicBoard board;

    @Autowired
    Offices offices;

    @Autowired
    JdbcClient jdbc;

    @Test
    void showsWhatWasPutUpAndForgetsWhatItHeldWhenItIsTakenDown() {
        var entry = entry("Đường thôn 3 hư hỏng", "Mặt đường bong tróc từ tháng 3");
        board.publish(entry);
        assertThat(board.isShown(entry.kind(), entry.number())).isTrue();

        board.withdraw(entry.kind(), entry.number(), WithdrawalReason.PERSONAL_DATA);

        assertThat(board.isShown(entry.kind(), entry.number())).isFalse();
        var stub = jdbc.sql(
                        "select title, content::text as content, withdrawn_reason from publicsite.entry where number = :number")
                .param("number", entry.number())
                .query((row, n) ->
                        List.of(row.getString("title"), row.getString("content"), row.getString("withdrawn_reason")))
                .single();
        assertThat(stub).containsExactly("", "{}", "PERSONAL_DATA");
    }

    @Test
    void refusesWhatNamesAPersonUntilSomebodySaysItIsHarmless() {
        var entry = entry("Chợ xã xuống cấp", "Bà Nguyễn Thị Hoa phản ánh");

        assertThatThrownBy(() -> board.publish(entry)).isInstanceOf(NotFitToPublish.class);
        assertThat(board.isShown(entry.kind(), entry.number())).isFalse();

        board.publish(entry.withConfirmed(List.of("Nguyễn Thị Hoa")));
        assertThat(board.isShown(entry.kind(), entry.number())).isTrue();
    }

    private PublicEntry entry(String title, String text) {
        var office = offices.establish("Sở Xây dựng");
        return PublicEntry.of(
                        PublicKind.CONCERN,
                        "VĐ-" + UUID.randomUUID(),
                        title,
                        title,
                        new PublicOwner(office, "Sở Xây dựng"),
                        PublicStage.RECEIVED,
                        PublicDates.since(LocalDate.of(2026, 11, 2)))
                .withSections(List.of(PublicSection.of("Nội dung", text)));
    }
}
