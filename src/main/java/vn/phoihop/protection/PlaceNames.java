package vn.phoihop.protection;

import java.util.Locale;
import java.util.regex.Pattern;

/// Tells the name of a place from the name of a person. Many places carry the name of a person (đường Nguyễn Huệ), some
/// the word for one (chùa Ông Mẹt), and the word for a lake is a surname too (Hồ Cẩm Sơn): what stands around it, and
/// the case it is written in, decide.
final class PlaceNames {

    /// Kinds of places, bodies and causes that are named after somebody.
    private static final String KIND =
            "đường|phố|đại lộ|quốc lộ|tỉnh lộ|hẻm|ngõ|ngách|ngã (?:ba|tư|năm|sáu)|vòng xoay|bùng binh|nút giao|quảng trường|"
                    + "trường|thpt|thcs|tiểu học|trung học(?: cơ sở| phổ thông)?|mầm non|mẫu giáo|đại học|cao đẳng|học viện|"
                    + "chùa|đình|đền|miếu|miễu|am|tịnh xá|thánh thất|nhà thờ|giáo xứ|tháp|lăng|mộ|nghĩa trang|khu di tích|"
                    + "cầu|cống|đập|phà|bến(?: xe| phà| đò| cảng)?|cảng|ga|chợ|công viên|vườn hoa|vườn quốc gia|sân vận động|"
                    + "hồ|đầm|ao|sông|suối|kênh|rạch|vàm|mương|lạch|vịnh|biển|bãi(?: tắm| biển)?|đảo|hòn|cù lao|cồn|mũi|"
                    + "núi|đồi|đèo|dốc|hang|động|rừng|thác|cánh đồng|hồ chứa|thủy điện|trạm bơm|tuyến (?:đường|kênh)|kè|đê|"
                    + "phường|xã|thị trấn|thị xã|thôn|ấp|khóm|khu phố|tổ dân phố|buôn|bon|làng|bản|xóm|sóc|phum|"
                    + "khu (?:dân cư|đô thị|công nghiệp|tái định cư|du lịch)|cụm công nghiệp|thành phố|tp|tỉnh|huyện|quận|"
                    + "bệnh viện|trạm y tế|nhà máy|công ty(?: tnhh| cổ phần)?|tnhh|doanh nghiệp|htx|hợp tác xã|"
                    + "nhà văn hóa|thư viện|bảo tàng|tượng(?: đài)?|giải(?: thưởng)?|quỹ|tư tưởng|phong cách|gương|kiệt|"
                    + "duong|truong|tinh|huyen|phuong";

    /// Before these it is another word: gia đình, yêu cầu, môi trường, hòa giải, lao động, chăm sóc.
    private static final String NOT_A_KIND =
            "(?iu)(?<!gia )(?<!yêu )(?<!nhu )(?<!toàn )(?<!cung )(?<!khẩn )(?<!thỉnh )(?<!môi )(?<!thị )"
                    + "(?<!hiện )(?<!lập )(?<!hòa )(?<!hoà )(?<!lý )(?<!phân )(?<!giảm )(?<!đối )(?<!ấn )(?<!biên )"
                    + "(?<!văn )(?<!kịch )(?<!phiên )(?<!cơ )(?<!nhân )(?<!lao )(?<!hoạt )(?<!vận )(?<!tác )"
                    + "(?<!hành )(?<!chăm )(?<!đánh )(?<!bắt )";

    private static final String RUN = "\\p{Lu}[\\p{L}'’]*(?: \\p{Lu}[\\p{L}'’]*){0,4}";

    private static final Pattern NAMED_AFTER = Pattern.compile(
            "(?<!\\p{L})" + NOT_A_KIND + "(?iu:" + KIND + ")[.:]? *(?iu:mang tên |tên )?(?:[0-9]+,? *)?[\"“‘]?$");

    /// Several of a kind in a row: các đường Nguyễn Huệ, Lê Lợi và …
    private static final Pattern SEVERAL =
            Pattern.compile("(?<!\\p{L})(?iu:các|những|hai|ba|bốn|nhiều|[2-9]) (?iu:tuyến )?(?iu:" + KIND + ") (?:"
                    + RUN + "(?:, | và | hoặc | - | – ))+$");

    /// A word for a person that is part of the name of a place is written large after the kind of place.
    private static final Pattern TITLED =
            Pattern.compile("(?<!\\p{L})" + NOT_A_KIND + "(?iu:" + KIND + "|khu vực|lễ hội|vía) $");

    /// Where a lake is, not somebody.
    private static final Pattern AT_A_LAKE = Pattern.compile(
            "(?<!\\p{L})(?iu:lòng|bờ|ven|mặt|quanh|nước|mực nước|đập|kè|cạnh|gần|"
                    + "tại|ở|khu vực|khu du lịch|vùng|nạo vét|cải tạo|dự án|danh thắng|thắng cảnh|bên|từ|ra|vào|đến|xuống|qua|phía|"
                    + "công trình|thủy lợi|thuỷ lợi|xả thải|tham quan|lấn chiếm|san lấp|lấp|hạ lưu|thượng nguồn|hệ thống) $");

    private static final Pattern DOES_A_LAKE =
            Pattern.compile("^ (?iu:đã |đang |sẽ |vẫn |còn |có thể |chưa được |cần được |bị )*"
                    + "(?iu:cạn|khô|ô nhiễm|tích nước|xả|lấn chiếm|san lấp|bồi lắng|bồi lấp|sạt lở|ngập|có dung tích|có diện tích|rộng|sâu|"
                    + "tưới|cấp nước|phục vụ|nạo vét|xuống cấp|thuộc (?:xã|phường|địa bàn|tỉnh|huyện)|nằm|ở (?:xã|phường|thôn|ấp)|là nơi|"
                    + "dâng|đầy|bốc mùi|thoát nước|mùa (?:khô|mưa))");

    private static final Pattern PERSON_BEFORE =
            Pattern.compile("(?<!\\p{L})(?iu:ông|bà|anh|chị|cháu|em|cô|chú|bác|cụ|đồng chí|"
                    + "công dân|cử tri|chủ hộ|hộ|vợ|chồng|con|tên|(?:tôi|tên) là|người (?:gửi|phản ánh|dân)) $");

    private PlaceNames() {}

    /// Whether the run at this place is what a street, a school, a hamlet or a cause is called.
    static boolean isNamedAfter(Bare text, int from) {
        var before = text.plain().substring(Math.max(0, from - 90), from);
        return NAMED_AFTER.matcher(before).find() || SEVERAL.matcher(before).find();
    }

    /// Whether a word for a person (Ông, Bà) that begins here belongs to the name of a place: chùa Ông Mẹt, cầu Bà
    /// Tàng.
    static boolean isTitledPlace(String text, int from, String title) {
        return Character.isUpperCase(title.charAt(0))
                && !title.equals(title.toUpperCase(Locale.ROOT))
                && TITLED.matcher(text.substring(Math.max(0, from - 30), from)).find();
    }

    /// Whether a name that begins with Hồ is that of a lake: it stands where lakes stand, or does what lakes do, and no
    /// word for a person goes before it.
    static boolean isLake(String text, int from, int to) {
        if (!text.startsWith("Hồ ", from) || text.startsWith("Hồ Văn ", from) || text.startsWith("Hồ Thị ", from)) {
            return false;
        }
        var before = text.substring(Math.max(0, from - 40), from);
        if (PERSON_BEFORE.matcher(before).find()) {
            return false;
        }
        return AT_A_LAKE.matcher(before).find()
                || DOES_A_LAKE
                        .matcher(text.substring(to, Math.min(text.length(), to + 60)))
                        .find();
    }
}
