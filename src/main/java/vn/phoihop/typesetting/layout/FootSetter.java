package vn.phoihop.typesetting.layout;

import java.util.ArrayList;
import java.util.List;
import vn.phoihop.typesetting.Recipients;
import vn.phoihop.typesetting.Signature;
import vn.phoihop.typesetting.layout.Piece.Columns;
import vn.phoihop.typesetting.layout.Piece.Pair;
import vn.phoihop.typesetting.profile.Profile;

/// Sets the end of a document: recipients on the left, the signature on the right; several signatures in pairs above
/// the recipients, the body that leads first.
final class FootSetter {

    private static final double HALF = 0.5;
    private static final double ABOVE = 8;

    private final Profile profile;
    private final Spans spans;
    private final double width;

    FootSetter(Profile profile, Spans spans) {
        this.profile = profile;
        this.spans = spans;
        this.width = profile.textWidth(false);
    }

    List<Piece> set(List<Signature> signatures, Recipients recipients) {
        var left = recipients(recipients);
        var pairs = new ArrayList<Pair>();
        if (signatures.size() <= 1) {
            List<Piece> right = signatures.isEmpty() ? List.of() : signature(signatures.getFirst());
            if (!left.isEmpty() || !right.isEmpty()) {
                pairs.add(new Pair(left, right));
            }
        } else {
            pairs.addAll(several(signatures));
            pairs.add(new Pair(left, List.of()));
        }
        return pairs.isEmpty() ? List.of() : List.of(new Columns(width * HALF, false, List.copyOf(pairs)));
    }

    private List<Pair> several(List<Signature> signatures) {
        boolean leadRight = profile.say("joint.lead").equals("right");
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < signatures.size(); i += 2) {
            var first = signature(signatures.get(i));
            List<Piece> second = i + 1 < signatures.size() ? signature(signatures.get(i + 1)) : List.of();
            boolean alone = second.isEmpty();
            pairs.add(leadRight && !alone ? new Pair(second, first) : new Pair(first, second));
        }
        return pairs;
    }

    List<Piece> signature(Signature signature) {
        var marks = profile(signature);
        var lines = new ArrayList<Piece>();
        double room = width * HALF - 2;
        for (var authority : signature.authority()) {
            add(lines, "sign-authority", marks.say("mark." + authority.mark()) + " " + authority.whom(), room);
        }
        if (!signature.post().isBlank()) {
            add(lines, "sign-post", signature.post(), room);
        }
        if (signature.name() != null) {
            lines.add(spans.line("sign-name", signature.name()));
        }
        if (!lines.isEmpty() && lines.getFirst() instanceof Piece.Line(var format, var words)) {
            lines.set(0, new Piece.Line(format.spacedAbove(format.role() + "-first", ABOVE), words));
        }
        return lines;
    }

    /// A body of the other side keeps its own marks on a joint document.
    private Profile profile(Signature signature) {
        return signature.side() == profile.regime() ? profile : Composer.otherSide(signature.side(), profile.from());
    }

    private void add(List<Piece> lines, String role, String words, double room) {
        var format = profile.format(role);
        Names.lines(words, format, room).forEach(line -> lines.add(Spans.line(format, line)));
    }

    private List<Piece> recipients(Recipients recipients) {
        var lines = new ArrayList<Piece>();
        if (recipients.items().isEmpty() && recipients.filed().isBlank()) {
            return lines;
        }
        var word = profile.format("recipients-word").spacedAbove("recipients-word", ABOVE);
        lines.add(Spans.line(word, profile.say("recipients.word")));
        var filed = Endings.bare(recipients.filed());
        var end = profile.say("recipients.end");
        var items = Endings.listed(recipients.items(), end, filed.isEmpty() ? "." : end);
        items.forEach(item -> lines.add(spans.line("recipients-item", profile.say("recipients.bullet") + item)));
        if (!filed.isEmpty()) {
            lines.add(spans.line(
                    "recipients-item", profile.say("recipients.filed").replace("{0}", filed)));
        }
        return lines;
    }
}
