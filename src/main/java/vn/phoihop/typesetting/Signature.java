package vn.phoihop.typesetting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One signature: on whose behalf, the post, the name (without titles or degrees), and whose marks are used.
public record Signature(
        Regime side,
        List<Authority> authority,
        String post,
        @Nullable String name) {

    public Signature {
        authority = List.copyOf(authority);
    }

    /// A signing authority mark (quyền hạn ký) with those it names: `TM. ỦY BAN NHÂN DÂN`.
    public record Authority(Mark mark, String whom) {}

    /// On whose behalf somebody signs.
    public enum Mark {
        /// thay mặt: for a collective body
        TM,
        /// quyền: acting in the post
        Q,
        /// ký thay: a deputy for the head
        KT,
        /// thừa lệnh: the head of a unit by order
        TL,
        /// thừa ủy quyền: by a written mandate
        TUQ
    }
}
