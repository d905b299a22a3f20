package vn.phoihop.reading.text;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Set;

/// Text in a one-byte encoding of the time before Unicode: windows-1258, or TCVN 5712 as the `.Vn` fonts used it.
/// Which one is told by the words that come out.
final class LegacyText {

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
            "số", "cho", "việc", "thực", "hiện", "nhân", "dân", "ban", "đã");

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
        var text = new StringBuilder(content.length);
        for (byte b : content) {
            int code = b & 0xFF;
            if (code >= FIRST_OF_TABLE) {
                text.append(TCVN.charAt(code - FIRST_OF_TABLE));
            } else {
                text.append((char) code);
            }
        }
        return text.toString();
    }

    private static long frequentWords(String text) {
        var sample = text.substring(0, Math.min(SAMPLE, text.length()));
        return sample.lines()
                .flatMap(line -> Arrays.stream(line.split(" ", -1)))
                .filter(FREQUENT_WORDS::contains)
                .count();
    }
}
