package vn.phoihop.protection;

import java.util.List;
import java.util.Set;

/// The words by which a Vietnamese name is told from the name of a place, a body or a street.
final class NameWords {

    static final Set<String> SURNAMES = words("""
            Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đào Đoàn Vương Trịnh
            Trương Lâm Phùng Mai Tô Hà Tạ Thái Châu Cao La Lưu Lương Lục Luyện Đinh Đồng Giang Hứa Kiều
            Khổng Kim Mạc Nghiêm Ninh Nông Ông Quách Quan Tăng Thạch Thân Tiêu Tôn Tống Triệu Trang Từ Viên
            Vi Danh Sơn Chu Cù Doãn Diệp Đàm Đổng Hàn Lại Lò Lường Ma Mã Nhan Phó Phí Quàng Thiều Thi Tòng
            Uông Văn Vàng Giàng Sùng Thào Bế Hoa Cầm Điêu Rơ Siu Kpă Ksor Nay Y H' Ka Điểu Thị Bạch Cung
            Đậu Hầu Khuất Khương Liễu Lã Ngụy Nhữ Phương Tào Ung Vòng Nguyen Tran Pham Hoang Huynh Vu Vo
            Dang Bui Ngo Duong Truong Dinh Doan Trinh Luong Phung Nguyển Ng Ng.""");

    /// Without diacritics still a surname and nothing else.
    static final Set<String> STRONG = words("""
            Nguyễn Trần Phạm Huỳnh Hoàng Phan Đặng Bùi Ngô Trương Trịnh Đinh Nguyen Tran Pham Huynh Hoang
            Dang Bui Ngo Truong Trinh Dinh Le Vo Vu Duong Luong Phung Doan Ly Lam Nguyển Ng Ng.""");

    /// Also in small letters a surname, when văn or thị follows.
    static final Set<String> SURELY = words("""
            Nguyễn Trần Phạm Huỳnh Đặng Bùi Võ Vũ Ngô Đỗ Trương Trịnh Dương Nguyển""");

    static final Set<String> MIDDLE = words("""
            Văn Thị Van Thi VĂN THỊ VAN THI""");

    /// No name begins, or goes on, with these: they begin a body, an office or a kind of place.
    static final Set<String> NO_GIVEN = words("""
            Ủy Uỷ Hội Ban Bộ Sở Phòng Cục Tổng Đảng Nhà Nhân Chủ Bí Giám Trưởng Chánh Mặt Tòa Toà Bệnh Ngân
            Tỉnh Huyện Xã Phường Quận Thôn Ấp Khu Đội Nghị Khmer Chăm Internet Facebook Zalo Và Về Theo Tại
            Trong Các Những ỦY UỶ BAN HỘI ĐẢNG SỞ PHÒNG TỈNH HUYỆN UBND HĐND TP CHỦ BÍ GIÁM Lớn""");

    /// Places that begin with a word for a person.
    static final Set<String> PLACES_WITH_TITLE = names("""
            Bà Rịa, Bà Nà, Bà Đen, Bà Triệu, Bà Chiểu, Bà Hom, Bà Điểm, Bà Trưng, Bà Huyện, Ông Đốc,
            Ông Trang, Ông Ích, Anh Gia, Cô Tô, Cô Giang, Cô Bắc, Bác Hồ, Bác Tôn, Bác Ái, Chú Hỏa, Anh Sơn, Em Hà,
            Cụ Hồ, Bà Bàng, Bà Vì, Bà Vừ, Bà Chúa, Bà Thiên, Ông Táo, Ông Địa, Ông Công, Bà Lụa""");

    /// People of whom streets, schools and places carry the name, and who may be named; and three names that only look
    /// like one.
    static final Set<String> KNOWN = names("""
            Hồ Chí Minh, Nguyễn Ái Quốc, Nguyễn Tất Thành, Nguyễn Sinh Sắc, Võ Nguyên Giáp, Phạm Văn Đồng,
            Tôn Đức Thắng, Trường Chinh, Lê Hồng Phong, Nguyễn Thị Minh Khai, Nguyễn Văn Cừ, Hoàng Văn Thụ,
            Nguyễn Văn Linh, Võ Văn Kiệt, Võ Chí Công, Võ Thị Sáu, Trần Hưng Đạo, Trần Quốc Toản,
            Trần Quang Khải, Trần Nhân Tông, Lý Thường Kiệt, Lý Thái Tổ, Lý Tự Trọng, Lê Thánh Tông,
            Lê Quý Đôn, Phan Bội Châu, Phan Chu Trinh, Phan Châu Trinh, Phan Đình Phùng, Nguyễn Đình Chiểu,
            Nguyễn Thái Học, Nguyễn Bỉnh Khiêm, Nguyễn Công Trứ, Nguyễn Trung Trực, Nguyễn Tri Phương,
            Nguyễn Văn Trỗi, Nguyễn Viết Xuân, Phan Đăng Lưu, Trần Bình Trọng, Hoàng Hoa Thám,
            Hoàng Quốc Việt, Hoàng Diệu, Huỳnh Thúc Kháng, Đinh Tiên Hoàng, Ngô Gia Tự, Bùi Thị Xuân,
            Mạc Đĩnh Chi, Nguyễn Chí Thanh, Nguyễn Hữu Cảnh, Nguyễn Hữu Thọ, Nguyễn Văn Tố, Phạm Hồng Thái,
            Phạm Ngọc Thạch, Tôn Thất Tùng, Tôn Thất Thuyết, Trần Đại Nghĩa, Lương Thế Vinh, Lương Văn Can,
            Hà Nội Mới, Thái Bình Dương, Đồng Tháp Mười""");

    private NameWords() {}

    private static Set<String> words(String list) {
        return Set.copyOf(List.of(list.split("\\s+")));
    }

    private static Set<String> names(String list) {
        return Set.copyOf(List.of(list.split(",\\s+")));
    }
}
