package vn.phoihop.protection;

import static vn.phoihop.protection.PersonalDataKind.BANK_ACCOUNT;
import static vn.phoihop.protection.PersonalDataKind.BIRTH_DATE;
import static vn.phoihop.protection.PersonalDataKind.EMAIL;
import static vn.phoihop.protection.PersonalDataKind.ID_NUMBER;
import static vn.phoihop.protection.PersonalDataKind.PHONE;
import static vn.phoihop.protection.PersonalDataKind.PLATE;
import static vn.phoihop.protection.PersonalDataKind.SOCIAL_PAGE;

import java.util.List;
import java.util.regex.Pattern;

/// Finds the numbers that lead to a person: of identity papers, telephones, mailboxes, accounts, vehicles, and days of
/// birth.
final class Numbers {

    private static final String NOT_AFTER = "(?<![0-9a-z]|[0-9][.,/-])";
    private static final String NOT_BEFORE = "(?![0-9a-z]|[.,/-][0-9])";

    /// Twelve digits that begin with the code of a province, 001 to 096.
    private static final Pattern CITIZEN =
            Pattern.compile(NOT_AFTER + "0(?:0[1-9]|[1-8][0-9]|9[0-6])(?:[ .-]?[0-9]){9}" + NOT_BEFORE);

    private static final Pattern PAPER = Pattern.compile(
            "(?:cmnd|cmtnd|cmt|cccd|can cuoc(?: cong dan)?|chung minh(?: nhan dan| thu)?|dinh danh(?: ca nhan)?|bhxh|"
                    + "so so bao hiem|giay to tuy than|ma so thue ca nhan|mst ca nhan|so ho khau)[^0-9\\n]{0,30}?([0-9](?:[ .]?[0-9]){7,11}|[0-9]{3}(?:[-/ .]{1,3}[0-9]{3}){2,3})(?![0-9])");
    private static final Pattern LAND_PAPER = Pattern.compile(
            "(?:so (?:do|hong)|giay (?:chung nhan|cn)[^0-9\\n]{0,40}?|gcn(?: ?qsd ?dat| ?qsdd)?) *(?:so|:)+ *"
                    + "(?:so *:? *)?([a-z]{2} ?[0-9]{6,8})(?![0-9])");
    private static final Pattern PASSPORT =
            Pattern.compile("(?:ho chieu|passport)[^0-9\\n]{0,25}?([a-z] ?[0-9]{7,8})(?![0-9])");
    private static final Pattern INSURANCE = Pattern.compile(NOT_AFTER + "[a-z]{2} ?[1-5](?:[ -]?[0-9]){12}(?![0-9])");

    /// What stands before a telephone number: no letter or digit, unless the letters say that it is one.
    private static final String DIALLED = "(?:(?<![0-9a-z]|[0-9][.,/-])|(?<=sdt|dt|tel|zalo|viber|dd|lh))";

    private static final String ABROAD = "(?:\\+|00)?84\\)?[ .-]?(?:\\(0\\) ?)?";
    private static final Pattern MOBILE = Pattern.compile(DIALLED + "(?:(?:" + ABROAD
            + "|0 ?)[35789](?:[ .)_·•-]{0,3}[0-9]){8}|o[35789][0-9]{8}|0[35789][0-9]{2}/[0-9]{3}/[0-9]{3})"
            + NOT_BEFORE);
    private static final Pattern LANDLINE =
            Pattern.compile(DIALLED + "(?:" + ABROAD + "|0)2(?:[ .)_·•-]{0,3}[0-9]){9}" + NOT_BEFORE);
    private static final Pattern OFFICE_LINE = Pattern.compile(
            "(?:duong day nong|hotline|tong dai|fax|truc ban|so may co quan|dien thoai (?:co quan|van phong|truc)|"
                    + "van phong|tru so|bo phan)[^\\n]{0,60}$");

    private static final Pattern MAILBOX =
            Pattern.compile("[a-z0-9][a-z0-9._%+-]* ?(?:@|[(\\[]at[)\\]]) ?(?!(?:[a-z0-9-]+\\.)*(?:gov|dcs)\\.vn\\b)"
                    + "[a-z0-9-]+(?: ?(?:\\.|[(\\[]dot[)\\]])[a-z0-9-]+)+");
    private static final Pattern SOCIAL = Pattern.compile(
            "(?:(?:facebook|fb|tiktok|instagram|threads|twitter|x)\\.com|zalo\\.me|m\\.me|t\\.me)/[a-z0-9@._?=&/-]{2,}");

    private static final Pattern ACCOUNT = Pattern.compile(
            "(?:(?:so )?tai khoan|\\bstk|\\btk|agribank|vietcombank|bidv|vietinbank|sacombank|techcombank|mb ?bank|"
                    + "momo|\\b(?:mb|acb|vcb|tcb|shb|vib|scb)\\b|vpbank|tpbank|hdbank|lpbank|ngan hang)[^0-9\\n]{0,40}?([0-9](?:[ .-]?[0-9]){5,18})(?![0-9]|[.,/][0-9]|%| ?(?:dong|trieu|ty)\\b)");
    private static final Pattern TREASURY =
            Pattern.compile("kho bac|quy vi nguoi ngheo|mat tran to quoc|tai khoan cua (?:so|ubnd|ban)");
    private static final Pattern CARD = Pattern.compile(NOT_AFTER + "[3-6][0-9]{3}(?:[ -]?[0-9]{4}){3}" + NOT_BEFORE);

    private static final Pattern VEHICLE = Pattern.compile(
            "(?<![0-9A-Za-z./-])[1-9][0-9][ -]?[A-Z](?:[A-Z](?:[0-9](?=[ -]))?|[0-9](?=[ -]))?[ .-]?(?:[0-9]{3}\\.[0-9]{2}|[0-9]{5})(?![0-9A-Za-z/])");
    private static final Pattern OLD_VEHICLE = Pattern.compile(
            "(?:bien (?:so|kiem soat)|bks)[^0-9\\n]{0,15}?([1-9][0-9][ .-]?[a-z][a-z0-9]?[ .-]{0,3}[0-9]{3}[. ]?[0-9]{1,2})(?![0-9])");

    private static final Pattern BORN = Pattern.compile(
            "\\b(?:sinh|sn) *(?:ngay|nam|:)? *:? *([0-9]{1,2}[/.-][0-9]{1,2}[/.-](?:(?:19|20)[0-9]{2}|[0-9]{2})|"
                    + "[0-9]{1,2} thang [0-9]{1,2} nam (?:19|20)[0-9]{2}|(?:19|20)[0-9]{2})(?![0-9])");

    private Numbers() {}

    static void find(Bare text, List<Span> found) {
        all(CITIZEN, ID_NUMBER, text, found);
        all(PAPER, ID_NUMBER, text, found);
        all(PASSPORT, ID_NUMBER, text, found);
        all(INSURANCE, ID_NUMBER, text, found);
        all(LAND_PAPER, ID_NUMBER, text, found);
        phones(text, found);
        all(MAILBOX, EMAIL, text, found);
        all(SOCIAL, SOCIAL_PAGE, text, found);
        accounts(text, found);
        all(OLD_VEHICLE, PLATE, text, found);
        all(BORN, BIRTH_DATE, text, found);
        var vehicles = VEHICLE.matcher(text.bare());
        while (vehicles.find()) {
            found.add(new Span(PLATE, vehicles.start(), vehicles.end()));
        }
    }

    private static void phones(Bare text, List<Span> found) {
        for (var pattern : List.of(MOBILE, LANDLINE)) {
            var matcher = pattern.matcher(text.lower());
            while (matcher.find()) {
                if (!OFFICE_LINE.matcher(text.before(matcher.start(), 80)).find()) {
                    found.add(new Span(PHONE, matcher.start(), matcher.end()));
                }
            }
        }
    }

    private static void accounts(Bare text, List<Span> found) {
        var accounts = ACCOUNT.matcher(text.lower());
        while (accounts.find()) {
            var around = text.before(accounts.start(1), 60) + text.after(accounts.end(), 60);
            if (!TREASURY.matcher(around).find()) {
                found.add(new Span(BANK_ACCOUNT, accounts.start(1), accounts.end(1)));
            }
        }
        var cards = CARD.matcher(text.lower());
        while (cards.find()) {
            if (isCard(cards.group())) {
                found.add(new Span(BANK_ACCOUNT, cards.start(), cards.end()));
            }
        }
    }

    private static void all(Pattern pattern, PersonalDataKind kind, Bare text, List<Span> found) {
        var matcher = pattern.matcher(text.lower());
        int group = pattern.matcher("").groupCount();
        while (matcher.find()) {
            found.add(new Span(kind, matcher.start(group), matcher.end(group)));
        }
    }

    /// The check digit of a card holds.
    private static boolean isCard(String shown) {
        int sum = 0;
        boolean second = false;
        for (int at = shown.length() - 1; at >= 0; at--) {
            int digit = Character.digit(shown.charAt(at), 10);
            if (digit >= 0) {
                int value = second ? digit * 2 : digit;
                sum += value > 9 ? value - 9 : value;
                second = !second;
            }
        }
        return sum % 10 == 0;
    }
}
