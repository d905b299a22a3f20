package vn.phoihop.publicsite.rebuilding;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import vn.phoihop.publicsite.spi.NotFitToPublish;

/// Rebuilds a file: images pixel by pixel, PDF page by page, Word and plain text by their words. Other types are
/// refused.
public final class Rebuilding {

    private Rebuilding() {}

    /// The rebuilt copy; throws [NotFitToPublish] when the type has none or the file cannot be read.
    public static Rebuilt of(String name, byte[] content) {
        try {
            return rebuilt(ending(name), content);
        } catch (IOException | RuntimeException e) {
            if (e instanceof NotFitToPublish no) {
                throw no;
            }
            throw new NotFitToPublish("a file of type " + ending(name) + " could not be rebuilt: " + e.getMessage());
        }
    }

    private static Rebuilt rebuilt(String ending, byte[] content) throws IOException {
        return switch (ending) {
            case "jpg", "jpeg" -> new Rebuilt("image/jpeg", Images.jpeg(content), "");
            case "png" -> new Rebuilt("image/png", Images.png(content), "");
            case "pdf" -> Pdfs.rebuild(content);
            case "docx" -> Words.rebuild(content);
            case "txt", "csv" ->
                new Rebuilt(
                        ending.equals("csv") ? "text/csv;charset=UTF-8" : "text/plain;charset=UTF-8",
                        content.clone(),
                        new String(content, StandardCharsets.UTF_8));
            default -> throw new NotFitToPublish("a file of type " + ending + " cannot be rebuilt");
        };
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
