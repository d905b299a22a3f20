package vn.phoihop.typesetting.layout;

import java.util.ArrayList;
import java.util.List;
import vn.phoihop.typesetting.OfficialDocument;
import vn.phoihop.typesetting.Text;
import vn.phoihop.typesetting.profile.Profile;

/// Sets what stands between the head and the body: addressees, the issuing authority, legal bases.
final class OpeningSetter {

    private final Profile profile;
    private final Spans spans;

    OpeningSetter(Profile profile, Spans spans) {
        this.profile = profile;
        this.spans = spans;
    }

    List<Piece> set(OfficialDocument document) {
        var pieces = new ArrayList<>(addressees(document));
        if (document.authority() != null) {
            pieces.add(spans.line("authority-line", document.authority()));
        }
        pieces.addAll(bases(document.bases()));
        return pieces;
    }

    /// One on the line of `Kính gửi:`, several below it, each after a dash (NĐ 30/2020, Phụ lục I).
    private List<Piece> addressees(OfficialDocument document) {
        var all = document.addressees();
        if (all.isEmpty()) {
            return List.of();
        }
        var own = profile.find("address." + document.head().kind().name());
        var word = (own == null ? profile.say("address.word") : own) + ":";
        if (all.size() == 1) {
            return List.of(spans.line("address-one", word + " " + Endings.bare(all.getFirst())));
        }
        var pieces = new ArrayList<Piece>();
        pieces.add(Spans.line(profile.format("address").kept(), word));
        var items = Endings.listed(all, ";", ".");
        for (int i = 0; i < items.size(); i++) {
            var role = i < items.size() - 1 ? "address-item" : "address-last";
            pieces.add(spans.line(role, "- " + items.get(i)));
        }
        return pieces;
    }

    private List<Piece> bases(List<Text> bases) {
        var pieces = new ArrayList<Piece>();
        for (int i = 0; i < bases.size(); i++) {
            var end = i < bases.size() - 1 ? ";" : profile.say("basis.last");
            pieces.add(spans.line("basis", profile.say("basis.bullet"), Endings.bare(bases.get(i)), end));
        }
        return pieces;
    }
}
