package vn.phoihop.example;

/// The words of what people raised in the example, a line each.
final class RaisedWords {

    static final String TEXT = """
            HOTLINE|LAND|Ba năm chưa trả tiền bồi thường đất dự án đường ven sông|140 hộ ở thôn Đông đã bàn giao đất từ ba năm trước, mới nhận một phần tiền, nhiều hộ phải đi ở nhờ.|Trả đủ tiền bồi thường và nói rõ ngày|Xã Tân Hòa|Thôn Đông, đoạn qua cầu Sắt|3 2 2 2 3 3|520-560|snnmt|26|PROMISED|Sở đã rà soát xong 140 hồ sơ; phần còn thiếu là tiền hỗ trợ tái định cư của 62 hộ.|Đã rà soát 140 hồ sơ bồi thường dự án đường ven sông; 62 hộ còn phần hỗ trợ tái định cư chưa chi.|Chi trả hết phần hỗ trợ tái định cư cho 62 hộ thôn Đông|60
            CITIZEN_RECEPTION|ENVIRONMENT|Mùi hôi từ xưởng chế biến mủ cao su|Mùi nặng nhất từ 17 giờ đến 22 giờ, kéo dài tám tháng; khoảng tám nghìn người ở hai xã bị ảnh hưởng.|Kiểm tra hệ thống xử lý khí thải|Xã Long Điền|Ấp Ba và ấp Tư|2 3 2 1 2 2|7500-8500|snnmt|19|WAITING||||
            HOTLINE|CONSTRUCTION|Vết nứt trên sườn đồi phía trên mười hai ngôi nhà|Vết nứt dài khoảng bốn mươi mét, rộng thêm sau mưa đêm qua; mười hai nhà ở ngay bên dưới.|Di dời khẩn cấp và kiểm tra|Xã Cẩm Sơn|Xóm Chân Đồi|4 1 4 3 0 1|45-52|sxd|0|LEVEL4||||
            LETTER|SOCIAL_POLICY|Hai tháng chưa nhận trợ cấp xã hội|Khoảng ba trăm người cao tuổi, khuyết tật chưa nhận trợ cấp tháng trước và tháng này.|Chi trả ngay và báo lý do|Xã Phú Mỹ||3 2 3 4 1 2|290-310|stc|2|ASSIGNED||||
            DIALOGUE|INFRASTRUCTURE|Đường vào trường tiểu học ngập mỗi khi mưa|Bảy trăm học sinh phải lội nước, năm năm nay đã kiến nghị nhiều lần.|Nâng nền và làm cống thoát nước|Xã Bình Giang|Đường vào Trường Tiểu học Bình Giang 2|2 2 2 2 4 3|700-760|sxd|48|CLAIMED|Đã nâng 320 mét đường và đặt hai cống; mời nhà trường, phụ huynh kiểm tra.|Đoạn đường vào trường tiểu học đã được nâng nền, đặt hai cống thoát nước.|Nâng 320 mét đường, đặt hai cống|30
            COUNTER|INFRASTRUCTURE|Đèn đường khu phố Hai hỏng|Bốn bóng đèn trước nhà văn hóa không sáng hơn hai tuần.|Thay bóng|Phường Hòa Bắc|Khu phố Hai|1 1 1 0 0 0|60-80|sxd|40|CONFIRMED|Đã thay bốn bóng đèn.|Bốn bóng đèn khu phố Hai đã được thay.|Thay bốn bóng đèn|14
            FRONT|LAND|Giấy chứng nhận quyền sử dụng đất chậm mười bốn tháng|Một hộ nộp đủ hồ sơ mười bốn tháng trước, ba lần hẹn lại.|Trả kết quả hoặc nêu rõ lý do|Xã An Khê||2 0 1 0 3 3|1-4|snnmt|17|PREPARED|Hồ sơ vướng ranh giới với đất công; Sở đã chỉ đạo đo lại.|Hồ sơ cấp giấy chứng nhận đang được đo lại ranh giới.||
            COUNCIL|ADMINISTRATION|Hỏi về nơi làm thủ tục sau khi sắp xếp đơn vị hành chính|Nhiều người chưa rõ phải nộp hồ sơ ở đâu sau khi bỏ cấp huyện.|Công bố danh mục nơi nộp|Phường Giang Nam||0 4 2 0 1 2|30000-34000|sxd|33|ANSWERED|Danh mục nơi nộp hồ sơ theo từng thủ tục đã đăng tại bộ phận một cửa các xã, phường.|Danh mục nơi nộp hồ sơ đã được công bố tại bộ phận một cửa các xã, phường.||
            WEBSITE|WATER_AND_POWER|Nước giếng khoan có mùi lạ|Khoảng hai trăm hai mươi người trong xóm dùng chung giếng, vài người đau bụng.|Lấy mẫu xét nghiệm|Xã Vĩnh Lợi|Xóm Giếng|? 2 2 1 0 0|210-230|snnmt|1|TRIAGED||||
            PRESS|ENVIRONMENT|Bụi từ xe chở đá qua khu dân cư|Xe chở đá chạy từ sáng sớm, không che bạt, đoạn dài ba cây số.|Che bạt, tưới đường, phân giờ|Xã Châu Sơn|Đường tỉnh 5|1 3 1 1 2 2|5000-9900|sxd|12|WORKING||||
            OPINION|EDUCATION|Lo lắng về gộp điểm trường lẻ|Phụ huynh ba thôn lo con phải đi xa hơn bốn cây số.|Đối thoại trước khi quyết định|Xã Trà Giang|Ba thôn vùng cao|1 2 1 3 0 1|180-260|sxd|0|NEW||||
            INSPECTORATE|AGRICULTURE|Kênh nội đồng bị lấp sau khi làm đường|Bốn mươi hec-ta lúa thiếu nước đầu vụ, hơn một trăm hộ bị ảnh hưởng.|Nạo vét, khơi lại kênh|Xã Thạnh Lộc|Cánh đồng Bàu|2 2 3 1 1 2|420-460|snnmt|70|CONFIRMED|Kênh đã được khơi lại, nước về đồng từ ngày kiểm tra.|Kênh nội đồng cánh đồng Bàu đã được khơi lại.|Khơi lại 900 mét kênh|15
            """;

    private RaisedWords() {}
}
