package vn.phoihop.notifications.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phoihop.notifications.InboxLine;
import vn.phoihop.shared.Slice;

/// What the inbox shows: all or only what is unread, the address of what follows (empty: nothing), the newest number on
/// the page (what “all read” reaches), and the key of what is to be said (empty: nothing); and whether
/// letters no longer reach the reader.
public record InboxPage(
        List<InboxLine> lines, boolean isAll, String more, long newest, String said, boolean isAddressDead) {

    static InboxPage of(Slice<InboxLine> slice, boolean isAll, String said, boolean isAddressDead) {
        return new InboxPage(
                slice.lines(),
                isAll,
                more(slice.next(), isAll),
                slice.lines().isEmpty() ? 0 : slice.lines().getFirst().number(),
                said,
                isAddressDead);
    }

    private static String more(@Nullable String next, boolean isAll) {
        if (next == null) {
            return "";
        }
        return "/notifications?" + (isAll ? "show=all&" : "") + "before=" + next;
    }

    public boolean hasUnread() {
        return lines.stream().anyMatch(line -> !line.isRead());
    }

    /// Where one comes back to after an act on a line.
    public String here() {
        return isAll ? "/notifications?show=all" : "/notifications";
    }
}
