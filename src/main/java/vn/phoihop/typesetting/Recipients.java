package vn.phoihop.typesetting;

import java.util.List;

/// Those who get a copy (nơi nhận), and where it is filed: `VT, KGVX` or `Văn phòng Tỉnh ủy`.
public record Recipients(List<String> items, String filed) {

    /// Nobody yet.
    public static final Recipients NONE = new Recipients(List.of(), "");

    public Recipients {
        items = List.copyOf(items);
    }
}
