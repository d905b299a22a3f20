package vn.phoihop.reading;

import java.util.Locale;

/// Why a file was not read; each reason has a plain sentence in both languages.
public enum Unreadable {
    /// No such file.
    MISSING,
    /// Not a file that may be opened: a folder, or no permission.
    NOT_OPENED,
    /// A file without content, or a document without a word in it.
    EMPTY,
    /// Opens only with a password.
    ENCRYPTED,
    /// Of a known format, but damaged.
    BROKEN,
    /// Not a document that carries text: a spreadsheet, a program, an archive, a film.
    NOT_A_DOCUMENT,
    /// Named as a document, but something else inside.
    DISGUISED,
    /// Larger than allowed, as a file or once unpacked.
    TOO_LARGE,
    /// Pictures of pages, and no reader of pictures is installed.
    SCAN_WITHOUT_OCR,
    /// Pictures of pages in which no text was recognised.
    SCAN_WITHOUT_TEXT,
    /// Not read within the time allowed.
    TIMEOUT,
    /// A fault of this program.
    FAULT;

    /// The reason as a sentence, in Vietnamese unless the language is English.
    public String sentence(Locale language) {
        return Sentences.say(language, "reading.unreadable." + name());
    }
}
