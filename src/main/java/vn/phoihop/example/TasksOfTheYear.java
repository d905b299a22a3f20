package vn.phoihop.example;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.tasks.Acceptances;
import vn.phoihop.tasks.Deadline;
import vn.phoihop.tasks.Evidence;
import vn.phoihop.tasks.NewTask;
import vn.phoihop.tasks.Obstacle;
import vn.phoihop.tasks.Output;
import vn.phoihop.tasks.OutputKind;
import vn.phoihop.tasks.Planning;
import vn.phoihop.tasks.Progress;
import vn.phoihop.tasks.Refusal;
import vn.phoihop.tasks.TaskId;
import vn.phoihop.tasks.TaskSheets;
import vn.phoihop.tasks.Tasks;
import vn.phoihop.tasks.Urgings;

/// The tasks of a year in Hòa Giang, in every state: done in time and late, waiting for the owner, blocked, urged,
/// split to communes. Dates are told from today.
@Component
class TasksOfTheYear {

    private final Tasks tasks;
    private final TaskSheets sheets;
    private final Progress progress;
    private final Acceptances acceptances;
    private final Urgings urgings;
    private final OfficeTime time;

    TasksOfTheYear(
            Tasks tasks,
            TaskSheets sheets,
            Progress progress,
            Acceptances acceptances,
            Urgings urgings,
            OfficeTime time) {
        this.tasks = tasks;
        this.sheets = sheets;
        this.progress = progress;
        this.acceptances = acceptances;
        this.urgings = urgings;
        this.time = time;
    }

    /// What becomes of a task.
    private enum End {
        NEW,
        DOING,
        BLOCKED,
        CLAIMED,
        DONE,
        DONE_LATE,
        URGED,
        SENT_BACK,
        SPLIT
    }

    /// A task: who gives it to whom, what, which output, given and due so many days from today, what becomes of it.
    private record Piece(
            String owner, String lead, String title, OutputKind kind, String output, int given, int due, End end) {}

    private static final String YEAR = """
            BTGDVTU|UBND|Ban hành kế hoạch phối hợp thực hiện Quy chế 238 năm nay|PLAN|Kế hoạch phối hợp năm|-330|-290|DONE
            BTGDVTU|SXD|Lập kế hoạch thông tin trước, trong và sau dự án cầu Hòa Giang 2|PLAN|Kế hoạch thông tin dự án cầu|-300|-260|DONE
            BTGDVTU|SNNMT|Cung cấp thông tin về bồi thường, tái định cư dự án đường ven sông|INFORMATION|Bản thông tin có bảng giá và phương án|-280|-250|DONE_LATE
            UBND|STC|Tổng hợp kinh phí thực hiện chương trình phối hợp sáu tháng đầu năm|REPORT|Báo cáo kinh phí|-200|-160|DONE
            HDND|UBND|Giải trình việc chậm trả lời kiến nghị cử tri sau kỳ họp giữa năm|REPORT|Báo cáo giải trình|-190|-150|DONE_LATE
            BTGDVTU|TAND|Thông tin kết quả xét xử các vụ án được dư luận quan tâm quý II|INFORMATION|Bản tin kết quả xét xử|-170|-140|DONE
            BTGDVTU|VKSND|Phối hợp tuyên truyền pháp luật tại mười xã biên giới sông|EVENT|Mười buổi tuyên truyền|-160|-100|DONE
            UBND|SNNMT|Công khai kết quả quan trắc nước sông Hòa trên cổng thông tin|FIGURE|Bảng số liệu quan trắc|-150|-110|DONE
            BTGDVTU|HDND|Gửi dự kiến chuyên đề giám sát năm sau để lấy ý kiến|DOCUMENT|Văn bản dự kiến chuyên đề|-140|-110|DONE
            UBND|SXD|Rà soát các dự án nhà ở xã hội chậm tiến độ|REPORT|Báo cáo rà soát kèm danh mục|-130|-80|DONE_LATE
            BTGDVTU|UBND|Trả lời các phản ánh về thu gom rác tại phường Hòa Bắc|DOCUMENT|Văn bản trả lời|-120|-95|DONE
            BTGDVTU|STC|Cung cấp số liệu giải ngân đầu tư công chín tháng|FIGURE|Bảng số liệu giải ngân|-70|-45|DONE
            UBND|TANHOA|Tổ chức đối thoại với người dân về chợ Tân Hòa|EVENT|Biên bản đối thoại|-90|-60|DONE
            BTGDVTU|SNNMT|Báo cáo tình hình cấp giấy chứng nhận quyền sử dụng đất tồn đọng|REPORT|Báo cáo kèm danh sách theo xã|-80|-20|URGED
            BTGDVTU|SXD|Đề xuất giải pháp thoát nước khu trung tâm phường Giang Nam|PLAN|Phương án thoát nước|-75|-12|URGED
            HDND|UBND|Hoàn thành lời hứa sửa cầu Bình Giang theo kiến nghị cử tri|OTHER|Cầu được thông xe|-100|-8|BLOCKED
            UBND|SNNMT|Xử lý mùi hôi tại bãi rác Long Điền|REPORT|Báo cáo kết quả xử lý|-60|-5|BLOCKED
            BTGDVTU|VKSND|Đánh giá công tác thông tin về các vụ án tham nhũng|REPORT|Báo cáo đánh giá|-50|-2|DOING
            BTGDVTU|TAND|Cung cấp thông tin trước phiên xét xử lưu động tháng tới|INFORMATION|Bản thông tin trước phiên xét xử|-30|4|CLAIMED
            UBND|STC|Dự thảo nghị quyết mức hỗ trợ báo cáo viên cơ sở|DOCUMENT|Dự thảo nghị quyết, tờ trình|-45|6|SENT_BACK
            BTGDVTU|UBND|Báo cáo một năm thực hiện Quy chế 238|REPORT|Báo cáo năm|-25|9|DOING
            HDND|SNNMT|Báo cáo kết quả thực hiện nghị quyết về nước sạch nông thôn|REPORT|Báo cáo kết quả|-28|11|DOING
            UBND|SXD|Công bố quy hoạch chi tiết khu đô thị Đông Hòa|INFORMATION|Hồ sơ quy hoạch được công khai|-20|14|CLAIMED
            BTGDVTU|SXD|Lấy ý kiến người dân về hướng tuyến đường vành đai|EVENT|Tổng hợp ý kiến người dân|-22|17|SPLIT
            BTGDVTU|UBND|Tuyên truyền đề án sắp xếp điểm trường|EVENT|Đợt tuyên truyền ở các xã|-18|21|SPLIT
            BTGDVTU|HDND|Thống nhất nội dung tiếp xúc cử tri chuyên đề về đất đai|PLAN|Kế hoạch tiếp xúc chuyên đề|-15|16|DOING
            UBND|VPUBND|Tổng hợp kết quả trả lời báo chí quý này|REPORT|Báo cáo trả lời báo chí|-12|10|DOING
            BTGDVTU|TANHOA|Nắm tình hình dư luận về sắp xếp thôn, khu phố|REPORT|Báo cáo theo nhóm, không nêu tên người|-10|12|DOING
            UBND|SNNMT|Chuẩn bị tài liệu cho hội nghị đối thoại với nông dân|DOCUMENT|Bộ tài liệu hội nghị|-9|19|NEW
            BTGDVTU|STC|Cung cấp thông tin về điều chỉnh giá nước sinh hoạt|INFORMATION|Bản thông tin, câu hỏi và trả lời|-7|23|NEW
            BTGDVTU|UBND|Mời lãnh đạo dự hội nghị báo cáo viên tháng tới|EVENT|Danh sách lãnh đạo tham dự|-5|13|NEW
            HDND|UBND|Trả lời chất vấn về tiến độ bệnh viện đa khoa Bình Giang|DOCUMENT|Văn bản trả lời chất vấn|-5|24|DOING
            BTGDVTU|VKSND|Chuyên đề đặt hàng: phòng ngừa lừa đảo qua mạng|DOCUMENT|Tài liệu chuyên đề|-4|40|NEW
            UBND|SXD|Kiểm tra an toàn các công trình đang thi công trước mùa mưa bão|REPORT|Báo cáo kiểm tra|-3|30|NEW
            BTGDVTU|SNNMT|Kế hoạch thông tin dự án hồ chứa Cẩm Sơn|PLAN|Kế hoạch thông tin|-3|45|NEW
            BTGDVTU|HDND|Cung cấp kết quả kỳ họp cuối năm để tuyên truyền|INFORMATION|Thông báo kết quả kỳ họp|-2|35|NEW
            UBND|STC|Bố trí kinh phí cho chương trình phối hợp năm sau|PLAN|Dự toán được duyệt|-2|50|NEW
            BTGDVTU|TAND|Sơ kết công tác tuyên truyền phiên tòa rút kinh nghiệm|REPORT|Báo cáo sơ kết|-1|28|NEW
            """;

    private static Piece piece(String line) {
        var cells = line.split("\\|", -1);
        return new Piece(
                cells[0],
                cells[1],
                cells[2],
                OutputKind.valueOf(cells[3]),
                cells[4],
                Integer.parseInt(cells[5]),
                Integer.parseInt(cells[6]),
                End.valueOf(cells[7]));
    }

    /// Gives the tasks of a year and lets them become what they became.
    void happen(Locality.Bodies bodies, Map<OrganisationId, Actor> working, LocalDate today) {
        for (var piece : YEAR.lines().map(TasksOfTheYear::piece).toList()) {
            var owner = Objects.requireNonNull(working.get(bodies.of(piece.owner())));
            var lead = Objects.requireNonNull(working.get(bodies.of(piece.lead())));
            happen(piece, new Day(today, time), owner, lead, bodies, working);
        }
    }

    private record Day(LocalDate today, OfficeTime time) {

        Instant at(int days) {
            return time.at(today.plusDays(days), LocalTime.of(8, 15));
        }

        /// A day that is over, or the last one worked before it.
        LocalDate on(int days) {
            return time.day(-days);
        }
    }

    private void happen(
            Piece piece, Day day, Actor owner, Actor lead, Locality.Bodies bodies, Map<OrganisationId, Actor> working) {
        var given = day.at(piece.given());
        var output =
                new Output(piece.kind(), piece.output(), "Đủ nội dung yêu cầu, được lãnh đạo cơ quan ký hoặc xác nhận");
        var due = Deadline.on(day.today().plusDays(piece.due()));
        var fresh = NewTask.of(piece.title(), output, lead.organisation(), due).with(partners(piece, bodies));
        var id = id(tasks.plan(fresh, given, owner));
        if (piece.end() == End.NEW) {
            return;
        }
        if (piece.end() == End.SPLIT) {
            split(id, day, lead, Objects.requireNonNull(working.get(bodies.of("TANHOA"))));
            return;
        }
        var begun = day.at(piece.given() + 1);
        done(progress.start(id, version(id, owner), "Phòng chuyên môn", begun, lead));
        done(progress.note(id, UUID.randomUUID(), "Đã phân công, đang thu thập số liệu từ các đơn vị.", begun, lead));
        end(piece, id, day, owner, lead);
    }

    private static List<OrganisationId> partners(Piece piece, Locality.Bodies bodies) {
        var partner = piece.lead().equals("STC") || piece.owner().equals("STC") ? "SNNMT" : "STC";
        return piece.kind() == OutputKind.REPORT ? List.of(bodies.of(partner)) : List.of();
    }

    private void end(Piece piece, TaskId id, Day day, Actor owner, Actor lead) {
        switch (piece.end()) {
            case DONE -> finish(id, day, piece.due() - 3, owner, lead);
            case DONE_LATE -> finish(id, day, piece.due() + 9, owner, lead);
            case CLAIMED -> claim(id, day.at(-1), day.on(-1), owner, lead);
            case SENT_BACK -> {
                claim(id, day.at(-6), day.on(-6), owner, lead);
                done(acceptances.sendBack(
                        id, version(id, owner), "Thiếu phụ lục so sánh với mức hỗ trợ hiện hành.", day.at(-4), owner));
            }
            case BLOCKED -> block(id, day, owner, lead);
            case URGED ->
                done(urgings.urge(
                        id,
                        UUID.randomUUID(),
                        "Đề nghị cho biết còn vướng ở xã nào và cần cơ quan nào hỗ trợ; gửi phần đã xong trước.",
                        day.at(-1),
                        owner));
            case NEW, DOING, SPLIT -> {}
        }
    }

    private void block(TaskId id, Day day, Actor owner, Actor lead) {
        var obstacle = new Obstacle(
                "Chưa bố trí được vốn đối ứng, nhà thầu tạm dừng.",
                "Lãnh đạo cho ý kiến về nguồn vốn dự phòng",
                Obstacle.Helper.OWNER_LEADER,
                day.today().plusDays(5));
        done(progress.block(id, version(id, owner), obstacle, day.at(-1), lead));
    }

    private void finish(TaskId id, Day day, int claimed, Actor owner, Actor lead) {
        claim(id, day.at(claimed), day.on(claimed), owner, lead);
        done(acceptances.accept(id, version(id, owner), true, "Sản phẩm đạt yêu cầu.", day.at(claimed + 2), owner));
    }

    private void claim(TaskId id, Instant at, LocalDate asOf, Actor owner, Actor lead) {
        var figure = new Evidence.OfFigure("Nội dung hoàn thành", new BigDecimal("100"), "%", asOf);
        done(progress.attach(id, UUID.randomUUID(), figure, at, lead));
        var link = new Evidence.OfLink("https://hoagiang.example/van-ban", "Sản phẩm đăng trên cổng thông tin");
        done(progress.attach(id, UUID.randomUUID(), link, at, lead));
        done(progress.claim(id, version(id, owner), "Đã hoàn thành sản phẩm theo tiêu chí.", at, lead));
    }

    private void split(TaskId id, Day day, Actor lead, Actor there) {
        var commune = there.organisation();
        var output = new Output(OutputKind.EVENT, "Biên bản hội nghị ở xã", "Có biên bản, tổng hợp ý kiến");
        var first = NewTask.of(
                "Tổ chức tại xã Tân Hòa",
                output,
                commune,
                Deadline.on(day.today().plusDays(8)));
        var own = NewTask.of(
                "Tổng hợp ý kiến các xã",
                output,
                lead.organisation(),
                Deadline.on(day.today().plusDays(12)));
        var part = id(tasks.split(id, version(id, lead), first, day.at(-8), lead));
        id(tasks.split(id, version(id, lead), own, day.at(-8), lead));
        done(progress.start(part, version(part, lead), "Văn phòng HĐND và UBND xã", day.at(-7), there));
    }

    private int version(TaskId id, Actor by) {
        return sheets.version(id, by);
    }

    private static TaskId id(Planning planning) {
        return switch (planning) {
            case Planning.Planned(var id) -> id;
            case Planning.Refused(var why) -> throw new IllegalStateException("the example: " + why);
        };
    }

    private static void done(Optional<Refusal> refused) {
        refused.ifPresent(why -> {
            throw new IllegalStateException("the example: " + why);
        });
    }
}
