package vn.phoihop.reading.head;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The number or letter in front of a heading: its style, its place in the sequence, and where the words begin.
///
/// `ordinal` counts from 1 within its style; `parent` is what stands before the last dot (`1` of `1.2`), else empty.
public record Label(Style style, int ordinal, String parent, String printed, int end) {

    /// The styles of numbering, from the widest to the narrowest in usual order.
    public enum Style {
        PART,
        CHAPTER,
        ARTICLE_GROUP,
        ARTICLE,
        CAPITAL,
        ROMAN,
        NUMBER,
        NESTED,
        DEEP,
        ORDINAL_WORD,
        NUMBER_BRACKET,
        LETTER,
        BRACKET
    }

    private static final Pattern PART =
            Pattern.compile("^(Phần|PHẦN)\\s+(?:[Tt]hứ\\s+|THỨ\\s+)?([\\p{L}]+|\\d{1,2})\\s*[.:-]?(?=\\s|$)");
    private static final Pattern CHAPTER =
            Pattern.compile("^(Chương|CHƯƠNG)\\s+([IVXLC]+|\\d{1,2})\\s*[.:-]?(?=\\s|$)");
    private static final Pattern GROUP =
            Pattern.compile("^(Mục|MỤC|Tiểu mục|TIỂU MỤC)\\s+([IVXLC]+|\\d{1,2})\\s*[.:-]?(?=\\s|$)");
    private static final Pattern ARTICLE = Pattern.compile("^(Điều|ĐIỀU)\\s+(\\d{1,3})\\p{Ll}?\\s*[.:](?=\\s|$)");
    private static final Pattern ROMAN = Pattern.compile("^(?!V/v)([IVXL]{1,6})\\s?[./)-]{1,2}\\s*(?=[\\p{L}\"“(\\[])");
    private static final Pattern CAPITAL = Pattern.compile("^([A-HĐ])\\s?[./)-]{1,2}\\s+(?=\\p{Lu})");
    private static final Pattern DEEP =
            Pattern.compile("^(\\d{1,2}(?:\\.\\d{1,2}){1,3})\\s?[./):-]{0,2}\\s+(?=[\\p{L}\"“(])");
    private static final Pattern NUMBER = Pattern.compile("^(\\d{1,2})\\s?[./)-]{1,2}\\s*(?=[\\p{L}\"“(])");
    private static final Pattern LETTER = Pattern.compile("^([a-zđ])\\s?[)./]-?\\s+(?=[\\p{L}\"“(])");
    private static final Pattern BRACKET = Pattern.compile("^\\((\\d{1,2})\\)\\s*(?=[\\p{L}\"“])");
    private static final Pattern ORDINAL =
            Pattern.compile("^(Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười|Mười một|Mười hai)\\s+là\\s*[,:]");
    private static final Pattern ORDER = Pattern.compile("^Thứ\\s+(nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)\\s*[,:]");
    private static final List<String> WORDS =
            List.of("một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai");
    private static final List<String> ORDINALS =
            List.of("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười");
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";
    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";

    /// The label at the beginning of a text without Markdown, or null.
    public static @Nullable Label at(String text) {
        if (text.isEmpty()) {
            return null;
        }
        char first = text.charAt(0);
        if (Character.isDigit(first)) {
            return numbered(text);
        }
        if (first == '(') {
            var bracket = BRACKET.matcher(text);
            return bracket.find() ? label(Style.BRACKET, number(bracket.group(1)), "", bracket) : null;
        }
        if (Character.isLowerCase(first)) {
            var letter = LETTER.matcher(text);
            return letter.find() ? label(Style.LETTER, letterOrdinal(letter.group(1)), "", letter) : null;
        }
        return Character.isUpperCase(first) ? capitalised(text) : null;
    }

    private static @Nullable Label numbered(String text) {
        var deep = DEEP.matcher(text);
        if (deep.find() && !looksLikeQuantity(text, deep)) {
            var whole = deep.group(1);
            int dot = whole.lastIndexOf('.');
            var style = whole.indexOf('.') == dot ? Style.NESTED : Style.DEEP;
            return label(style, number(whole.substring(dot + 1)), whole.substring(0, dot), deep);
        }
        var number = NUMBER.matcher(text);
        if (number.find() && !number.group(1).startsWith("0")) {
            var style = number.group().contains(")") ? Style.NUMBER_BRACKET : Style.NUMBER;
            return label(style, number(number.group(1)), "", number);
        }
        return null;
    }

    /// `1.5 triệu` is no heading.
    private static boolean looksLikeQuantity(String text, Matcher deep) {
        boolean marked = deep.group().strip().length() > deep.group(1).length();
        return !marked && Character.isLowerCase(text.charAt(deep.end()));
    }

    private static @Nullable Label capitalised(String text) {
        var roman = ROMAN.matcher(text);
        if (roman.find()) {
            int value = Roman.value(roman.group(1));
            return value > 0 ? label(Style.ROMAN, value, "", roman) : null;
        }
        var capital = CAPITAL.matcher(text);
        if (capital.find()) {
            return label(Style.CAPITAL, letterOrdinal(capital.group(1).toLowerCase(Locale.ROOT)), "", capital);
        }
        var word = ORDINAL.matcher(text);
        if (word.find()) {
            return label(Style.ORDINAL_WORD, WORDS.indexOf(word.group(1).toLowerCase(Locale.ROOT)) + 1, "", word);
        }
        var order = ORDER.matcher(text);
        if (order.find()) {
            return label(Style.ORDINAL_WORD, ORDINALS.indexOf(order.group(1)) + 1, "thứ", order);
        }
        return named(text);
    }

    private static @Nullable Label named(String text) {
        var article = ARTICLE.matcher(text);
        if (article.find()) {
            return label(Style.ARTICLE, number(article.group(2)), "", article);
        }
        var chapter = CHAPTER.matcher(text);
        if (chapter.find()) {
            return label(Style.CHAPTER, romanOrNumber(chapter.group(2)), "", chapter);
        }
        var group = GROUP.matcher(text);
        if (group.find()) {
            return label(Style.ARTICLE_GROUP, romanOrNumber(group.group(2)), "", group);
        }
        var part = PART.matcher(text);
        if (!part.find()) {
            return null;
        }
        int ordinal = partOrdinal(part.group(2));
        return ordinal > 0 ? label(Style.PART, ordinal, "", part) : null;
    }

    private static int partOrdinal(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        int index = ORDINALS.indexOf(lower);
        return index >= 0 ? index + 1 : romanOrNumber(word);
    }

    private static int romanOrNumber(String text) {
        return Character.isDigit(text.charAt(0)) ? number(text) : Roman.value(text);
    }

    /// Vietnamese lists go a b c d đ e g; some offices use the Latin order, which agrees up to d.
    private static int letterOrdinal(String letter) {
        return LETTERS.contains(letter) ? LETTERS.indexOf(letter) + 1 : LATIN.indexOf(letter) + 1;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Label label(Style style, int ordinal, String parent, Matcher found) {
        return new Label(style, ordinal, parent, found.group().strip(), found.end());
    }
}
