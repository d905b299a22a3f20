package vn.phoihop.registry.outgoing.web;

/// A kind of document: its name and its abbreviation in symbols.
public record KindOfDocument(String name, String code) {

    private static final String LETTER = "CV";

    boolean isLetter() {
        return code.equals(LETTER);
    }
}
