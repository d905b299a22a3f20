package vn.phoihop.reading.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The grammar of quantities")
class QuantityGrammarTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "có 06 huyện | 6 | huyện",
                "tổng số 405 lượt người tham dự | 405 | lượt người",
                "2.020 tuyên truyền viên pháp luật | 2020 | tuyên truyền viên",
                "với số tiền là 31,21 tỷ đồng | 31.21 | tỷ đồng",
                "kinh phí 1.250 triệu đồng | 1250 | triệu đồng",
                "vốn đăng ký 12 nghìn tỷ | 12 | nghìn tỷ",
                "vốn 2,5 tỷ USD | 2.5 | tỷ USD",
                "thực hiện 03 CTMTQG | 3 | CTMTQG",
                "công suất 48,5 MW | 48.5 | MW",
                "tiêu thụ 1.250 kWh | 1250 | kWh",
                "lưu lượng 120 m³/giây | 120 | m3/giây",
                "trợ giúp 50.000 EUR | 50000 | EUR",
                "rừng thuộc 18 tiểu khu | 18 | tiểu khu",
                "gồm 14 tiểu vùng sinh thái | 14 | tiểu vùng",
                "đón 1.200 du khách | 1200 | du khách",
                "treo 30 pa nô cổ động | 30 | pa nô",
                "phạt 456.500.000 đồng | 456500000 | đồng",
                "gồm 3 tỷ 500 triệu đồng | 3.5 | tỷ",
                "diện tích 3.536,7 km² | 3536.7 | km2",
                "gieo trồng 943ha lúa | 943 | ha",
                "năng suất 62,5 tạ/ha | 62.5 | tạ/ha",
                "thu nhập 62,5 triệu đồng/người/năm | 62.5 | triệu đồng/người/năm",
                "tại 06 huyện, thị xã, thành phố | 6 | huyện, thị xã, thành phố",
                "149 xã, phường thị trấn đạt chuẩn | 149 | xã, phường, thị trấn",
                "đăng 250 tin, bài trên báo | 250 | tin, bài",
                "cho 1.341 NCC | 1341 | NCC",
                "đối với 12.459 lượt NCC | 12459 | lượt NCC",
                "cấp mới 19 GPLĐ | 19 | GPLĐ",
                "đạt 95,51 % số xã | 95.51 | %",
                "tỷ suất sinh 14,2‰ | 14.2 | ‰",
                "tăng 3,5 điểm phần trăm | 3.5 | điểm phần trăm",
                "tăng 3,5 điểm % | 3.5 | điểm phần trăm",
                "hai mươi lăm hộ dân | 25 | hộ dân",
                "mở ba lớp tập huấn | 3 | lớp",
                "một trăm linh năm xã | 105 | xã",
                "hai (02) cơ quan | 2 | cơ quan",
                "05 (năm) lớp | 5 | lớp",
                "2,5 triệu lượt người | 2.5 | triệu lượt người",
                "thu hút 1 234 khách | 1234 | khách",
                "có 1,234 người | 1234 | người",
                "trồng 5.000 cây xanh | 5000 | cây",
                "mật độ 540 người/km² | 540 | người/km2",
                "mắc 85,3 ca/100.000 dân | 85.3 | ca/100.000 dân",
            })
    void readsOneQuantity(String text, BigDecimal value, String unit) {
        var found = read(text);

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().numeral().value()).isEqualByComparingTo(value);
        assertThat(found.getFirst().unit()).isNotNull().extracting(Unit::name).isEqualTo(unit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ngày 07/6/2024",
                "ngày 07 tháng 6 năm 2024",
                "từ ngày 05 đến ngày 15/6",
                "tháng 9/2021",
                "trong tháng 4-2021",
                "giai đoạn 2016 - 2020",
                "nhiệm kỳ 2021-2026",
                "cùng kỳ năm 2023",
                "Ngày Môi trường thế giới 05/6",
                "Quyết định số 238-QĐ/TW",
                "Quyết định số 25/2021/QĐ-TTg",
                "Công văn số 2403/VPUBND-KGVX",
                "Kế hoạch số 101/KH-UBND",
                "theo Quy chế 238",
                "Ban Chỉ đạo 35 Tỉnh",
                "khoản 2 Điều 15",
                "khóa XIII, kỳ họp thứ 15",
                "lúc 07 giờ 30",
                "điện thoại 0912345678",
                "đường dây nóng 1022",
                "phòng, chống dịch Covid-19",
                "mạng 5G",
                "cách mạng công nghiệp 4.0",
                "Quốc lộ 91",
                "Hai là tăng cường",
                "thứ hai hằng tuần",
                "một số đơn vị",
                "1.1. Công tác tuyên truyền",
                "(2) Hoạt động hòa giải",
                "Số: 726 /BC-UBND",
                "mức độ 4",
            })
    void leavesOutNumbersThatName(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void readsFractionsAndRanges() {
        var fraction = read("có 149/156 xã đạt chuẩn").getFirst();
        var equal = read("8/8 huyện, thành phố").getFirst();
        var range = read("mỗi đợt 10-15 cuộc").getFirst();

        assertThat(fraction.shape()).isEqualTo(Quantity.Shape.FRACTION);
        assertThat(fraction.second()).isEqualTo(Numeral.of(156));
        assertThat(equal.shape()).isEqualTo(Quantity.Shape.FRACTION);
        assertThat(range.shape()).isEqualTo(Quantity.Shape.RANGE);
        assertThat(range.second()).isEqualTo(Numeral.of(15));
    }

    @ParameterizedTest
    @CsvSource({
        "hơn,ABOVE",
        "trên,ABOVE",
        "ít nhất,ABOVE",
        "gần,BELOW",
        "dưới,BELOW",
        "không quá,BELOW",
        "khoảng,AROUND",
        "trên dưới,AROUND"
    })
    void knowsWhichWayAWordLoosensANumber(String word, Quantity.Approx.Side side) {
        var approx = read("có " + word + " 100 hộ").getFirst().approx();

        assertThat(approx).isEqualTo(new Quantity.Approx(word, side));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kim ngạch ước đạt 38,6 tỷ USD",
                "diện tích ước 1.200 ha",
                "ước thực hiện 1.200 ha",
                "thu ngân sách ước tính 1.250 tỷ đồng"
            })
    void takesAnEstimateWithoutItsVerb(String text) {
        var quantity = read(text).getFirst();

        assertThat(quantity.approx()).isEqualTo(new Quantity.Approx("ước", Quantity.Approx.Side.ESTIMATED));
        assertThat(quantity.isLoose()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sửa đổi quy ước 15 thôn", "ký thỏa ước 20 doanh nghiệp", "đã đạt 38,6 tỷ USD"})
    void knowsNounsThatOnlyEndLikeAnEstimate(String text) {
        assertThat(read(text)).singleElement().extracting(Quantity::approx).isNull();
    }

    private static List<Quantity> read(String text) {
        return new QuantityGrammar(Tokens.of(text), false).all();
    }
}
