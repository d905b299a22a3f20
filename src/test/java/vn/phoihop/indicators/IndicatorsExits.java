package vn.phoihop.indicators;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.phoihop.organisations.Areas;
import vn.phoihop.organisations.NewArea;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.shared.Role;
import vn.phoihop.testing.Exits;
import vn.phoihop.testing.Offices;
import vn.phoihop.testing.Offices.Person;
import vn.phoihop.testing.Places;

/// A figure in words of a commune nobody else may see, as a draft and recorded, and every way by which it could come
/// out; and the name of the area in lists of those who did not hand in.
class IndicatorsExits implements Exits {

    private final Offices offices;
    private final Organisations organisations;
    private final Areas areas;
    private final Catalogue catalogue;
    private final Periods periods;
    private final Filings filings;
    private final Remarks remarks;
    private final Countings countings;
    private final Snapshots snapshots;

    IndicatorsExits(
            Offices offices,
            Organisations organisations,
            Areas areas,
            Catalogue catalogue,
            Periods periods,
            Filings filings,
            Remarks remarks,
            Countings countings,
            Snapshots snapshots) {
        this.offices = offices;
        this.organisations = organisations;
        this.areas = areas;
        this.catalogue = catalogue;
        this.periods = periods;
        this.filings = filings;
        this.remarks = remarks;
        this.countings = countings;
        this.snapshots = snapshots;
    }

    @Override
    public Hidden hide(String word) {
        var office = offices.establishInACommune("UBND xã kín");
        var owner = offices.in(office, Role.SPECIALIST);
        var area = areas.need(organisations.need(office).area());
        areas.correct(
                area.id(),
                area.version(),
                new NewArea(area.code(), "Xã " + word, area.kind(), area.parent(), area.validity()),
                owner.actor());
        var form = catalogue.form("QC238-XA");
        var words = catalogue.figures(List.of("GC-01")).getFirst();
        var draft = new Filings.Which(
                form, area.id(), periods.open(PeriodCode.parse("2026-M02").orElseThrow()));
        filings.keepDraft(draft, -1, Map.of(words.no(), "Nháp " + word), owner.actor());
        var filed = new Filings.Which(
                form, area.id(), periods.open(PeriodCode.parse("2026-M03").orElseThrow()));
        var typed = new HashMap<Integer, String>();
        typed.put(words.no(), "Kết quả " + word);
        filings.file(filed, -1, typed, EntryWay.GRID, "", owner.actor());
        remarks.remark(Unit.of(area.id()), filed.period(), words, true, "Cần xem " + word, owner.actor());
        var signed = catalogue.figures(List.of("PH-01")).getFirst();
        countings.count(area.id(), filed.period(), List.of(signed), "", owner.actor());
        var counting =
                countings.latest(area.id(), filed.period(), owner.actor()).get(signed.no());
        var question = RollUps.Question.of(area.id(), List.of(words), filed.period(), Optional.empty());
        var kept = snapshots.keep(question, "Chốt " + word, owner.actor()).orElseThrow();
        var more = Stream.of(
                "/indicators/countings/" + counting,
                "/indicators/countings/" + counting + "?again=true",
                "/indicators/snapshots/" + kept,
                "/indicators/snapshots/" + kept + "?figure=GC-01",
                "/indicators/snapshots/" + kept + "/export.xlsx");
        more = Stream.concat(more, ofBody(owner, filed.period(), area.code(), word));
        return new Hidden(
                owner, Stream.concat(exits(area.code()), more).map(Exit::page).toList());
    }

    /// What the office reports for itself, and what is said about it.
    private Stream<String> ofBody(Person owner, Period period, String area, String word) {
        var code = "CQ-" + word.substring(3).toUpperCase(Locale.ROOT);
        catalogue.establish(NewIndicator.count(code, "Số của cơ quan", "việc", AreaLevel.COMMUNE, Places.FOUNDED)
                .eachBody());
        var figure = catalogue.figures(List.of(code)).getFirst();
        var form = catalogue.setUp(code, "Biểu cơ quan", "ND09", AreaLevel.COMMUNE, List.of(code));
        var office = organisations.need(owner.organisation());
        var unit = new Unit(office.area(), Optional.of(office.line()));
        var key = new Filings.Which(form, unit.area(), unit.body(), period);
        filings.file(key, -1, Map.of(figure.no(), "3"), EntryWay.GRID, "", owner.actor());
        remarks.remark(unit, period, figure, true, "Cần xem " + word, owner.actor());
        var line = office.line().value();
        return Stream.of(
                "/indicators/forms/" + code + "/" + line + "/2026-M03",
                "/indicators/values/" + line + "/2026-M03?figure=" + code,
                "/indicators/rates?area=" + area + "&form=" + code + "&period=2026-M03",
                "/indicators/rollup?area=" + area + "&form=" + code + "&period=2026-M03");
    }

    private static Stream<String> exits(String area) {
        var rollUp = "?area=" + area + "&form=QC238-XA&period=2026-M03";
        return Stream.of(
                "/indicators",
                "/indicators/code/VD-01",
                "/indicators/forms/QC238-XA/" + area + "/2026-M02",
                "/indicators/forms/QC238-XA/" + area + "/2026-M03",
                "/indicators/forms/QC238-XA/" + area + "/2026-M03/form.xlsx",
                "/indicators/values/" + area + "/2026-M03?figure=GC-01",
                "/indicators/followed" + rollUp,
                "/indicators/rollup" + rollUp,
                "/indicators/rollup" + rollUp + "&figure=VD-01",
                "/indicators/rollup/export.csv" + rollUp,
                "/indicators/rollup/export.xlsx" + rollUp,
                "/indicators/rates" + rollUp,
                "/api/v1/indicators/rollup?area=" + area + "&figures=VD-01&periods=2026-M03");
    }
}
