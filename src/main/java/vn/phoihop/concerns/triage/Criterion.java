package vn.phoihop.concerns.triage;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What is judged about a problem, each on anchors from 0 to 4. Never judged: who speaks, how, or how often.
public enum Criterion {
    /// Thiệt hại: the harm if nothing is done.
    H,
    /// Số người chịu ảnh hưởng: people affected, not reports.
    P,
    /// Thời gian còn lại until harm or a lost right.
    U,
    /// Mức dễ tổn thương of who depends on the place or service.
    V,
    /// Kéo dài, tái diễn.
    D,
    /// Cách cơ quan đã xử lý: our own record, rated from outside the organisation judged.
    T;

    /// The highest anchor.
    public static final int TOP = 4;

    /// The values of a list, given in the order H P U V D T.
    static Map<Criterion, Integer> inOrder(List<Integer> given) {
        var values = new EnumMap<Criterion, Integer>(Criterion.class);
        var next = given.iterator();
        for (var criterion : values()) {
            values.put(criterion, next.next());
        }
        return values;
    }
}
