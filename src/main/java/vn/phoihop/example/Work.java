package vn.phoihop.example;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.phoihop.programmes.ItemText;
import vn.phoihop.shared.OrganisationId;

/// What the five parties of the example agreed to do.
final class Work {

    private Work() {}

    static List<ItemText> of(Locality.Bodies bodies, int first) {
        return Stream.of(projects(bodies, first), sessions(bodies, first), reviews(bodies, first))
                .flatMap(List::stream)
                .toList();
    }

    private static List<ItemText> projects(Locality.Bodies bodies, int first) {
        return List.of(
                item(
                        "KEY_PROJECTS",
                        "Cung cấp thông tin các dự án trọng điểm trước, trong và sau khi triển khai",
                        "Danh mục thông tin dự án từng quý",
                        bodies.of("UBND"),
                        List.of(bodies.of("BTGDVTU"), bodies.of("SXD")),
                        LocalDate.of(first, 2, 1),
                        LocalDate.of(first + 4, 11, 30)),
                item(
                        "CONCERNS",
                        "Rà soát, phân loại vấn đề nổi cộm, Nhân dân quan tâm",
                        "Báo cáo rà soát hằng quý",
                        bodies.of("BTGDVTU"),
                        List.of(bodies.of("UBND"), bodies.of("HDND")),
                        LocalDate.of(first, 1, 15),
                        LocalDate.of(first + 4, 12, 15)));
    }

    private static List<ItemText> sessions(Locality.Bodies bodies, int first) {
        return List.of(
                item(
                        "GUIDANCE",
                        "Tuyên truyền kết quả các kỳ họp HĐND tỉnh",
                        "Tài liệu tuyên truyền sau mỗi kỳ họp",
                        bodies.of("HDND"),
                        List.of(bodies.of("BTGDVTU")),
                        LocalDate.of(first, 7, 1),
                        LocalDate.of(first + 4, 12, 31)),
                item(
                        "TRIALS",
                        "Phương án thông tin các vụ án dư luận quan tâm",
                        "Phương án thông tin được thống nhất",
                        bodies.of("TAND"),
                        List.of(bodies.of("VKSND"), bodies.of("BTGDVTU")),
                        LocalDate.of(first, 3, 1),
                        LocalDate.of(first, 12, 20)));
    }

    private static List<ItemText> reviews(Locality.Bodies bodies, int first) {
        return List.of(
                item(
                        "ENVIRONMENT",
                        "Theo dõi, đôn đốc xử lý ô nhiễm tại hồ chứa nước Tân Hòa",
                        "Báo cáo kết quả xử lý",
                        bodies.of("SNNMT"),
                        List.of(bodies.of("UBND")),
                        LocalDate.of(first, 4, 1),
                        LocalDate.of(first, 9, 30)),
                item(
                        "DUTIES",
                        "Sơ kết giữa nhiệm kỳ việc thực hiện chương trình",
                        "Báo cáo sơ kết",
                        bodies.of("BTGDVTU"),
                        List.of(),
                        LocalDate.of(first + 2, 10, 1),
                        LocalDate.of(first + 2, 12, 15)));
    }

    static ItemText item(
            String topic,
            String title,
            String output,
            OrganisationId lead,
            List<OrganisationId> partners,
            LocalDate starts,
            LocalDate due) {
        return new ItemText(topic, title, output, lead, partners, starts, due);
    }
}
