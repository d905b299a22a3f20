package vn.phoihop.organisations.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phoihop.organisations.SuccessionKind;
import vn.phoihop.organisations.Validity;

/// A picture of what became of something: boxes from left to right in time, and the lines between them.
public record Drawing(int width, int height, List<Box> boxes, List<Edge> edges) {

    static final int BOX_WIDTH = 230;
    static final int BOX_HEIGHT = 78;

    /// One of them, its name on up to two lines; `here` is the one the page is about.
    public record Box(int x, int y, String href, List<String> name, String full, Validity validity, boolean here) {}

    /// A line from one box to the next, with the kind of succession.
    public record Edge(int fromX, int fromY, int toX, int toY, SuccessionKind kind) {

        /// A curve that leaves and arrives level.
        public String path() {
            var middle = (fromX + toX) / 2;
            return "M" + fromX + " " + fromY + " C" + middle + " " + fromY + " " + middle + " " + toY + " " + toX + " "
                    + toY;
        }
    }

    /// What stands in a box.
    record Thing<I>(I id, String name, String href, Validity validity) {}

    static <I> @Nullable Drawing of(I here, List<Thing<I>> things, List<Link<I>> links) {
        return links.isEmpty() ? null : new Layout<>(here, things, links).drawing();
    }

    /// A line between two things.
    record Link<I>(I from, I to, SuccessionKind kind) {}
}
