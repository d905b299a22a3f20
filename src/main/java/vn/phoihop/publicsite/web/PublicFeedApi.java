package vn.phoihop.publicsite.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.phoihop.publicsite.BoardLine;
import vn.phoihop.publicsite.PublicBoards;
import vn.phoihop.publicsite.PublicFileLine;
import vn.phoihop.publicsite.web.Xml.Part;
import vn.phoihop.shared.Open;

/// What is new, as an Atom feed.
@Open
@RestController
class PublicFeedApi {

    private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final int AT_ONCE = 50;

    private final PublicBoards boards;
    private final MessageSource messages;
    private final String site;

    PublicFeedApi(PublicBoards boards, MessageSource messages, @Value("${phoihop.mail.site}") String site) {
        this.boards = boards;
        this.messages = messages;
        this.site = site;
    }

    @GetMapping("/public/feed.atom")
    ResponseEntity<String> feed(PublicQuery query, Locale language) {
        var lines = boards.lines(query.filter(), "", AT_ONCE).lines();
        var files = boards.files(lines);
        Part feed = xml -> {
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(NAMESPACE);
            Xml.element(xml, "id", site + "/public/feed.atom");
            Xml.element(xml, "title", messages.getMessage("publicsite.name", null, language));
            Xml.element(
                    xml,
                    "updated",
                    lines.isEmpty()
                            ? "1970-01-01T00:00:00Z"
                            : lines.getFirst().changed().toString());
            link(xml, "self", site + "/public/feed.atom");
            link(xml, "alternate", site + "/public");
            for (var line : lines) {
                entry(xml, line, files.getOrDefault(line.path(), List.of()), language);
            }
            xml.writeEndElement();
        };
        return ResponseEntity.ok().contentType(ATOM).body(Xml.document(feed));
    }

    private void entry(XMLStreamWriter xml, BoardLine line, List<PublicFileLine> files, Locale language)
            throws XMLStreamException {
        xml.writeStartElement("entry");
        Xml.element(xml, "id", site + line.path());
        Xml.element(xml, "title", line.title());
        Xml.element(xml, "updated", line.changed().toString());
        Xml.element(xml, "published", line.published().toString());
        link(xml, "alternate", site + line.path());
        for (var file : files) {
            enclosure(xml, file);
        }
        xml.writeStartElement("author");
        Xml.element(xml, "name", line.organisation());
        xml.writeEndElement();
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", line.kind().path());
        Xml.element(
                xml,
                "summary",
                messages.getMessage("publicsite.stage." + line.stage(), null, language) + ". " + line.summary());
        xml.writeEndElement();
    }

    private void enclosure(XMLStreamWriter xml, PublicFileLine file) throws XMLStreamException {
        link(xml, "enclosure", site + file.path());
        xml.writeAttribute("title", file.name());
        xml.writeAttribute("type", file.mediaType());
        xml.writeAttribute("length", Integer.toString(file.size()));
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }
}
