package vn.phoihop.reading.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Bytes to text, in whatever encoding offices have used: UTF-8, UTF-16 and 32 with or without a mark, windows-1258,
/// and the two fonts-as-encodings of old, TCVN3 and VNI.
final class PlainText {

    private static final int SAMPLE = 8192;
    private static final int FEW = 50;
    private static final double HALF_ZERO = 0.3;

    private PlainText() {}

    static String of(byte[] content) {
        var marked = marked(content);
        if (marked != null) {
            return marked;
        }
        var sixteen = unmarkedUtf16(content);
        if (sixteen != null) {
            return new String(content, sixteen);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return lenient(content);
        }
    }

    /// Whether bytes can be text at all: hardly a control character among the first ones.
    static boolean isText(byte[] content) {
        if (marked(content, 0) != null || unmarkedUtf16(content) != null) {
            return true;
        }
        int length = Math.min(SAMPLE, content.length);
        int controls = 0;
        for (int i = 0; i < length; i++) {
            int b = content[i] & 0xFF;
            if (b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x0B) {
                controls++;
            }
        }
        return controls * FEW <= length;
    }

    /// UTF-8 with a few damaged bytes stays UTF-8; otherwise one of the one-byte encodings.
    private static String lenient(byte[] content) {
        var utf8 = new String(content, StandardCharsets.UTF_8);
        long damaged = utf8.chars().filter(c -> c == '\uFFFD').count();
        long foreign = utf8.chars().filter(c -> c > 0x7F && c != '\uFFFD').count();
        if (damaged * 10 < foreign) {
            return utf8;
        }
        return LegacyText.of(content);
    }

    private static @Nullable String marked(byte[] content) {
        var charset = marked(content, 0);
        if (charset == null) {
            return null;
        }
        var text = new String(content, charset);
        if (text.startsWith("\uFEFF")) {
            return text.substring(1);
        }
        return text;
    }

    private static @Nullable Charset marked(byte[] content, int at) {
        int first = byteAt(content, at);
        int second = byteAt(content, at + 1);
        if (first == 0xEF && second == 0xBB && byteAt(content, at + 2) == 0xBF) {
            return StandardCharsets.UTF_8;
        }
        if (first == 0xFF && second == 0xFE) {
            return byteAt(content, at + 2) == 0 && byteAt(content, at + 3) == 0
                    ? StandardCharsets.UTF_32LE
                    : StandardCharsets.UTF_16LE;
        }
        if (first == 0xFE && second == 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        return null;
    }

    private static @Nullable Charset unmarkedUtf16(byte[] content) {
        int length = Math.min(SAMPLE, content.length) & ~1;
        int evenZeros = 0;
        int oddZeros = 0;
        for (int i = 0; i < length; i += 2) {
            evenZeros += content[i] == 0 ? 1 : 0;
            oddZeros += content[i + 1] == 0 ? 1 : 0;
        }
        double pairs = Math.max(1, length / 2);
        if (oddZeros / pairs > HALF_ZERO && evenZeros == 0) {
            return StandardCharsets.UTF_16LE;
        }
        if (evenZeros / pairs > HALF_ZERO && oddZeros == 0) {
            return StandardCharsets.UTF_16BE;
        }
        return null;
    }

    private static int byteAt(byte[] content, int i) {
        return i < content.length ? content[i] & 0xFF : -1;
    }
}
