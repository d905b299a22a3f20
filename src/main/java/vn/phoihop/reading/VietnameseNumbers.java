package vn.phoihop.reading;

import java.math.BigDecimal;

/// Numbers as they are written here: `1.234,5`.
final class VietnameseNumbers {

    private static final int GROUP = 3;

    private VietnameseNumbers() {}

    static String of(BigDecimal number) {
        var plain = number.abs().stripTrailingZeros().toPlainString();
        int point = plain.indexOf('.');
        var whole = point < 0 ? plain : plain.substring(0, point);
        var text = new StringBuilder(number.signum() < 0 ? "-" : "");
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % GROUP == 0) {
                text.append('.');
            }
            text.append(whole.charAt(i));
        }
        if (point >= 0) {
            text.append(',').append(plain, point + 1, plain.length());
        }
        return text.toString();
    }
}
