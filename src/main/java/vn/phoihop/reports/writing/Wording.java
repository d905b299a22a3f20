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
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

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
                both(part.part(), part.whole()).map(two -> number(two.part(), 0) + "/" + number(two.whole(), 0));
            case Mark.Share share -> both(share.part(), share.whole()).flatMap(Wording::share);
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

    /// `tăng 76,5% (5.062 lao động) so với cùng kỳ năm 2025`.
    private Optional<String> change(Figured figure) {
        var difference = figure.difference();
        if (!figure.isThere()) {
            return Optional.empty();
        }
        if (difference == null) {
            return Optional.of(say("no-base", book.base()));
        }
        if (difference.signum() == 0) {
            return Optional.of(say("equal", book.base()));
        }
        var by = number(difference.abs(), figure.decimals());
        var direction = difference.signum() > 0 ? "up" : "down";
        var percent = figure.percent();
        return Optional.of(
                percent == null
                        ? say("new", by, figure.unit(), book.base())
                        : say(direction, number(percent, 1), by, figure.unit(), book.base()));
    }

    private String missing() {
        return book.missing().isEmpty()
                ? say("none-missing")
                : book.missing().stream().collect(Collectors.joining(", "));
    }

    private record Two(BigDecimal part, BigDecimal whole) {}

    private Optional<Two> both(String part, String whole) {
        var above = figure(part).map(Figured::value);
        var below = figure(whole).map(Figured::value);
        return above.isEmpty() || below.isEmpty() ? Optional.empty() : Optional.of(new Two(above.get(), below.get()));
    }

    private static Optional<String> share(Two two) {
        return two.whole().signum() == 0
                ? Optional.empty()
                : Optional.of(
                        number(two.part().multiply(HUNDRED).divide(two.whole(), 2, RoundingMode.HALF_UP), 2) + "%");
    }

    /// A number as official documents write it: `1.234,5`.
    public static String number(@Nullable BigDecimal number, int decimals) {
        if (number == null) {
            return "";
        }
        var format = NumberFormat.getNumberInstance(VIETNAMESE);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }
}
