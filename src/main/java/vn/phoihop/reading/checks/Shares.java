package vn.phoihop.reading.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.phoihop.reading.Check.Kind;
import vn.phoihop.reading.figures.Labelling;
import vn.phoihop.reading.figures.Numeral;
import vn.phoihop.reading.figures.PartList;
import vn.phoihop.reading.figures.Quantity;
import vn.phoihop.reading.figures.Statement;
import vn.phoihop.reading.figures.Statement.Basis;
import vn.phoihop.reading.figures.Statement.Share;
import vn.phoihop.reading.figures.Statements;

/// Percentages against their numerator and denominator.
final class Shares {

    private final Map<Statement, List<PartList>> listsOf = new HashMap<>();

    private Shares(List<PartList> lists) {
        for (var list : lists) {
            list.readings().stream()
                    .flatMap(List::stream)
                    .distinct()
                    .forEach(part -> listsOf.computeIfAbsent(part, any -> new ArrayList<>())
                            .add(list));
        }
    }

    static List<Verdict> of(Statements statements) {
        var shares = new Shares(statements.lists());
        var verdicts = new ArrayList<Verdict>();
        for (var passage : statements.byPassage()) {
            for (var statement : passage) {
                if (statement.shares().isEmpty() && statement.changes().isEmpty()) {
                    bare(statement).ifPresent(verdicts::add);
                }
                statement.shares().forEach(share -> verdicts.add(shares.verdict(statement, share, passage)));
            }
        }
        return verdicts;
    }

    private Verdict verdict(Statement statement, Share share, List<Statement> passage) {
        var quantity = statement.quantity();
        if (quantity.shape() == Quantity.Shape.FRACTION && quantity.second() != null) {
            return fraction(statement, share, quantity.second());
        }
        if (quantity.shape() != Quantity.Shape.AMOUNT) {
            return implied(statement, share);
        }
        if (share.whole() != null) {
            return of(statement, share, share.whole(), true, List.of(statement.line()));
        }
        if (share.basis() == Basis.PLAN) {
            return implied(statement, share);
        }
        var whole = whole(statement, share, passage);
        return whole == null ? implied(statement, share) : whole;
    }

    /// `8/8 huyện` without a percentage.
    private static Optional<Verdict> bare(Statement statement) {
        var quantity = statement.quantity();
        var whole = quantity.shape() == Quantity.Shape.FRACTION ? quantity.second() : null;
        if (whole == null || quantity.numeral().value().compareTo(whole.value()) > 0) {
            return Optional.empty();
        }
        var percent = Amounts.percent(quantity.numeral().value(), whole.value());
        var shown = Amounts.plain(quantity) + "/" + Amounts.plain(whole.value());
        return Optional.of(Verdict.holds(
                Kind.PART_OF,
                statement.text(),
                shown + (percent == null ? "" : " = " + Amounts.plain(percent) + "%"),
                List.of(statement.line())));
    }

    private static Verdict fraction(Statement statement, Share share, Numeral denominator) {
        var quantity = statement.quantity();
        var whole = new Quantity(
                Quantity.Shape.AMOUNT,
                denominator,
                null,
                quantity.unit(),
                null,
                false,
                quantity.from(),
                quantity.number(),
                quantity.to());
        return of(statement, share, whole, true, List.of(statement.line()));
    }

    /// The whole that the share must mean: the total of its list, or what `trong tổng số …` names before.
    private @Nullable Verdict whole(Statement part, Share share, List<Statement> passage) {
        var totals = new ArrayList<Statement>();
        boolean listed = false;
        for (var list : listsOf.getOrDefault(part, List.of())) {
            totals.addAll(list.totals());
            listed |= list.totals().size() == 1 && isMeant(list, share);
        }
        if (totals.isEmpty()) {
            totals.addAll(named(part, passage));
            listed = totals.size() == 1 && share.basis() == Basis.WHOLE;
        }
        for (var total : totals) {
            if (isExact(part, share, total.quantity())) {
                return of(part, share, total.quantity(), false, List.of(total.line(), part.line()));
            }
        }
        if (totals.isEmpty()) {
            return ofReceived(part, share, passage);
        }
        var total = totals.getFirst();
        return of(part, share, total.quantity(), listed, List.of(total.line(), part.line()));
    }

    /// `Tiếp nhận 96 kiến nghị. Đã trả lời 72 kiến nghị, đạt 75%.`
    private static @Nullable Verdict ofReceived(Statement part, Share share, List<Statement> passage) {
        var received = passage.stream()
                .filter(other -> other.isInSentenceOf(part) || other.isInSentenceBefore(part))
                .filter(other -> other.quantity().to() <= part.quantity().from() && isNamedAlike(other, part))
                .filter(other ->
                        other.quantity().normal().compareTo(part.quantity().normal()) >= 0)
                .toList();
        for (var whole : received) {
            if (share.base() == null && isExact(part, share, whole.quantity())) {
                return of(part, share, whole.quantity(), false, List.of(whole.line(), part.line()));
            }
        }
        var sure = received.stream().filter(Labelling::isReceived).toList();
        boolean meant = sure.size() == 1 && share.base() == null && Labelling.isHandled(part);
        return meant && isNear(part, share, sure.getFirst())
                ? of(
                        part,
                        share,
                        sure.getFirst().quantity(),
                        true,
                        List.of(sure.getFirst().line(), part.line()))
                : null;
    }

    /// A percentage far from the computed one is meant of something else.
    private static boolean isNear(Statement part, Share share, Statement whole) {
        var computed =
                Amounts.percent(part.quantity().normal(), whole.quantity().normal());
        return computed != null
                && computed.subtract(share.percent().numeral().value()).abs().compareTo(BigDecimal.TEN) <= 0;
    }

    private static boolean isNamedAlike(Statement one, Statement other) {
        var unit = one.quantity().unit();
        return unit != null
                && other.quantity().unit() != null
                && unit.isNamed(other.quantity().unit())
                && !one.isChange();
    }

    /// A share without a base is of the total if it says `chiếm`, or if the other parts carry such shares that hold.
    private static boolean isMeant(PartList list, Share share) {
        if (share.basis() == Basis.WHOLE) {
            return true;
        }
        long exact = list.parts().stream()
                .filter(part -> part.shares().stream()
                        .anyMatch(other -> isExact(part, other, list.total().quantity())))
                .count();
        return share.base() == null && exact > 0;
    }

    /// What `trong tổng số 348 hộ` names before the part, in its sentence.
    private static List<Statement> named(Statement part, List<Statement> passage) {
        return passage.stream()
                .filter(other -> other.isInSentenceOf(part)
                        && other.quantity().to() <= part.quantity().from())
                .filter(other -> other.isTotalNamed() && other.quantity().fits(part.quantity()))
                .filter(other ->
                        other.quantity().normal().compareTo(part.quantity().normal()) >= 0)
                .toList();
    }

    private static boolean isExact(Statement part, Share share, Quantity whole) {
        var computed = Amounts.percent(part.quantity().normal(), whole.normal());
        return computed != null && Amounts.isPrinted(computed, share.percent(), Amounts.blur(part.quantity(), whole));
    }

    private static Verdict of(Statement part, Share share, Quantity whole, boolean sure, List<Integer> lines) {
        var computed = Amounts.percent(part.quantity().normal(), whole.normal());
        var claim = part.text();
        if (computed == null || !part.quantity().fits(whole)) {
            return Verdict.undecided(Kind.SHARE, claim, Amounts.plain(part.quantity()) + "/0", lines);
        }
        var shown = Amounts.plain(part.quantity()) + "/" + Amounts.plain(whole) + " = " + Amounts.plain(computed) + "%";
        if (isExact(part, share, whole)) {
            return Verdict.holds(Kind.SHARE, claim, shown, lines);
        }
        return sure && isMeant(part, whole) && isPercent(share)
                ? wrong(part, share, whole, computed, shown, lines)
                : Verdict.undecided(Kind.SHARE, claim, shown, lines);
    }

    private static boolean isPercent(Share share) {
        var unit = share.percent().unit();
        return unit != null && unit.name().equals("%");
    }

    /// Approximate amounts decide nothing.
    private static boolean isMeant(Statement part, Quantity whole) {
        return !part.quantity().isLoose() && !whole.isLoose();
    }

    private static Verdict wrong(
            Statement part, Share share, Quantity whole, BigDecimal computed, String shown, List<Integer> lines) {
        var right = Words.of(computed, Math.max(1, share.percent().numeral().decimals())) + "%";
        var fault = new Verdict.Fault("wrong-share", share.percent().isLoose(), part.line(), part.text(), right);
        var printed = share.percent().numeral().print() + "%";
        return Verdict.fails(
                Kind.SHARE,
                fault,
                part.text(),
                shown,
                lines,
                part.quantity().numeral().print(),
                whole.numeral().print(),
                right,
                printed);
    }

    private static Verdict implied(Statement part, Share share) {
        var percent = share.percent().numeral().value();
        var base = Amounts.percent(part.quantity().numeral().value(), percent);
        var shown = Amounts.quotient(part.quantity(), percent, base);
        return Verdict.undecided(Kind.IMPLIED, part.text(), shown, List.of(part.line()));
    }
}
