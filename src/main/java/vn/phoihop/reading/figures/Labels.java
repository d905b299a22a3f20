package vn.phoihop.reading.figures;

import java.util.List;
import java.util.Set;

/// Tells the numbers that name from those that count: dates, years, times of day, numbers of documents, articles
/// and sections, codes, telephone numbers.
final class Labels {

    private static final Set<String> DATE_CUES = Set.of(
            "ngày", "đến", "từ", "nhân", "dịp", "lễ", "giới", "nhi", "tháng", "hết", "tối", "sáng", "chiều", "trước",
            "sau", "quý", "nam", "tế", "và", "hôm", "đợt", "liệt", "sĩ", "khánh", "nghiệp");
    private static final Set<String> CLOCK_CUES = Set.of("lúc", "vào", "hồi", "từ", "đến", "trước", "sau", "khoảng");
    private static final Set<String> COUNTED_NUMBER =
            Set.of("tổng", "trong", "một", "con", "trăm", "gần", "hơn", "khoảng", "trên");
    private static final Set<String> YEAR_CUES = Set.of(
            "năm", "kỳ", "với", "đầu", "cuối", "đoạn", "hết", "tết", "quý", "nguyên", "học", "so", "xuân", "vụ", "cả",
            "đến", "từ");

    private final List<Token> tokens;
    private final Lexicon lexicon;
    private final boolean footnote;

    Labels(List<Token> tokens, Lexicon lexicon, boolean footnote) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.footnote = footnote;
    }

    /// The token behind the label that begins at a number, or the same token if the number counts something.
    int end(int at) {
        int date = date(at);
        if (date > at) {
            return date;
        }
        int symbol = symbol(at);
        if (symbol > at) {
            return symbol;
        }
        boolean label = isCode(at) || isEnumerator(at) || isClock(at) || isLabelled(at) || isYear(at) || isGlued(at);
        return label ? at + 1 : at;
    }

    private Token token(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at) : NONE;
    }

    private static final Token NONE = new Token(Token.Kind.MARK, -9, -8, ".", ".");

    /// `07/6/2024`, `30-9-2020`, `22/5`, `6/2024`, `07 tháng 6 năm 2024`.
    private int date(int at) {
        boolean slash = token(at + 1).isMark('/') || token(at + 1).isMark('-');
        boolean tight = token(at).touches(token(at + 1)) && token(at + 1).touches(token(at + 2));
        if (slash && tight && token(at + 2).isNumber()) {
            int first = small(at);
            int second = small(at + 2);
            boolean three = token(at + 3).isMark(token(at + 1).word().charAt(0))
                    && token(at + 3).touches(token(at + 4));
            if (three && isDay(first) && isMonth(second) && isYearNumber(at + 4)) {
                return at + 5;
            }
            if ((isMonth(first) && isYearNumber(at + 2)) || (isYearNumber(at) && isYearNumber(at + 2))) {
                return at + 3;
            }
            return token(at + 1).isMark('/') && isDay(first) && isMonth(second) && isDateHere(at) ? at + 3 : at;
        }
        return dotted(at);
    }

    private int dotted(int at) {
        var parts = token(at).word().split("\\.", 4);
        boolean date = parts.length == 3 && parts[2].length() == 4 && parts[0].length() <= 2 && parts[1].length() <= 2;
        return date ? at + 1 : at;
    }

    /// `01/06` after `ngày`, or with nothing counted behind it.
    private boolean isDateHere(int at) {
        if (token(at - 1).isWord() && DATE_CUES.contains(token(at - 1).word())) {
            return lexicon.at(Sense.UNIT, tokens, at + 3) == null
                    || token(at - 1).isWord("ngày");
        }
        boolean counted = lexicon.at(Sense.UNIT, tokens, at + 3) != null;
        boolean led =
                lexicon.before(Sense.SHARE, tokens, at) != null || lexicon.before(Sense.REACHED, tokens, at) != null;
        return !counted && !led;
    }

    /// `616/BC-UBND`, `238-QĐ/TW`, `25/2021/QĐ-TTg`.
    private int symbol(int at) {
        int end = at;
        boolean letters = false;
        while ((token(end + 1).isMark('/') || token(end + 1).isMark('-'))
                && token(end).touches(token(end + 1))
                && token(end + 1).touches(token(end + 2))
                && token(end + 2).kind() != Token.Kind.MARK) {
            letters |= token(end + 2).isWord() && token(end + 2).capital();
            end += 2;
        }
        return letters && lexicon.at(Sense.UNIT, tokens, at + 2) == null ? end + 1 : at;
    }

    /// Digits with a leading zero or too long for a count: a telephone number, an account.
    private boolean isCode(int at) {
        var word = token(at).word();
        boolean plain = word.chars().allMatch(c -> c >= '0' && c <= '9');
        boolean wired = (token(at - 1).isMark('-') || token(at - 1).isMark('/'))
                && token(at - 2).isWord()
                && token(at - 2).touches(token(at - 1))
                && token(at - 1).touches(token(at))
                && (lexicon.at(Sense.UNIT, tokens, at + 1) == null
                        || word.startsWith("100")
                        || token(at - 2).capital());
        boolean phone = word.charAt(0) == '0' && word.length() > 4 && word.indexOf(',') < 0 && word.charAt(1) != '.';
        return phone || wired || (plain && word.length() > 9);
    }

    /// The number of a section, item or footnote.
    private boolean isEnumerator(int at) {
        boolean bracketed = token(at - 1).isMark('(') && token(at + 1).isMark(')') && small(at) > 0 && small(at) < 30;
        if (bracketed && token(at - 1).printed().equals("[")) {
            return true;
        }
        if (bracketed) {
            return !token(at - 2).isWord()
                    || (token(at - 2).isWord() && token(at + 2).capital());
        }
        boolean first = at == 0 || (token(at - 1).isMark('(') && at == 1);
        if (first && footnote) {
            return true;
        }
        boolean closes = token(at + 1).isMark('.')
                || token(at + 1).isMark(')')
                || token(at + 1).isMark('/')
                || token(at + 1).isMark('-');
        boolean nested = token(at).word().indexOf('.') > 0 && token(at + 1).capital();
        if (first && (closes || nested)) {
            return (!token(at + 1).isMark('-') && !token(at + 1).isMark('/'))
                    || !token(at + 2).isNumber();
        }
        boolean inline = (token(at - 1).isMark('.')
                        || token(at - 1).isMark(';')
                        || token(at - 1).isMark(':'))
                && (token(at + 1).isMark('.') || token(at + 1).isMark(')'));
        return inline && small(at) > 0 && small(at) < 30 && token(at + 2).capital();
    }

    private boolean isClock(int at) {
        boolean hour = token(at + 1).isWord("giờ") || token(at + 1).isWord("h");
        if (!hour) {
            return token(at - 1).isWord("giờ")
                    && small(at) >= 0
                    && small(at) < 60
                    && token(at).word().length() == 2;
        }
        return small(at) >= 0
                && small(at) <= 24
                && (CLOCK_CUES.contains(token(at - 1).word()) || token(at + 1).isWord("h"));
    }

    private boolean isLabelled(int at) {
        var before = token(at - 1);
        if (before.isWord("số") || (before.isMark(':') && token(at - 2).isWord("số") && !isCounted(at))) {
            return !COUNTED_NUMBER.contains(token(at - 2).word());
        }
        if (before.isWord("năm")) {
            return isYearNumber(at) || !isCounted(at);
        }
        boolean period = (before.isWord("tháng") && small(at) <= 12) || (before.isWord("ngày") && small(at) <= 31);
        boolean duration =
                token(at - 2).isNumber() && isCounted(at) && !token(at + 1).isWord("năm");
        if (period && small(at) > 0 && !duration) {
            return true;
        }
        if (lexicon.before(Sense.LABEL_HARD, tokens, at) != null) {
            return !token(at + 1).isMark('/') || !token(at + 2).isNumber();
        }
        return lexicon.before(Sense.LABEL_SOFT, tokens, at) != null && !isCounted(at);
    }

    private boolean isCounted(int at) {
        boolean pair = token(at + 1).isMark('/') || token(at + 1).isMark('-');
        boolean fraction = pair && token(at + 2).isNumber();
        int behind = fraction ? at + 3 : at + 1;
        boolean noun =
                lexicon.at(Sense.UNIT, tokens, behind) != null && !token(behind).capital();
        return token(behind).isMark('%') || noun || lexicon.at(Sense.SCALE, tokens, behind) != null;
    }

    private boolean isYear(int at) {
        if (!isYearNumber(at)) {
            return false;
        }
        return !isCounted(at)
                || YEAR_CUES.contains(token(at - 1).word())
                || token(at - 1).isMark('-');
    }

    private boolean isYearNumber(int at) {
        var word = token(at).word();
        return token(at).isNumber()
                && word.length() == 4
                && (word.startsWith("19") || word.startsWith("20"))
                && small(at) > 0;
    }

    /// `5G`, `24h`: letters written to the number that are no unit; and numbers that are versions (`4.0`).
    private boolean isGlued(int at) {
        var next = token(at + 1);
        if (token(at).word().equals("4.0")) {
            return true;
        }
        boolean unit =
                lexicon.at(Sense.UNIT, tokens, at + 1) != null || lexicon.at(Sense.SCALE, tokens, at + 1) != null;
        boolean letter = next.capital() && next.word().length() == 1;
        return next.isWord() && token(at).touches(next) && (!unit || letter);
    }

    /// The value of up to four plain digits, else -1.
    private int small(int at) {
        var word = token(at).word();
        boolean plain = token(at).isNumber() && word.length() <= 4 && word.indexOf('.') < 0 && word.indexOf(',') < 0;
        return plain && word.indexOf(' ') < 0 ? Integer.parseInt(word) : -1;
    }

    private static boolean isDay(int value) {
        return value >= 1 && value <= 31;
    }

    private static boolean isMonth(int value) {
        return value >= 1 && value <= 12;
    }
}
