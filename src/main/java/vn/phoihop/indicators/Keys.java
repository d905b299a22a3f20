package vn.phoihop.indicators;

/// A set of numbers for millions of keys, without an object for each: open addressing, doubled when two thirds full.
final class Keys {

    private static final int FIRST_SIZE = 1 << 12;

    /// The slots (an empty one holds zero; keys are kept one higher), and in the second array how many are taken.
    private final long[][] slots = {new long[FIRST_SIZE]};

    private final int[] size = {0};

    /// Unit, figure and period in one number; each well below two million.
    static long of(int unit, int figure, int period) {
        return ((long) unit << 42) | ((long) figure << 21) | period;
    }

    /// Puts a key in; false when it was there.
    boolean add(long key) {
        if (size[0] * 3L > slots[0].length * 2L) {
            grow();
        }
        if (!put(slots[0], key + 1)) {
            return false;
        }
        size[0]++;
        return true;
    }

    boolean contains(long key) {
        var table = slots[0];
        var at = place(table, key + 1);
        return table[at] != 0;
    }

    int size() {
        return size[0];
    }

    private void grow() {
        var larger = new long[slots[0].length * 2];
        for (var slot : slots[0]) {
            if (slot != 0) {
                put(larger, slot);
            }
        }
        slots[0] = larger;
    }

    private static boolean put(long[] table, long slot) {
        var at = place(table, slot);
        if (table[at] != 0) {
            return false;
        }
        table[at] = slot;
        return true;
    }

    /// Where the slot is, or the empty place where it belongs.
    private static int place(long[] table, long slot) {
        var mixed = slot * 0x9E3779B97F4A7C15L;
        var at = (int) (mixed >>> 32) & (table.length - 1);
        while (table[at] != 0 && table[at] != slot) {
            at = (at + 1) & (table.length - 1);
        }
        return at;
    }
}
