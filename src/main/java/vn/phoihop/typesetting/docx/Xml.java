package vn.phoihop.typesetting.docx;

/// Text of an XML part as it grows.
final class Xml {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final StringBuilder text = new StringBuilder(HEAD);

    /// Marks as they are.
    Xml raw(String marks) {
        text.append(marks);
        return this;
    }

    /// Words, made safe.
    Xml words(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append("&quot;");
                default -> text.append(c >= ' ' || c == '\n' || c == '\t' ? c : ' ');
            }
        }
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
