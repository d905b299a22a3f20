package vn.phoihop.registry.outgoing.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.phoihop.registry.outgoing.DraftText;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shell.spi.Typed;
import vn.phoihop.typesetting.Regime;
import vn.phoihop.typesetting.Signature;

/// What stands in the fields of the editor, word for word: from a text, or as it was just typed.
public record DraftForm(MultiValueMap<String, String> typed) {

    private static final int MOST = 40;

    /// The fields of a text.
    static DraftForm of(DraftText text, List<OrganisationId> parties, List<OrganisationId> receivers) {
        var fields = new LinkedMultiValueMap<String, String>();
        head(fields, text);
        fields.add("addressees", lines(text.addressees()));
        fields.add("authority", or(text.authority()));
        fields.add("bases", lines(text.bases()));
        fields.add("body", text.body());
        fields.add("recipients", lines(text.recipients().items()));
        fields.add("filed", text.recipients().filed());
        var mandate = text.mandate();
        fields.add("mandateNumber", mandate == null ? "" : mandate.number());
        fields.add("mandateUntil", mandate == null ? "" : mandate.until().toString());
        parts(fields, text);
        parties.forEach(each -> fields.add("party", each.value().toString()));
        receivers.forEach(each -> fields.add("receiver", each.value().toString()));
        return new DraftForm(fields);
    }

    private static void head(MultiValueMap<String, String> fields, DraftText text) {
        var head = text.head();
        var designation = head.designation();
        var urgency = head.stamps().urgency();
        fields.add("regime", text.regime().name());
        fields.add("superior", or(head.superior()));
        fields.add(
                "issuers",
                lines(head.issuers().stream().map(each -> each.name()).toList()));
        fields.add("kind", head.kind().name());
        fields.add("letter", Boolean.toString(head.kind().letter()));
        fields.add("type", or(designation.type()));
        fields.add("organs", String.join("-", designation.organs()));
        fields.add("unit", or(designation.unit()));
        fields.add("year", designation.year() == null ? "" : designation.year().toString());
        fields.add("place", head.place());
        fields.add("subject", head.subject());
        fields.add("urgency", urgency == null ? "" : urgency.name());
        fields.add("internal", Boolean.toString(head.stamps().internal()));
    }

    private static void parts(MultiValueMap<String, String> fields, DraftText text) {
        for (int i = 0; i < text.signatures().size(); i++) {
            var signature = text.signatures().get(i);
            fields.add("side." + i, signature.side().name());
            fields.add("marks." + i, lines(marks(signature)));
            fields.add("post." + i, signature.post());
            fields.add("name." + i, or(signature.name()));
        }
        for (int i = 0; i < text.annexes().size(); i++) {
            var annex = text.annexes().get(i);
            fields.add("annexTitle." + i, annex.title());
            fields.add("annexBody." + i, annex.body());
            fields.add("annexWide." + i, Boolean.toString(annex.landscape()));
        }
    }

    private static List<String> marks(Signature signature) {
        return signature.authority().stream()
                .map(each ->
                        (signature.side() == Regime.PARTY && each.mark().name().length() == 2
                                        ? each.mark().name().charAt(0) + "/"
                                                + each.mark().name().charAt(1)
                                        : each.mark() + ".")
                                + " " + each.whom())
                .toList();
    }

    private static String or(@Nullable String words) {
        return words == null ? "" : words;
    }

    private static String lines(List<String> lines) {
        return String.join("\n", lines);
    }

    /// What stands in a field; nothing when it was left out.
    public String get(String name) {
        return Objects.requireNonNullElse(typed.getFirst(name), "");
    }

    public boolean is(String name, String value) {
        return get(name).equals(value);
    }

    /// The lines of a field that are not blank.
    List<String> linesOf(String name) {
        return get(name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /// How many signature blocks the form has; one at least.
    public int signatures() {
        return Math.max(1, count("post."));
    }

    /// How many annexes the form has.
    public int annexes() {
        return count("annexTitle.");
    }

    private int count(String prefix) {
        return (int) IntStream.range(0, MOST)
                .takeWhile(i -> typed.containsKey(prefix + i))
                .count();
    }

    /// The organisations that were ticked.
    List<OrganisationId> ticked(String name) {
        return typed.getOrDefault(name, List.of()).stream()
                .flatMap(value -> Typed.id(value).stream())
                .map(OrganisationId::new)
                .distinct()
                .toList();
    }

    /// The names typed to be added.
    List<String> added(String name) {
        return typed.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    /// The version of the document as it was seen; one that nobody has when it was left out.
    int seen() {
        try {
            return Integer.parseInt(get("version"));
        } catch (NumberFormatException none) {
            return -1;
        }
    }

    /// With one more empty signature block.
    DraftForm withSignature() {
        var more = new LinkedMultiValueMap<>(typed);
        int next = signatures();
        more.set("side." + next, get("regime"));
        more.set("marks." + next, "");
        more.set("post." + next, "");
        more.set("name." + next, "");
        return new DraftForm(more);
    }

    /// With one more empty annex.
    DraftForm withAnnex() {
        var more = new LinkedMultiValueMap<>(typed);
        int next = annexes();
        more.set("annexTitle." + next, "");
        more.set("annexBody." + next, "");
        more.set("annexWide." + next, "false");
        return new DraftForm(more);
    }

    /// With these organisations ticked and nothing left to be added.
    DraftForm choosing(List<OrganisationId> parties, List<OrganisationId> receivers) {
        var more = new LinkedMultiValueMap<>(typed);
        more.remove("addParty");
        more.remove("addReceiver");
        more.put("party", parties.stream().map(each -> each.value().toString()).toList());
        more.put(
                "receiver",
                receivers.stream().map(each -> each.value().toString()).toList());
        return new DraftForm(more);
    }
}
