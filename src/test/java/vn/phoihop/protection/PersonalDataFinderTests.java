package vn.phoihop.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.phoihop.testing.RealDocuments;

@DisplayName("Personal data in a text")
class PersonalDataFinderTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NAME | Nguyễn Thị Hoa | Bà Nguyễn Thị Hoa phản ánh việc chậm chi trả
            NAME | Nguyễn Văn An | Tôi tên là Nguyễn Văn An, ở thôn 3
            NAME | Tám | Gia đình ông Tám chưa nhận được tiền
            NAME | Lê Minh Đức | Người phản ánh: Lê Minh Đức
            NAME | Trần Văn Bình | Hộ Trần Văn Bình bị thu hồi đất
            NAME | H’Nguyệt Niê | Họ và tên: H’Nguyệt Niê
            NAME | NGUYỄN VĂN HÙNG | Kính gửi UBND xã, tôi là NGUYỄN VĂN HÙNG
            NAME | Nguyen Van An | toi ten la Nguyen Van An o thon 3
            NAME | Le Thi Hoa | ba Le Thi Hoa bao hom qua chua co nuoc
            NAME | nguyễn văn an | chú nguyễn văn an cạnh nhà
            NAME | Phạm Thị Mai Hương | Đơn của Phạm Thị Mai Hương gửi ngày 3/2
            NAME | Đỗ Quốc Bảo | cháu Đỗ Quốc Bảo bị ngã
            NAME | Hoàng Văn Thái | cán bộ trả lời ông Hoàng Văn Thái rồi
            NAME | Võ Văn Kiệt | ông Võ Văn Kiệt, chủ hộ, chưa ký
            ID_NUMBER | 089085001234 | CCCD 089085001234
            ID_NUMBER | 089 085 001 234 | số định danh 089 085 001 234 cấp năm 2021
            ID_NUMBER | 351234567 | CMND số 351234567
            ID_NUMBER | 351 234 567 | chung minh nhan dan so 351 234 567
            ID_NUMBER | C1234567 | hộ chiếu số C1234567
            PHONE | 0912345678 | gọi 0912345678 gặp tôi
            PHONE | 0912.345.678 | ĐT: 0912.345.678
            PHONE | +84 912 345 678 | Zalo +84 912 345 678
            PHONE | 0 9 1 2 3 4 5 6 7 8 | số 0 9 1 2 3 4 5 6 7 8
            PHONE | 0296 3852 576 | nhà riêng 0296 3852 576
            EMAIL | hoa.nguyen75@gmail.com | viết cho hoa.nguyen75@gmail.com
            ADDRESS | số nhà 12/4 đường Lê Lợi | ở số nhà 12/4 đường Lê Lợi
            ADDRESS | thôn 3, xã Hòa An, tỉnh Hòa Giang | hộ khẩu thường trú tại thôn 3, xã Hòa An, tỉnh Hòa Giang
            ADDRESS | thửa đất số 123, tờ bản đồ số 15 | thửa đất số 123, tờ bản đồ số 15 của gia đình
            BANK_ACCOUNT | 0123456789012 | số tài khoản 0123456789012 ngân hàng Agribank
            BANK_ACCOUNT | 19033 4455 66 | STK Techcombank: 19033 4455 66
            PLATE | 67A-123.45 | xe 67A-123.45 chở đất
            PLATE | 67-B1 123.45 | xe máy 67-B1 123.45
            BIRTH_DATE | 12/3/1975 | sinh ngày 12/3/1975
            NAME | Nguyển Thị Hoa | Nguyển Thị Hoa ở xóm trên chưa có nước
            NAME | Ng. Thị Hoa | đơn Ng. Thị Hoa gửi tháng 3
            NAME | Tôn Nữ Thị Ninh | Tôn Nữ Thị Ninh gửi đơn lần hai
            NAME | Ksor H'Nan | đơn Ksor H'Nan gửi tháng 3
            NAME | Nguyễn Thị   Hoa | Nguyễn Thị   Hoa chưa nhận tiền
            ID_NUMBER | 351-234-567 | CMND 351-234-567
            ID_NUMBER | 089/085/001/234 | CCCD 089/085/001/234
            ID_NUMBER | 8012345678 | mã số thuế cá nhân 8012345678
            ID_NUMBER | BK 123456 | sổ đỏ số BK 123456
            PHONE | 0912/345/678 | gọi 0912/345/678
            PHONE | 0912 - 345 - 678 | gọi 0912 - 345 - 678
            PHONE | 0912_345_678 | gọi 0912_345_678
            PHONE | 0912•345•678 | gọi 0912•345•678
            PHONE | 0912345678 | sdt0912345678
            PHONE | +84(0)912345678 | gọi +84(0)912345678
            PHONE | O912345678 | gọi O912345678 gặp tôi
            PHONE | ０９１２３４５６７８ | gọi ０９１２３４５６７８
            PHONE | ⓪⑨①②③④⑤⑥⑦⑧ | gọi ⓪⑨①②③④⑤⑥⑦⑧
            PHONE | 𝟎𝟗𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖 | gọi 𝟎𝟗𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖
            EMAIL | hoa75 @ gmail.com | viết cho hoa75 @ gmail.com
            EMAIL | hoa75(at)gmail.com | viết cho hoa75(at)gmail.com
            EMAIL | hoa75＠gmail.com | viết cho hoa75＠gmail.com
            SOCIAL_PAGE | facebook.com/hoa.nguyen.75 | xem facebook.com/hoa.nguyen.75
            BANK_ACCOUNT | 0912345678901 | chuyển vào MB 0912345678901
            PLATE | 67 A 123 45 | biển số 67 A 123 45
            PLATE | 67A.123.45 | xe biển 67A.123.45
            PLATE | 67MĐ1 123.45 | xe 67MĐ1 123.45
            ADDRESS | số 12 Lê Lợi | nhà tôi ở số 12 Lê Lợi
            ADDRESS | 12/4 Trần Phú | mưa ngập đến 12/4 Trần Phú, phường An Hòa
            ADDRESS | 45 Trần Phú | bà cụ sống tại 45 Trần Phú
            ADDRESS | ấp Trung, xã Hòa An | ngụ ấp Trung, xã Hòa An
            ADDRESS | 10.123456, 105.123456 | nhà ở 10.123456, 105.123456
            BIRTH_DATE | 12 tháng 3 năm 1975 | sinh ngày 12 tháng 3 năm 1975
            """)
    void isFound(PersonalDataKind kind, String found, String text) {
        var all = PersonalDataFinder.find(text);

        assertThat(all).anySatisfy(each -> {
            assertThat(each.kind()).isEqualTo(kind);
            assertThat(each.text()).isEqualTo(found);
            assertThat(text.substring(each.from(), each.to())).isEqualTo(found);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư",
                "Báo cáo số 726/BC-UBND ngày 01/12/2022 của Ủy ban nhân dân tỉnh",
                "Kế hoạch phối hợp số 42-KH/BTGTU-HĐND-UBND-VKSND-TAND ngày 22/10/2021",
                "Tổng vốn đầu tư 1.234.567.890.000 đồng, đạt 98,5% kế hoạch năm 2025",
                "Bồi thường 85 triệu đồng cho 12 hộ, diện tích 1.250,5 m2",
                "Ông Nguyễn Văn An, Chủ tịch UBND xã, chủ trì buổi đối thoại",
                "Đồng chí Trần Thị Bình - Phó Bí thư Thường trực Tỉnh ủy phát biểu",
                "Chủ tịch UBND tỉnh Lê Văn Cường yêu cầu báo cáo trước 15/3",
                "TM. ỦY BAN NHÂN DÂN\\nKT. CHỦ TỊCH\\nPHÓ CHỦ TỊCH\\n\\nNguyễn Văn An",
                "Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh",
                "Đoàn Thanh niên Cộng sản Hồ Chí Minh, Thành phố Hồ Chí Minh",
                "Nâng cấp đường Nguyễn Văn Linh đoạn qua Trường THPT Nguyễn Bỉnh Khiêm",
                "Đường dây nóng: 0912.345.678 (giờ hành chính), tổng đài 1022",
                "Thư gửi về hộp thư tiepdan@hoagiang.gov.vn",
                "Trụ sở Ủy ban nhân dân xã: số 12 đường Lê Lợi",
                "Bà Rịa - Vũng Tàu, Bác Hồ, huyện đảo Cô Tô",
                "Ông A và bà B ở thôn bên",
                "Người dân Đắk Nông và cử tri An Giang kiến nghị",
                "Phòng Tài nguyên và Môi trường; Lý do chậm; Hà Nội, Thái Nguyên, Cao Bằng",
                "Các anh, chị và bà con Nhân dân đề nghị sớm có nước sạch",
                "Nộp vào tài khoản số 3511.0.1054321 tại Kho bạc Nhà nước tỉnh",
                "Công ty Cổ phần Hoàng Anh Gia Lai, chợ Bà Chiểu, Anh hùng Núp",
                "Đợt 1 từ 07/11/2024 - 15/11/2024, đợt 2 đến 03/5/2025 - 12 ngày",
                "Kỷ niệm ngày 30/4, dịp lễ 2/9, từ 15 Lê Lợi đến cuối đường",
                "Số 12 Nghị quyết; Quốc lộ 91 đoạn Km 12+300; toạ độ 12.345,6789",
                "Giấy chứng nhận đầu tư số 12/GCN; VĐ-2026-00417; 000.12.34.H01-250101-0001",
                "Gói thầu 15A-2024, QL14B đoạn Km12+345, mỏ đá 30H"
            })
    void isNotSeenInWhatAnOfficeSaysOfItself(String text) {
        assertThat(PersonalDataFinder.find(text.replace("\\n", "\n"))).isEmpty();
    }

    @Test
    void isFoundInTextOfDecomposedLettersToo() {
        var text = Normalizer.normalize("Bà Nguyễn Thị Hoa ở số nhà 7 đường Lê Lợi", Normalizer.Form.NFD);

        var found = PersonalDataFinder.find(text);

        assertThat(found)
                .extracting(PersonalDataFound::kind)
                .containsExactly(PersonalDataKind.NAME, PersonalDataKind.ADDRESS);
        assertThat(Normalizer.normalize(found.getFirst().text(), Normalizer.Form.NFC))
                .isEqualTo("Nguyễn Thị Hoa");
    }

    @Test
    void isFoundThoughLettersWithoutWidthHideIt() {
        assertThat(PersonalDataFinder.find("gọi 0912\u200b345\u200b678")).hasSize(1);
    }

    @Test
    void isFoundThoughALineWasBrokenForItsLength() {
        var pasted = "Ngày 12 tháng 3 vừa qua, trong buổi tiếp công dân định kỳ, bà Nguyễn\nThị Hoa trình bày";

        assertThat(PersonalDataFinder.find(pasted))
                .extracting(PersonalDataFound::text)
                .containsExactly("Nguyễn\nThị Hoa");
    }

    @Test
    void isFoundThoughLettersOfAnotherScriptStandInForOurs() {
        assertThat(PersonalDataFinder.find("bà Тrần Тhị Ноа"))
                .extracting(PersonalDataFound::text)
                .containsExactly("Тrần Тhị Ноа");
    }

    @Test
    void isTakenOutSoThatAReaderSeesAGap() {
        var redaction = Redaction.of("Bà Nguyễn Thị Hoa (0912 345 678) chờ từ tháng 3");

        assertThat(redaction.text()).isEqualTo("Bà […] ([…]) chờ từ tháng 3");
        assertThat(PersonalDataFinder.find(redaction.text())).isEmpty();
    }

    /// Five official reports name no resident; what is found there would be a false alarm.
    @Test
    void raisesNoAlarmOnRealReports() throws IOException {
        assumeThat(RealDocuments.files()).as(RealDocuments.MISSING).isNotEmpty();
        var found = new ArrayList<String>();
        for (var file : RealDocuments.files()) {
            PersonalDataFinder.find(Files.readString(file)).forEach(each -> found.add(each.kind() + " " + each.text()));
        }
        assertThat(List.copyOf(found)).isEmpty();
    }
}
