package vn.phoihop.reports.writing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What is printed in the place of a mark, in the words of official documents; `words` knows the sentences.
public final class Wording {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final int MOST_DECIMALS = 6;

    private final Book book;
    private final BiFunction<String, Object[], String> words;

    public Wording(Book book, BiFunction<String, Object[], String> words) {
        this.book = book;
        this.words = words;
    }

    Book book() {
        return book;
    }

    String say(String key, Object... parts) {
        return words.apply("reports.wording." + key, parts);
    }

    /// What is printed: what somebody wrote by hand, or what is computed; empty while a figure is missing.
    public Optional<String> printed(Mark mark) {
        var byHand = book.overrides().get(mark.key());
        return byHand == null ? computed(mark) : Optional.of(byHand.words());
    }

    /// What is computed in the place of a mark of one line; empty while a figure is missing.
    public Optional<String> computed(Mark mark) {
        return switch (mark) {
            case Mark.Value value -> figure(value.key()).flatMap(this::value);
            case Mark.Change change -> figure(change.code()).flatMap(this::change);
            case Mark.Part part ->
                both(part.part(), part.whole())
                        .map(two -> number(two.part(), two.decimals()) + "/" + number(two.whole(), two.decimals()));
            case Mark.Share share -> both(share.part(), share.whole()).map(this::share);
            case Mark.Unit unit -> Optional.of(book.unit());
            case Mark.Term term -> Optional.of(book.period());
            case Mark.Missing missing -> Optional.of(missing());
            case Mark.Source source -> Optional.of("");
            case Mark.Grid grid -> Optional.empty();
            case Mark.Listing listing -> Optional.empty();
            case Mark.Unknown unknown -> Optional.empty();
        };
    }

    private Optional<Figured> figure(String code) {
        return Optional.ofNullable(book.figure(code));
    }

    private Optional<String> value(Figured figure) {
        return Optional.ofNullable(figure.value()).map(value -> number(value, figure.decimals()));
    }

    /// `tăng 76,5% (5.062 lao động) so với cùng kỳ năm 2025`; of a percentage `tăng 5,3 điểm phần trăm so với …`.
    private Optional<String> change(Figured figure) {
        if (!figure.isThere()) {
            return Optional.empty();
        }
        var difference = figure.difference();
        if (difference == null) {
            return Optional.of(say("no-base", book.base()));
        }
        if (difference.signum() == 0) {
            return Optional.of(say("equal", book.base()));
        }
        var by = number(difference.abs(), figure.decimals());
        var direction = difference.signum() > 0 ? "up" : "down";
        return Optional.of(
                figure.isPercentage() ? say(direction + ".points", by, book.base()) : inPercent(figure, direction, by));
    }

    /// From nothing there is no percentage, and from below nothing none that means anything.
    private String inPercent(Figured figure, String direction, String by) {
        var percent = figure.percent();
        var amount = (by + " " + figure.unit()).strip();
        if (percent != null) {
            return say(direction, number(percent, MOST_DECIMALS), amount, book.base());
        }
        var before = number(figure.before(), figure.decimals());
        return before.equals("0")
                ? say(direction + ".from-none", amount, book.base())
                : say(direction + ".from-below", amount, book.base(), before);
    }

    private String missing() {
        return book.missing().isEmpty()
                ? say("none-missing")
                : book.missing().stream().collect(Collectors.joining(", "));
    }

    private record Two(BigDecimal part, BigDecimal whole, int decimals) {}

    private Optional<Two> both(String part, String whole) {
        var above = book.figure(part);
        var below = book.figure(whole);
        var numerator = above == null ? null : above.value();
        var denominator = below == null ? null : below.value();
        return above == null || below == null || numerator == null || denominator == null
                ? Optional.empty()
                : Optional.of(new Two(numerator, denominator, Math.max(above.decimals(), below.decimals())));
    }

    /// Of nothing there is no share; that is said, and nobody is asked for figures that are there.
    private String share(Two two) {
        return two.whole().signum() == 0
                ? say("no-share")
                : number(Shares.of(two.part(), two.whole(), 2), MOST_DECIMALS) + "%";
    }

    /// A number as official documents write it: `1.234,5`.
    public static String number(@Nullable BigDecimal number, int decimals) {
        if (number == null) {
            return "";
        }
        var format = NumberFormat.getNumberInstance(VIETNAMESE);
        format.setMaximumFractionDigits(decimals);
        return format.format(number.setScale(decimals, RoundingMode.HALF_UP));
    }
}
