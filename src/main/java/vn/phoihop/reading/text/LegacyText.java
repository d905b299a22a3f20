package vn.phoihop.reading.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/// Text in a one-byte encoding of the time before Unicode: windows-1258, or TCVN 5712 as the `.Vn` fonts used it.
/// Which one is told by the words that come out.
public final class LegacyText {

    private static final int FIRST_OF_TABLE = 0xA1;
    private static final int SAMPLE = 20_000;

    /// TCVN 5712:1993 (VN3), the characters from A1 to FF.
    private static final String TCVN = "ĂÂÊÔƠƯĐăâêôơưđẰ\u0300"
            + "\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴẮ"
            + "ẦẨẪẤỀặầẩẫấậèỂẻẽé"
            + "ẹềểễếệìỉỄẾỒĩíịòỔ"
            + "ỏõóọồổỗốộờởỡớợùỖ"
            + "ủũúụừửữứựỳỷỹýỵỐ";

    private static final Set<String> FREQUENT_WORDS = Set.of(
            "của", "và", "các", "về", "được", "trong", "tỉnh", "với", "ngày", "tháng", "năm", "ủy", "là", "để", "theo",
            "số", "cho", "việc", "thực", "hiện", "nhân", "dân", "ban", "đã", "nghị", "kiến", "cử", "xã", "nội", "đề",
            "đường", "huyện", "phường", "người");

    private LegacyText() {}

    static String of(byte[] content) {
        var windows = windows1258(content);
        var tcvn = tcvn(content);
        if (frequentWords(tcvn) > frequentWords(windows)) {
            return tcvn;
        }
        return windows;
    }

    private static String windows1258(byte[] content) {
        return Normalizer.normalize(new String(content, Charset.forName("windows-1258")), Normalizer.Form.NFC);
    }

    private static String tcvn(byte[] content) {
        return ofTcvn(new String(content, StandardCharsets.ISO_8859_1));
    }

    /// Text whose letters are the bytes of TCVN 5712, as a file of Word or Excel has them in an old font.
    public static String ofTcvn(String letters) {
        var text = new StringBuilder(letters.length());
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            boolean isOfTable = letter >= FIRST_OF_TABLE && letter <= 0xFF;
            text.append(isOfTable ? TCVN.charAt(letter - FIRST_OF_TABLE) : letter);
        }
        return text.toString();
    }

    /// How many words of the most frequent ones a text has.
    public static long frequentWords(String text) {
        var sample = text.substring(0, Math.min(SAMPLE, text.length())).toLowerCase(Locale.ROOT);
        return sample.lines()
                .flatMap(line -> Arrays.stream(line.split(" ", -1)))
                .filter(FREQUENT_WORDS::contains)
                .count();
    }
}
