package vn.phoihop.indicators.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.phoihop.access.Accounts;
import vn.phoihop.access.NewAccount;
import vn.phoihop.access.NewPosition;
import vn.phoihop.access.Opening;
import vn.phoihop.access.Positions;
import vn.phoihop.indicators.AreaLevel;
import vn.phoihop.indicators.Catalogue;
import vn.phoihop.indicators.NewIndicator;
import vn.phoihop.organisations.AreaId;
import vn.phoihop.organisations.AreaKind;
import vn.phoihop.organisations.Areas;
import vn.phoihop.organisations.Branch;
import vn.phoihop.organisations.Level;
import vn.phoihop.organisations.NewArea;
import vn.phoihop.organisations.NewOrganisation;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.organisations.Validity;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Role;

/// The data set: 34 provinces, communes shared out among them in turn, 40 indicators, the months January to June of two
/// years, and a value for each that anybody can reckon.
record Country(int communes) {

    static final int PROVINCES = 34;
    static final int INDICATORS = 40;
    static final String ROOT = "DOCN";
    static final String USER = "docdem";
    static final String PASSWORD = "một câu dài chỉ để đo tốc độ";
    static final List<String> NOW = months(2026);
    static final List<String> BEFORE = months(2025);

    private static final LocalDate FOUNDED = LocalDate.of(2010, 1, 1);

    /// The beans that set the country up.
    record Makers(
            Areas areas, Organisations organisations, Accounts accounts, Positions positions, Catalogue catalogue) {}

    private static List<String> months(int year) {
        return IntStream.rangeClosed(1, 6)
                .mapToObj(month -> "ND09:" + year + "-M0" + month)
                .toList();
    }

    static String indicator(int number) {
        return "DO-%02d".formatted(number);
    }

    static List<String> indicators() {
        return IntStream.range(0, INDICATORS).mapToObj(Country::indicator).toList();
    }

    static String commune(int number) {
        return "X%05d".formatted(number);
    }

    static String province(int number) {
        return "T%02d".formatted(number);
    }

    /// The value of a commune, an indicator and a period; periods count from January of the earlier year.
    static int value(int commune, int indicator, int period) {
        return (7 * commune + 13 * indicator + 31 * period) % 1000 + 1;
    }

    static String period(int number) {
        return number < 6 ? BEFORE.get(number) : NOW.get(number - 6);
    }

    /// What the communes of a province add up to, reckoned without the program.
    BigDecimal sum(int province, int indicator, int firstPeriod, int lastPeriod) {
        long sum = 0;
        for (int commune = province; commune < communes; commune += PROVINCES) {
            for (int period = firstPeriod; period <= lastPeriod; period++) {
                sum += value(commune, indicator, period);
            }
        }
        return BigDecimal.valueOf(sum);
    }

    void make(Makers makers) {
        var by = Actor.installation();
        var validity = Validity.since(FOUNDED);
        var country = makers.areas()
                .establish(new NewArea(ROOT, "Cả nước (số liệu đo)", AreaKind.COUNTRY, null, validity), by);
        var provinces = IntStream.range(0, PROVINCES)
                .mapToObj(number -> makers.areas()
                        .establish(
                                new NewArea(
                                        province(number), "Tỉnh đo " + number, AreaKind.PROVINCE, country, validity),
                                by))
                .toList();
        for (int number = 0; number < communes; number++) {
            makers.areas()
                    .establish(
                            new NewArea(
                                    commune(number),
                                    "Xã đo " + number,
                                    AreaKind.COMMUNE,
                                    provinces.get(number % PROVINCES),
                                    validity),
                            by);
        }
        measure(makers);
        engage(makers, country, by);
    }

    private static void measure(Makers makers) {
        for (int number = 0; number < INDICATORS; number++) {
            makers.catalogue()
                    .establish(NewIndicator.count(
                            indicator(number), "Chỉ tiêu đo " + number, "việc", AreaLevel.COMMUNE, FOUNDED));
        }
        makers.catalogue().setUp("DO", "Biểu đo", "ND09", AreaLevel.COMMUNE, indicators());
    }

    private static void engage(Makers makers, AreaId country, Actor by) {
        var office = makers.organisations()
                .establish(
                        NewOrganisation.of(
                                "Cơ quan đo",
                                Branch.DEPARTMENT,
                                Level.CENTRAL,
                                country,
                                null,
                                "",
                                Validity.since(FOUNDED)),
                        by);
        switch (makers.accounts().open(new NewAccount(USER, "Người Đo", office), by)) {
            case Opening.Opened(var account, var once) -> {
                succeed(makers.accounts()
                        .changePassword(account, once, PASSWORD, by)
                        .map(Enum::name));
                succeed(makers.positions()
                        .give(new NewPosition(account, office, Set.of(Role.SPECIALIST), FOUNDED, null), by)
                        .map(Enum::name));
            }
            case Opening.Refused(var why) -> throw new IllegalStateException(why.name());
        }
    }

    private static void succeed(Optional<String> refusal) {
        refusal.ifPresent(why -> {
            throw new IllegalStateException(why);
        });
    }
}
