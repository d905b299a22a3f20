package vn.phoihop.typesetting.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// The four cuts of Liberation Serif, which has the widths of Times New Roman and every Vietnamese letter.
public final class Typeface {

    /// Height of a single line for each point of size, as word processors take it from this typeface.
    public static final double SINGLE = 1.149;

    /// How much of a letter stands above its line, for each point of size.
    public static final double ASCENT = 0.891;

    /// How much hangs below.
    public static final double DESCENT = 0.216;

    private static final int CHARACTERS = 0x10000;
    private static final int MISSING = '?';

    /// Upright and light.
    public static final Typeface REGULAR = new Typeface("Regular");

    private static final Typeface BOLD = new Typeface("Bold");
    private static final Typeface ITALIC = new Typeface("Italic");
    private static final Typeface BOLD_ITALIC = new Typeface("BoldItalic");

    private final byte[] file;
    private final float[] widths = new float[CHARACTERS];

    private Typeface(String cut) {
        try (var stream = Typeface.class.getResourceAsStream("/liberation/LiberationSerif-" + cut + ".ttf")) {
            if (stream == null) {
                throw new IllegalStateException("missing Liberation Serif " + cut);
            }
            file = stream.readAllBytes();
            try (var font = open()) {
                measure(font);
            }
        } catch (IOException cannotRead) {
            throw new UncheckedIOException(cannotRead);
        }
    }

    /// All four.
    public static List<Typeface> all() {
        return List.of(REGULAR, BOLD, ITALIC, BOLD_ITALIC);
    }

    /// The cut that is bold, italic, both or neither.
    public static Typeface of(boolean bold, boolean italic) {
        if (bold) {
            return italic ? BOLD_ITALIC : BOLD;
        }
        return italic ? ITALIC : REGULAR;
    }

    /// The font itself, newly opened: it is not safe for several threads. Without ligatures, which nobody wants in an
    /// official document and which cost ten times the rest.
    public TrueTypeFont open() throws IOException {
        var font = new TTFParser().parse(new RandomAccessReadBuffer(file));
        font.setEnableGsub(false);
        return font;
    }

    private void measure(TrueTypeFont font) throws IOException {
        var letters = font.getUnicodeCmapLookup();
        float em = font.getUnitsPerEm();
        for (int c = 0; c < CHARACTERS; c++) {
            int glyph = letters.getGlyphId(c);
            widths[c] = glyph == 0 ? -1 : font.getAdvanceWidth(glyph) / em;
        }
    }

    /// The width of words in points.
    public double width(String words, double size) {
        double sum = 0;
        for (int i = 0; i < words.length(); i++) {
            float width = widths[words.charAt(i)];
            sum += width < 0 ? widths[MISSING] : width;
        }
        return sum * size;
    }

    /// The words with everything this typeface cannot print replaced by a question mark.
    public String printable(String words) {
        StringBuilder changed = null;
        for (int i = 0; i < words.length(); i++) {
            if (widths[words.charAt(i)] < 0) {
                changed = changed == null ? new StringBuilder(words) : changed;
                changed.setCharAt(i, (char) MISSING);
            }
        }
        return changed == null ? words : changed.toString();
    }

    /// Whether every character can be printed.
    public boolean has(String words) {
        return words.chars().allMatch(c -> widths[c] >= 0);
    }
}
