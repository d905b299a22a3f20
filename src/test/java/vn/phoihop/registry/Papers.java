package vn.phoihop.registry;

import java.nio.charset.StandardCharsets;
import org.springframework.boot.test.context.TestComponent;
import vn.phoihop.registry.Intake.Answer;
import vn.phoihop.testing.Offices.Person;

/// Documents for tests, each written here, and the way into the register.
@TestComponent
public class Papers {

    private final Intake intake;

    Papers(Intake intake) {
        this.intake = intake;
    }

    /// A State report with a wrong sum and two citations.
    public static String report(String number, String symbol, String subject) {
        return """
                ỦY BAN NHÂN DÂN                 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                TỈNH HÒA GIANG                       Độc lập - Tự do - Hạnh phúc

                Số: %s/%s                          Hòa Giang, ngày 15 tháng 10 năm 2026

                BÁO CÁO
                %s

                Kính gửi: Ban Tuyên giáo và Dân vận Tỉnh ủy

                Căn cứ Công văn số 77-CV/BTGDVTU ngày 01/10/2026 của Ban Tuyên giáo và Dân vận Tỉnh ủy về việc báo cáo;

                Thực hiện Quyết định số 238-QĐ/TW ngày 30/9/2020 của Ban Bí thư, Uỷ ban nhân dân tỉnh báo cáo như sau:

                1. Các vấn đề nổi cộm, Nhân dân quan tâm
                Toàn tỉnh giải quyết 12 vụ việc, trong đó 5 vụ về đất đai, 4 vụ về môi trường và 2 vụ về an sinh xã hội.

                Nơi nhận:
                - Như trên;
                - Lưu: VT.

                TM. ỦY BAN NHÂN DÂN
                CHỦ TỊCH

                Trần Văn Mẫu
                """.formatted(number, symbol, subject);
    }

    /// Drops a text into the register of a clerk.
    public DocumentId drop(String name, String text, Direction direction, Person clerk) {
        return switch (intake.receive(
                name, text.getBytes(StandardCharsets.UTF_8), "text/plain", direction, clerk.actor())) {
            case Answer.Kept(var id, var reading) -> id;
            case Answer.AlreadyKept(var id) -> id;
            case Answer other -> throw new IllegalStateException(other.toString());
        };
    }
}
