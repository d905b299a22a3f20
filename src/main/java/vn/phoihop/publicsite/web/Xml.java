package vn.phoihop.publicsite.web;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes small documents of XML.
final class Xml {

    private Xml() {}

    /// Something that writes and may fail.
    interface Part {
        void write(XMLStreamWriter xml) throws XMLStreamException;
    }

    static String document(Part content) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            content.write(xml);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    /// `<all><each><name>value</name>…</each>…</all>`.
    static String list(String all, String each, List<Map<String, Object>> rows) {
        return document(xml -> {
            xml.writeStartElement(all);
            for (var row : rows) {
                xml.writeStartElement(each);
                for (var cell : row.entrySet()) {
                    element(xml, cell.getKey(), cell.getValue().toString());
                }
                xml.writeEndElement();
            }
            xml.writeEndElement();
        });
    }

    static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f]", ""));
        xml.writeEndElement();
    }
}
