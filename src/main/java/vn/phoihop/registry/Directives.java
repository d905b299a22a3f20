package vn.phoihop.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.reading.Reading;
import vn.phoihop.registry.symbols.Folded;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Reference;

/// The sentences of a document with their places, and which of them tell somebody to do something (câu giao việc).
@Component
public class Directives {

    private static final int SHORTEST = 20;
    private static final Pattern ENDS = Pattern.compile(".*[.;:!?…]\\s*$");
    private static final Pattern BEGINS =
            Pattern.compile("^\\s*(?:[-+•*]|[IVX]{1,5}\\.|\\d{1,2}(?:\\.\\d{1,2})*[.)]|[a-zđ]\\)).*");
    private static final Pattern ORDERS = Pattern.compile("(?<![a-z])(?:giao|yeu cau|de nghi|chu tri|co trach nhiem"
            + "|chi dao|khan truong|hoan thanh truoc|tham muu|to chuc thuc hien|trien khai|xay dung ke hoach"
            + "|ra soat|bao cao ket qua|gui bao cao|kip thoi cung cap)(?![a-z])");

    private final Sheets sheets;

    Directives(Sheets sheets) {
        this.sheets = sheets;
    }

    /// A sentence: the line where it begins, from 1, its words, and whether it tells somebody to do something.
    public record Sentence(int line, String words, boolean isOrder) {}

    /// A document as a link, with its sentences.
    public record Text(Reference document, List<Sentence> sentences) {}

    /// The sentences of a document, if this actor may see it.
    @Transactional(readOnly = true)
    public Text of(DocumentId id, Actor actor) {
        var sheet = sheets.need(id, actor);
        var head = sheet.head();
        return new Text(
                new Reference("registry", id.toString(), head.printedNumber(), head.subject()),
                sentences(sheet.reading()));
    }

    static List<Sentence> sentences(Reading reading) {
        var found = new ArrayList<Sentence>();
        var words = new StringBuilder();
        int begin = 1;
        for (int i = 0; i < reading.text().size(); i++) {
            var line = reading.text().get(i).strip();
            if (line.isEmpty() || BEGINS.matcher(line).matches()) {
                add(found, begin, words);
            }
            if (words.isEmpty()) {
                begin = i + 1;
            }
            words.append(words.isEmpty() ? "" : " ").append(line);
            if (ENDS.matcher(line).matches()) {
                add(found, begin, words);
            }
        }
        add(found, begin, words);
        return List.copyOf(found);
    }

    private static void add(List<Sentence> found, int begin, StringBuilder words) {
        var text = words.toString().strip();
        words.setLength(0);
        if (text.length() >= SHORTEST) {
            found.add(new Sentence(
                    begin, text, ORDERS.matcher(Folded.of(text).words()).find()));
        }
    }
}
