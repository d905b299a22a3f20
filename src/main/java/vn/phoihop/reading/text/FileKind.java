package vn.phoihop.reading.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/// What a file is by its first bytes, whatever its name says.
enum FileKind {
    TEXT,
    HTML,
    PDF,
    RTF,
    /// A zip archive: DOCX and ODT are told apart from the rest by what is in it.
    ZIP,
    /// The container of Microsoft's older programs and of encrypted DOCX.
    OLE,
    PICTURE,
    OTHER;

    private static final int HEAD = 1024;
    private static final byte[] ZIP_BEGIN = {'P', 'K', 3, 4};
    private static final byte[] OLE_BEGIN = bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1);
    private static final byte[][] PICTURES = {
        bytes(0x89, 'P', 'N', 'G'),
        bytes(0xFF, 0xD8, 0xFF),
        bytes('I', 'I', 42, 0),
        bytes('M', 'M', 0, 42),
        bytes('B', 'M'),
        bytes('G', 'I', 'F', '8'),
        bytes('R', 'I', 'F', 'F')
    };
    private static final byte[][] OTHERS = {
        bytes('M', 'Z'),
        bytes(0x7F, 'E', 'L', 'F'),
        bytes(0xCA, 0xFE, 0xBA, 0xBE),
        bytes(0xCF, 0xFA, 0xED, 0xFE),
        bytes(0x1F, 0x8B),
        bytes('7', 'z', 0xBC, 0xAF),
        bytes('R', 'a', 'r', '!'),
        bytes('B', 'Z', 'h'),
        bytes(0xFD, '7', 'z', 'X', 'Z'),
        bytes('P', 'K', 5, 6),
        bytes('O', 'g', 'g', 'S'),
        bytes('I', 'D', '3')
    };
    private static final Set<String> NAMES_OF_DOCUMENTS =
            Set.of("txt", "md", "html", "htm", "docx", "doc", "odt", "rtf", "pdf", "png", "jpg", "jpeg", "tif", "tiff");

    static FileKind of(String name, byte[] content) {
        if (begins(content, ZIP_BEGIN)) {
            return ZIP;
        }
        if (begins(content, OLE_BEGIN)) {
            return OLE;
        }
        var head = new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1);
        if (head.contains("%PDF-")) {
            return PDF;
        }
        if (head.startsWith("{\\rtf")) {
            return RTF;
        }
        if (isPicture(content)) {
            return PICTURE;
        }
        if (isProgram(content)) {
            return OTHER;
        }
        return textKind(name, head, content);
    }

    /// Whether the name promises a document, so that something else inside is a disguise.
    static boolean namesADocument(String name) {
        return NAMES_OF_DOCUMENTS.contains(extension(name));
    }

    static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static FileKind textKind(String name, String head, byte[] content) {
        if (!PlainText.isText(content)) {
            return OTHER;
        }
        var start = head.stripLeading().toLowerCase(Locale.ROOT);
        boolean named = extension(name).startsWith("htm");
        if (start.startsWith("<!doctype html") || start.startsWith("<html") || start.contains("<html") || named) {
            return HTML;
        }
        return TEXT;
    }

    private static boolean isPicture(byte[] content) {
        return Arrays.stream(PICTURES).anyMatch(begin -> begins(content, begin)) && !PlainText.isText(content);
    }

    private static boolean isProgram(byte[] content) {
        return Arrays.stream(OTHERS).anyMatch(begin -> begins(content, begin)) && !PlainText.isText(content);
    }

    private static boolean begins(byte[] content, byte[] begin) {
        return content.length >= begin.length && Arrays.mismatch(content, 0, begin.length, begin, 0, begin.length) < 0;
    }

    private static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
