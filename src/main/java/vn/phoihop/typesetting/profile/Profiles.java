package vn.phoihop.typesetting.profile;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import vn.phoihop.typesetting.Regime;

/// The profiles there are, and which was in force when.
public final class Profiles {

    private static final List<Profile> ALL = Stream.of("state-2020", "party-2018", "party-2026")
            .map(Profiles::load)
            .toList();

    private Profiles() {}

    /// All of them.
    public static List<Profile> all() {
        return ALL;
    }

    /// The latest that was in force on a day; for days before all of them the earliest.
    public static Profile of(Regime regime, LocalDate day) {
        var own = ALL.stream()
                .filter(profile -> profile.regime() == regime)
                .sorted(Comparator.comparing(Profile::from))
                .toList();
        return own.stream()
                .filter(profile -> !profile.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(own.getFirst());
    }

    private static Profile load(String id) {
        var properties = new Properties();
        var base = id.substring(0, id.indexOf('-'));
        read("form", properties);
        read(base, properties);
        read(id, properties);
        return new Profile(id, properties);
    }

    private static void read(String name, Properties into) {
        try (var stream = Profiles.class.getResourceAsStream("/typesetting/" + name + ".properties")) {
            if (stream == null) {
                throw new IllegalStateException("missing typesetting/" + name + ".properties");
            }
            into.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException cannotRead) {
            throw new UncheckedIOException(cannotRead);
        }
    }
}
