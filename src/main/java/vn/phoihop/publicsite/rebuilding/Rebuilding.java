package vn.phoihop.publicsite.rebuilding;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.UnaryOperator;
import vn.phoihop.protection.Redaction;
import vn.phoihop.publicsite.spi.NotFitToPublish;

/// Rebuilds a file: images pixel by pixel, PDF page by page, Word and plain text by their words. Other types are
/// refused.
public final class Rebuilding {

    private Rebuilding() {}

    /// The rebuilt copy; throws [NotFitToPublish] when the type has none or the file cannot be read.
    public static Rebuilt of(String name, byte[] content) {
        return rebuilt(name, content, UnaryOperator.identity(), Pdfs::rebuild);
    }

    /// The rebuilt copy with what looks like personal data, and is not among the harmless, taken out of its words, or
    /// covered on its pages. A picture has no words to look through and stays as it is.
    public static Rebuilt redacted(String name, byte[] content, Harmless harmless) {
        return rebuilt(name, content, text -> without(text, harmless), pages -> CoveredPages.of(pages, harmless));
    }

    /// A text without what is found in it.
    public static String without(String text, Harmless harmless) {
        return Redaction.of(text, harmless.leftIn(text)).text();
    }

    private interface Pages {
        Rebuilt of(byte[] content) throws IOException;
    }

    private static Rebuilt rebuilt(String name, byte[] content, UnaryOperator<String> words, Pages pages) {
        var ending = ending(name);
        try {
            return switch (ending) {
                case "jpg", "jpeg" -> new Rebuilt("image/jpeg", Images.jpeg(content), "");
                case "png" -> new Rebuilt("image/png", Images.png(content), "");
                case "pdf" -> pages.of(content);
                case "docx" -> Words.rebuild(content, words);
                case "txt" -> text("text/plain;charset=UTF-8", content, words);
                case "csv" -> text("text/csv;charset=UTF-8", content, words);
                default -> throw new NotFitToPublish("a file of type " + ending + " cannot be rebuilt");
            };
        } catch (IOException | RuntimeException e) {
            if (e instanceof NotFitToPublish no) {
                throw no;
            }
            throw new NotFitToPublish("a file of type " + ending + " could not be rebuilt: " + e.getMessage());
        }
    }

    private static Rebuilt text(String type, byte[] content, UnaryOperator<String> words) {
        var text = words.apply(new String(content, StandardCharsets.UTF_8));
        return new Rebuilt(type, text.getBytes(StandardCharsets.UTF_8), text);
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
