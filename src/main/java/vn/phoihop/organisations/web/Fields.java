package vn.phoihop.organisations.web;

import java.text.Normalizer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.phoihop.organisations.Validity;

/// What every form does with what was typed.
final class Fields {

    private Fields() {}

    static String clean(@Nullable String typed) {
        return typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
    }

    static @Nullable String cleanOrNull(@Nullable String typed) {
        var clean = clean(typed);
        return clean.isEmpty() ? null : clean;
    }

    static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    static Validity validity(LocalDate from, @Nullable LocalDate lastDay) {
        return new Validity(from, lastDay == null ? null : lastDay.plusDays(1));
    }
}
