package vn.phoihop.reading.head;

/// Roman numerals as used in headings.
public final class Roman {

    private static final int[] VALUES = {50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"L", "XL", "X", "IX", "V", "IV", "I"};

    private Roman() {}

    /// The value of a well-formed numeral; 0 if it is none.
    public static int value(String numeral) {
        int rest = 0;
        int at = 0;
        for (int i = 0; i < SIGNS.length; i++) {
            while (numeral.startsWith(SIGNS[i], at)) {
                rest += VALUES[i];
                at += SIGNS[i].length();
            }
        }
        return at == numeral.length() && at > 0 && of(rest).equals(numeral) ? rest : 0;
    }

    /// The numeral of a value from 1 to 89.
    public static String of(int value) {
        var numeral = new StringBuilder();
        int rest = value;
        for (int i = 0; i < SIGNS.length; i++) {
            while (rest >= VALUES[i]) {
                numeral.append(SIGNS[i]);
                rest -= VALUES[i];
            }
        }
        return numeral.toString();
    }
}
