package vn.phoihop.indicators;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phoihop.indicators.SnapshotStore.Kept;
import vn.phoihop.indicators.SnapshotStore.KeptUnit;
import vn.phoihop.indicators.SnapshotStore.Place;

/// A seal over everything a snapshot holds, however it is ordered: a changed number, name or version breaks it.
final class Checksum {

    private static final Comparator<Kept> BY_PLACE =
            Comparator.comparingInt(Kept::place).thenComparingInt(Kept::figure);
    private static final Comparator<Place> BY_UNIT = Comparator.comparing(Place::isAgainst)
            .thenComparingInt(Place::period)
            .thenComparingInt(Place::unit);

    private final MessageDigest digest;

    private Checksum() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static String of(List<Kept> kept, List<KeptUnit> units) {
        var checksum = new Checksum();
        kept.stream().sorted(BY_PLACE).forEach(checksum::add);
        units.stream().sorted(Comparator.comparing(KeptUnit::place, BY_UNIT)).forEach(checksum::add);
        return HexFormat.of().formatHex(checksum.digest.digest());
    }

    private void add(Kept one) {
        add(Integer.toString(one.place()), one.code(), one.name(), Integer.toString(one.figure()));
        add(plain(one.cell().value()), plain(one.cell().before()));
        add(Integer.toString(one.cell().units()), Integer.toString(one.cell().expected()));
        add(Integer.toString(one.cell().deviating()));
    }

    private void add(KeptUnit unit) {
        var place = unit.place();
        add(Boolean.toString(place.isAgainst()), Integer.toString(place.period()), Integer.toString(place.unit()));
        add(Integer.toString(place.place()), place.province(), place.code(), place.name());
        for (int i = 0; i < unit.figures().size(); i++) {
            var words = unit.words().get(i);
            add(unit.figures().get(i).toString(), unit.versions().get(i).toString());
            add(plain(unit.amounts().get(i)), words == null ? "-" : words);
        }
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "-" : number.stripTrailingZeros().toPlainString();
    }

    private void add(String... parts) {
        for (var part : parts) {
            var bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
    }
}
