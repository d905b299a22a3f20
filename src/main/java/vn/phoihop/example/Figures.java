package vn.phoihop.example;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.phoihop.indicators.Catalogue;
import vn.phoihop.indicators.EntryWay;
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

/// Figures of the first half of 2025, when forty-eight communes lay in two provinces, and of the first half of 2026,
/// when twenty-four lie in one; one of them has not reported yet.
@Component
class Figures {

    private static final LocalDate BEFORE = LocalDate.of(1997, 1, 1);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final String BASIS = "Nghị quyết minh họa số 02/NQ-MH ngày 16/6/2025";
    private static final String SILENT = "Xã Trà Giang";

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

    Figures(Areas areas, Catalogue catalogue, Periods periods, Filings filings) {
        this.areas = areas;
        this.catalogue = catalogue;
        this.periods = periods;
        this.filings = filings;
    }

    /// Enters the former communes with what became of them, and has everybody report.
    void report(Actor by) {
        var province = areas.withCode("HG", REFORM).orElseThrow();
        var communes = areas.below(Optional.of(province.id()), REFORM);
        var earlier = periods.open(PeriodCode.parse("2025-H1").orElseThrow());
        var now = periods.open(PeriodCode.parse("2026-H1").orElseThrow());
        var year = periods.open(PeriodCode.parse("2025-Y1").orElseThrow());
        for (int i = 0; i < communes.size(); i++) {
            for (int half = 0; half < 2; half++) {
                file(former(communes.get(i), i, half, by), earlier, 2 * i + half, 1, by, EntryWay.GRID);
            }
            if (!communes.get(i).name().equals(SILENT)) {
                file(communes.get(i).id(), now, 3 * i + 100, 2, by, way(i));
                file(communes.get(i).id(), year, 5 * i + 40, 3, by, way(i));
            }
        }
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

    private void file(AreaId area, Period period, int seed, int times, Actor by, EntryWay way) {
        var form = catalogue.form("QC238-XA");
        var typed = new HashMap<Integer, String>();
        for (var figure : catalogue.figuresOf(form)) {
            var usual = USUAL.get(figure.code());
            if (usual != null) {
                var isState = usual[1] == 0 || figure.code().equals("MT-03");
                var value = usual[0] + (seed * 7 + figure.no() * 13) % (usual[1] + 1);
                typed.put(figure.no(), Integer.toString(isState ? value : value * times));
            }
        }
        parts(typed, seed, times);
        var key = new Filings.Which(form, area, period);
        if (filings.file(key, -1, typed, way, "", by) instanceof Recording.Refused refused) {
            throw new IllegalStateException("the example reports " + refused);
        }
    }

    /// What depends on another figure: never more solved than raised, parts that add up.
    private void parts(Map<Integer, String> typed, int seed, int times) {
        part(typed, "VD-02", "VD-01", seed % 3);
        part(typed, "KN-02", "KN-01", seed % 2);
        part(typed, "KN-03", "KN-01", 2 + seed % 4);
        var numbers = numbers(List.of("PH-01", "TT-05", "LD-01", "LD-01/TRINH-DO:SO-CAP", "LD-01/TRINH-DO:DUOI-3T"));
        var first = (40 + seed % 17) * times;
        var second = (20 + seed % 11) * times;
        typed.put(numbers.get(0), seed % 9 == 0 ? "0" : "1");
        typed.put(numbers.get(1), seed % 11 == 0 ? "0" : "1");
        typed.put(numbers.get(2), Integer.toString(first + second));
        typed.put(numbers.get(3), Integer.toString(first));
        typed.put(numbers.get(4), Integer.toString(second));
    }

    private void part(Map<Integer, String> typed, String part, String whole, int less) {
        var numbers = numbers(List.of(part, whole));
        var total = Integer.parseInt(typed.getOrDefault(numbers.get(1), "0"));
        typed.put(numbers.get(0), Integer.toString(Math.max(0, total - less)));
    }

    private List<Integer> numbers(List<String> codes) {
        return catalogue.figures(codes).stream().map(figure -> figure.no()).toList();
    }
}
