package vn.phoihop.example;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.phoihop.concerns.Outcome;
import vn.phoihop.concerns.Rating;
import vn.phoihop.concerns.triage.Criterion;
import vn.phoihop.concerns.triage.Profile;

/// Something people raised, as the example tells it: how it came, what, where, how it was judged, how far it is. `ago`
/// counts days back from today, `promised` days from the receipt.
record Raised(
        String channel,
        String field,
        String title,
        String facts,
        String wish,
        String commune,
        String place,
        List<String> values,
        long peopleFrom,
        long peopleTo,
        String lead,
        int ago,
        End end,
        String reply,
        String summary,
        String promise,
        int promised) {

    /// How far it has come.
    enum End {
        NEW,
        TRIAGED,
        LEVEL4,
        ASSIGNED,
        WORKING,
        WAITING,
        PREPARED,
        ANSWERED,
        PROMISED,
        CLAIMED,
        CONFIRMED
    }

    static final String ACKNOWLEDGED =
            "Đã nhận phản ánh. Trong 2 ngày làm việc sẽ đánh giá mức độ và giao cơ quan giải quyết; có thể theo dõi bằng mã.";
    static final String ROUTED = "Cơ quan quản lý nhà nước về lĩnh vực, đang giữ hồ sơ";
    static final String UNIT = "Phòng chuyên môn và tổ công tác tại xã";
    static final String STEPS = "Kiểm tra tại chỗ; đối chiếu hồ sơ; họp với các hộ; trả lời và theo dõi kết quả";
    static final String FIRST_TASK = "Kiểm tra tại chỗ và đối chiếu hồ sơ phản ánh";
    static final String BEFORE = "Báo trước cho thôn ngày kiểm tra, niêm yết tại nhà văn hóa";
    static final String DURING = "Ghi biên bản có đại diện các hộ, công khai số liệu đo được";
    static final String AFTER = "Thông báo kết quả trên trạm truyền thanh và trang công khai";
    static final String QUESTION = "Xin cho biết đoạn nào bị ảnh hưởng nặng nhất và từ khoảng tháng nào?";
    static final String CLAIM = "Việc đã làm xong, mời bà con kiểm tra; nếu còn điểm nào chưa xong xin phản ánh lại.";
    static final String PROOF = "Biên bản nghiệm thu có đại diện thôn, ảnh hiện trường không có mặt người";
    static final String SEEN = "Đã kiểm tra tại chỗ cùng đại diện thôn";
    static final String FUNDING = "Nguồn vốn đã bố trí trong dự toán năm";

    private static final List<String> EVIDENCE = List.of(
            "Biên bản kiểm tra hiện trường của xã",
            "Danh sách hộ do thôn lập",
            "Lịch thời vụ và dự báo thời tiết",
            "Số liệu hộ nghèo, trẻ em, người già của xã",
            "Sổ tiếp công dân các năm trước",
            "Hồ sơ trả lời của cơ quan trước đó");

    static final List<Raised> ALL = RaisedWords.TEXT.lines().map(Raised::read).toList();

    private static Raised read(String line) {
        var cells = line.split("\\|", -1);
        var people = cells[8].split("-", 2);
        return new Raised(
                cells[0],
                cells[1],
                cells[2],
                cells[3],
                cells[4],
                cells[5],
                cells[6],
                Arrays.asList(cells[7].split(" ")),
                Long.parseLong(people[0]),
                Long.parseLong(people[1]),
                cells[9],
                Integer.parseInt(cells[10]),
                End.valueOf(cells[11]),
                cells[12],
                cells[13],
                cells[14],
                cells[15].isEmpty() ? 0 : Integer.parseInt(cells[15]));
    }

    boolean reaches(End other) {
        return end.compareTo(other) >= 0;
    }

    Outcome outcome() {
        return promise.isEmpty() ? Outcome.SOLVED : Outcome.UNDER_WAY;
    }

    Rating rating() {
        var profile = Profile.read(values).orElseThrow();
        var evidence = new EnumMap<Criterion, String>(Criterion.class);
        var line = EVIDENCE.iterator();
        for (var criterion : Criterion.values()) {
            var found = line.next();
            if (profile.values().containsKey(criterion)) {
                evidence.put(criterion, found);
            }
        }
        return new Rating(profile, evidence, Map.of(), peopleFrom, peopleTo, false, 2, 2);
    }
}
