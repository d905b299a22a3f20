package vn.phoihop.example;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.phoihop.indicators.Catalogue;
import vn.phoihop.indicators.EntryWay;
import vn.phoihop.indicators.Figure;
import vn.phoihop.indicators.Filings;
import vn.phoihop.indicators.Period;
import vn.phoihop.indicators.PeriodCode;
import vn.phoihop.indicators.Periods;
import vn.phoihop.indicators.Recording;
import vn.phoihop.organisations.AreaId;
import vn.phoihop.organisations.AreaKind;
import vn.phoihop.organisations.AreaLine;
import vn.phoihop.organisations.Areas;
import vn.phoihop.organisations.NewArea;
import vn.phoihop.organisations.Succession;
import vn.phoihop.organisations.SuccessionKind;
import vn.phoihop.organisations.Validity;
import vn.phoihop.shared.Actor;

/// Figures of the first half of 2025, when forty-eight communes lay in two provinces, and of 2025 and 2026, when
/// twenty-four lie in one: typed in the grid or sent as a workbook. One of them gives nothing by itself.
@Component
class Figures {

    static final String SILENT = "Xã Trà Giang";

    private static final LocalDate BEFORE = LocalDate.of(1997, 1, 1);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final String BASIS = "Nghị quyết minh họa số 02/NQ-MH ngày 16/6/2025";

    /// Why a figure is unlike the one before it.
    private static final String REASON = "Đã đối chiếu với sổ theo dõi của cơ quan chuyên môn.";

    /// What a commune usually reports for half a year, and by how much it may be more.
    private static final Map<String, int[]> USUAL = Map.ofEntries(
            Map.entry("VD-01", new int[] {3, 5}),
            Map.entry("VD-04", new int[] {1, 3}),
            Map.entry("KN-01", new int[] {6, 9}),
            Map.entry("TT-02", new int[] {18, 12}),
            Map.entry("TT-03", new int[] {4, 6}),
            Map.entry("TT-04", new int[] {220, 300}),
            Map.entry("TT-06", new int[] {1, 0}),
            Map.entry("TT-08", new int[] {12, 20}),
            Map.entry("DL-01", new int[] {6, 6}),
            Map.entry("PH-02", new int[] {1, 0}),
            Map.entry("PH-04", new int[] {1, 2}),
            Map.entry("YT-01", new int[] {5, 14}),
            Map.entry("YT-02", new int[] {4, 12}),
            Map.entry("YT-03", new int[] {60, 45}),
            Map.entry("LD-06", new int[] {90, 120}),
            Map.entry("DS-01", new int[] {9_800, 6_400}),
            Map.entry("MT-03", new int[] {48, 14}));

    private final Areas areas;
    private final Catalogue catalogue;
    private final Periods periods;
    private final Filings filings;
    private final Bookkeeper bookkeeper;
    private final OfficeTime time;

    Figures(
            Areas areas,
            Catalogue catalogue,
            Periods periods,
            Filings filings,
            Bookkeeper bookkeeper,
            OfficeTime time) {
        this.areas = areas;
        this.catalogue = catalogue;
        this.periods = periods;
        this.filings = filings;
        this.bookkeeper = bookkeeper;
        this.time = time;
    }

    /// Enters the former communes with what became of them, and has everybody report.
    void report(Actor by) {
        var province = areas.withCode("HG", REFORM).orElseThrow();
        var communes = areas.below(Optional.of(province.id()), REFORM);
        var earlier = period("2025-H1");
        var half = period("2026-H1");
        var year = period("2025-Y1");
        var now = period("2026-Y1");
        for (int i = 0; i < communes.size(); i++) {
            for (int part = 0; part < 2; part++) {
                var former = former(communes.get(i), i, part, by);
                file(new Given(former, earlier, after(earlier, i)), values(2 * i + part, 1, 0), EntryWay.GRID, by);
            }
            var commune = communes.get(i);
            if (!commune.name().equals(SILENT)) {
                file(new Given(commune.id(), year, after(year, i)), values(5 * i + 40, 3, 0), way(i), by);
                file(new Given(commune.id(), half, after(half, i)), values(3 * i + 100, 2, 0), way(i), by);
                file(
                        new Given(commune.id(), now, time.moment(16 - i % 9, 9)),
                        values(5 * i + 40, 3, 1 + i % 3),
                        way(i),
                        by);
            }
        }
    }

    private Period period(String code) {
        return periods.open(PeriodCode.parse(code).orElseThrow());
    }

    /// A morning in the week after the figures of a period were taken.
    private Instant after(Period period, int place) {
        return time.at(period.cutOff().plusDays(1L + place % 7), LocalTime.of(8 + place % 3, 10 + place));
    }

    /// Most type in the grid, some send the workbook.
    private static EntryWay way(int place) {
        return place % 3 == 1 ? EntryWay.SHEET : EntryWay.GRID;
    }

    /// One of the two communes that became this one.
    private AreaId former(AreaLine commune, int number, int half, Actor by) {
        var isFirst = number % 2 == 0;
        var district = isFirst ? "H1" + (number % 5 + 1) : "H2" + (number % 4 + 1);
        var above = areas.withCode(district, BEFORE).map(AreaLine::id).orElseThrow();
        var plain = commune.name().substring(commune.name().indexOf(' ') + 1);
        var name = half == 0 ? "Xã " + plain : "Xã " + plain + " Đông";
        var code = "HC%02d%d".formatted(number + 1, half + 1);
        var area = new NewArea(code, name, AreaKind.COMMUNE, above, new Validity(BEFORE, REFORM));
        var former = areas.establish(area, by);
        areas.record(new Succession<>(former, commune.id(), SuccessionKind.MERGED, REFORM, BASIS, ""), by);
        return former;
    }

    /// What is given for which area and period, and when.
    private record Given(AreaId area, Period period, Instant at) {}

    private void file(Given given, Map<String, String> values, EntryWay way, Actor by) {
        var key = new Filings.Which(catalogue.form("QC238-XA"), given.area(), given.period());
        var typed = way == EntryWay.SHEET ? bookkeeper.byWorkbook(key, values, by) : numbered(values);
        var reason = filings.examine(key, typed, by).isEmpty() ? "" : REASON;
        if (filings.file(key, -1, typed, way, reason, given.at(), by) instanceof Recording.Refused refused) {
            throw new IllegalStateException("the example reports " + refused);
        }
    }

    private Map<Integer, String> numbered(Map<String, String> values) {
        var typed = new HashMap<Integer, String>();
        catalogue
                .figures(List.copyOf(values.keySet()))
                .forEach(figure -> typed.put(figure.no(), values.getOrDefault(figure.code(), "")));
        return typed;
    }

    /// Values by the code of their figure: so many times a usual half-year, and a little more.
    private Map<String, String> values(int seed, int times, int more) {
        var typed = new HashMap<String, String>();
        for (var figure : catalogue.figuresOf(catalogue.form("QC238-XA"))) {
            var usual = USUAL.get(figure.code());
            if (usual != null) {
                typed.put(figure.code(), Integer.toString(value(figure, usual, seed, times, more)));
            }
        }
        parts(typed, seed, times);
        return typed;
    }

    private static int value(Figure figure, int[] usual, int seed, int times, int more) {
        var value = usual[0] + (seed * 7 + figure.no() * 13) % (usual[1] + 1);
        var isState = usual[1] == 0 || figure.code().equals("MT-03");
        return isState ? value : value * times + more;
    }

    /// What depends on another figure: never more solved than raised, parts that add up.
    private static void parts(Map<String, String> typed, int seed, int times) {
        part(typed, "VD-02", "VD-01", seed % 3);
        part(typed, "KN-02", "KN-01", seed % 2);
        part(typed, "KN-03", "KN-01", 2 + seed % 4);
        var first = (40 + seed % 17) * times;
        var second = (20 + seed % 11) * times;
        typed.put("PH-01", seed % 9 == 0 ? "0" : "1");
        typed.put("TT-05", seed % 11 == 0 ? "0" : "1");
        typed.put("LD-01", Integer.toString(first + second));
        typed.put("LD-01/TRINH-DO:SO-CAP", Integer.toString(first));
        typed.put("LD-01/TRINH-DO:DUOI-3T", Integer.toString(second));
    }

    private static void part(Map<String, String> typed, String part, String whole, int less) {
        var total = Integer.parseInt(typed.getOrDefault(whole, "0"));
        typed.put(part, Integer.toString(Math.max(0, total - less)));
    }
}
