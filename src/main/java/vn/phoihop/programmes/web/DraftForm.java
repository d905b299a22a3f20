package vn.phoihop.programmes.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.util.MultiValueMap;
import vn.phoihop.programmes.Paper;
import vn.phoihop.programmes.ProgrammeHead;
import vn.phoihop.programmes.ProgrammeSheet;
import vn.phoihop.programmes.ProgrammeText;
import vn.phoihop.programmes.ProgrammeText.Content;
import vn.phoihop.programmes.ProgrammeText.PartyText;
import vn.phoihop.shared.OrganisationId;

/// What was typed about a programme, and what it means.
final class DraftForm {

    private static final String PARTY = "party";
    private static final String DUTY = "duty.";
    private static final String CONTENT = "content.";

    private final Typed typed;
    private final List<String> fields;

    DraftForm(MultiValueMap<String, String> values) {
        typed = new Typed(values);
        fields = List.copyOf(values.keySet());
    }

    Typed typed() {
        return typed;
    }

    ProgrammeText text() {
        var begins = typed.day("begins");
        var ends = typed.day("ends");
        var effective = typed.dayOrNull("effective");
        need("title");
        need("basis");
        var head = new ProgrammeHead(
                typed.value("type"),
                typed.value("form"),
                typed.value("title"),
                typed.value("basis"),
                begins,
                ends,
                effective == null ? begins : effective,
                typed.all("ways"));
        return new ProgrammeText(head, parties(), contents());
    }

    private void need(String field) {
        if (typed.value(field).isBlank()) {
            typed.wrong(field, "programmes.wrong.missing");
        }
    }

    private List<PartyText> parties() {
        return typed.ids(PARTY).stream()
                .map(id -> new PartyText(new OrganisationId(id), typed.value(DUTY + id)))
                .toList();
    }

    private List<Content> contents() {
        var contents = new ArrayList<Content>();
        fields.stream()
                .filter(field -> field.startsWith(CONTENT))
                .forEach(field -> contents.add(new Content(field.substring(CONTENT.length()), typed.value(field))));
        return contents;
    }

    /// The paper that exists already, if the draft was read from one.
    Paper paper() {
        var document = typed.id("document");
        if (document.isEmpty()) {
            return Paper.NONE;
        }
        var number = typed.value("number").isBlank() ? null : Integer.valueOf(typed.number("number"));
        LocalDate dated = typed.dayOrNull("dated");
        return new Paper(number, "", dated, document.get(), typed.value("source"));
    }

    /// The form as it stands for a draft that is there.
    static Typed of(ProgrammeSheet sheet) {
        var head = sheet.programme().head();
        var values = new LinkedHashMap<String, String>();
        values.put("version", Integer.toString(sheet.programme().version()));
        values.put("type", head.type());
        values.put("form", head.form());
        values.put("title", head.title());
        values.put("basis", head.basis());
        values.put("begins", head.begins().toString());
        values.put("ends", head.ends().toString());
        values.put("effective", head.effectiveOn().toString());
        sheet.contents().forEach(content -> values.put(CONTENT + content.topic(), content.words()));
        var parties = new ArrayList<String>();
        sheet.active().forEach(party -> {
            var id = party.organisation().value().toString();
            parties.add(id);
            values.put(DUTY + id, party.duties());
        });
        return Typed.of(values).and(PARTY, parties).and("ways", head.ways());
    }
}
