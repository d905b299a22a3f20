package vn.phoihop.reading.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.html.IdentityHtmlMapper;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import vn.phoihop.reading.Unreadable;

/// Word processor files and web pages, by the parsers of Apache Tika, each called by name: looking for all of them
/// would take longer than reading.
final class OfficeText {

    private static final List<String> PROPERTIES =
            List.of("dc:title", "dc:subject", "dc:description", "meta:keyword", "cp:category", "cp:contentStatus");

    private final int characters;

    OfficeText(int characters) {
        this.characters = characters;
    }

    Extract docx(byte[] content) {
        return parse(new OOXMLParser(), content, new Blocks(characters, true));
    }

    Extract doc(byte[] content) {
        return parse(new OfficeParser(), content);
    }

    Extract odt(byte[] content) {
        return parse(new OpenDocumentParser(), content);
    }

    Extract rtf(byte[] content) {
        return parse(new RTFParser(), content);
    }

    Extract html(byte[] content) {
        return parse(new JSoupParser(), content);
    }

    private Extract parse(Parser parser, byte[] content) {
        return parse(parser, content, new Blocks(characters));
    }

    private static Extract parse(Parser parser, byte[] content, Blocks blocks) {
        var metadata = new Metadata();
        try (var stream = TikaInputStream.get(new ByteArrayInputStream(content))) {
            parser.parse(stream, blocks, metadata, context());
        } catch (EncryptedDocumentException locked) {
            throw new NotReadable(Unreadable.ENCRYPTED, locked);
        } catch (NotReadable known) {
            throw known;
        } catch (IOException | SAXException | TikaException | RuntimeException | StackOverflowError broken) {
            throw new NotReadable(Unreadable.BROKEN, broken);
        }
        return new Extract(Lines.of(blocks.text()), false, properties(metadata));
    }

    private static ParseContext context() {
        var context = new ParseContext();
        var office = new OfficeParserConfig();
        office.setUseSAXDocxExtractor(true);
        office.setExtractMacros(false);
        context.set(OfficeParserConfig.class, office);
        context.set(HtmlMapper.class, IdentityHtmlMapper.INSTANCE);
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        return context;
    }

    private static List<String> properties(Metadata metadata) {
        var custom = Arrays.stream(metadata.names()).filter(name -> name.startsWith("custom:"));
        return Stream.concat(PROPERTIES.stream(), custom)
                .map(metadata::get)
                .filter(Objects::nonNull)
                .toList();
    }

    /// What is inside a document (pictures, other files) is not read.
    private static final class NothingEmbedded implements EmbeddedDocumentExtractor {

        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
            // nothing to do: see shouldParseEmbedded
        }
    }
}
