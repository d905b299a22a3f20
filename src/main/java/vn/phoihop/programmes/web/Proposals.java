package vn.phoihop.programmes.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.phoihop.organisations.OrganisationLine;
import vn.phoihop.programmes.JointSymbol;
import vn.phoihop.programmes.prefill.ProposedItems;
import vn.phoihop.registry.DocumentHead;
import vn.phoihop.registry.DocumentId;
import vn.phoihop.registry.Sheets;
import vn.phoihop.registry.symbols.Folded;
import vn.phoihop.shared.Actor;

/// Fills the form of a new programme with what was read from a document of the register. Nothing is kept before a
/// person has looked at it.
@Component
class Proposals {

    private static final Pattern TERM = Pattern.compile("(?:giai đoạn|nhiệm kỳ)\\s+(\\d{4})\\s*[-–]\\s*(\\d{4})");
    private static final Pattern YEAR = Pattern.compile("năm\\s+(\\d{4})(?!.*năm\\s+\\d{4})");

    private final Sheets documents;

    Proposals(Sheets documents) {
        this.documents = documents;
    }

    Typed from(UUID document, List<OrganisationLine> bodies, Actor actor) {
        var sheet = documents.need(new DocumentId(document), actor);
        var head = sheet.head();
        var symbol = JointSymbol.read(head.printedNumber());
        var values = new LinkedHashMap<String, String>();
        values.put("fresh", UUID.randomUUID().toString());
        values.put("document", document.toString());
        values.put("source", (head.printedNumber() + " " + head.subject()).strip());
        values.put("title", head.subject());
        values.put("type", symbol.map(JointSymbol::type).orElse("CTPH"));
        values.put("number", head.number().replaceAll("\\D.*", ""));
        values.put("dated", head.dated().iso().length() == 10 ? head.dated().iso() : "");
        values.putAll(term(head));
        values.put("basis", basis(sheet.reading().text()));
        values.put("items", String.join("\n", ProposedItems.in(sheet.reading())));
        values.put("content.GUIDANCE", "");
        var parties = new ArrayList<String>();
        symbol.map(JointSymbol::bodies).orElse(List.of()).forEach(name -> body(name, bodies, parties));
        parties.add(actor.organisation().value().toString());
        return Typed.of(values)
                .and("party", parties.stream().distinct().toList())
                .and("ways", List.of("WRITTEN", "MEETINGS", "REVIEWS"));
    }

    private static void body(String abbreviation, List<OrganisationLine> bodies, List<String> parties) {
        var wanted = Folded.of(abbreviation).words();
        bodies.stream()
                .filter(line -> Folded.of(line.abbreviation()).words().equals(wanted))
                .findFirst()
                .ifPresent(line -> parties.add(line.id().value().toString()));
    }

    private static Map<String, String> term(DocumentHead head) {
        var found = TERM.matcher(head.subject());
        if (found.find()) {
            return years(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)));
        }
        var year = YEAR.matcher(head.subject());
        return year.find()
                ? years(Integer.parseInt(year.group(1)), Integer.parseInt(year.group(1)))
                : Map.of("begins", "", "ends", "");
    }

    private static Map<String, String> years(int first, int last) {
        return Map.of(
                "begins", LocalDate.of(first, 1, 1).toString(),
                "ends", LocalDate.of(last, 12, 31).toString());
    }

    /// The lines that begin with “Căn cứ”.
    private static String basis(List<String> text) {
        return text.stream()
                .map(line -> Objects.toString(line, "").strip())
                .filter(line -> line.replaceFirst("^[-–+*]\\s*", "").startsWith("Căn cứ"))
                .limit(8)
                .collect(Collectors.joining("\n"));
    }
}
