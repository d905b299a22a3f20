package vn.phoihop.reading.head;

import java.util.regex.Pattern;

/// Small questions about the letters of a phrase.
final class Letters {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern TAIL = Pattern.compile("[\\s;,.:/¹²³⁴⁵⁶⁷⁸⁹]+$");

    private Letters() {}

    /// Whether nearly all letters are capitals (scanning damages a few), and there are some.
    static boolean capitals(String text) {
        int upper = 0;
        int lower = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isUpperCase(c)) {
                upper++;
            } else if (Character.isLowerCase(c)) {
                lower++;
            }
        }
        return upper >= 2 && lower * 8 <= upper;
    }

    /// The phrase with single spaces and without the punctuation at its end.
    static String item(String phrase) {
        return TAIL.matcher(collapse(phrase)).replaceAll("");
    }

    /// The phrase with single spaces.
    static String collapse(String phrase) {
        return SPACES.matcher(phrase).replaceAll(" ").strip();
    }

    /// Whether a phrase is the name of a person: two to six words that begin with capitals, without digits.
    static boolean personName(String phrase) {
        var words = phrase.strip().split("\\s+", -1);
        if (words.length < 2 || words.length > 6) {
            return false;
        }
        for (var word : words) {
            if (!nameWord(word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean nameWord(String word) {
        if (!Character.isUpperCase(word.charAt(0)) || word.length() > 10) {
            return false;
        }
        for (int i = 1; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!Character.isLetter(c) && c != '-' && c != '\'' && c != '’') {
                return false;
            }
        }
        return true;
    }

    /// Whether it begins with a family name.
    static boolean startsWithFamilyName(String phrase) {
        int end = phrase.indexOf(' ');
        return end > 0 && Lexicon.isFamilyName(phrase.substring(0, end));
    }
}
