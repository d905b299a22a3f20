package vn.phoihop.concerns;

import java.util.stream.Stream;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.testing.Exits;
import vn.phoihop.testing.Offices;
import vn.phoihop.testing.Places;

/// Every way by which a concern could come out.
class ConcernExits implements Exits {

    private final Concerns concerns;
    private final ConcernSheets sheets;
    private final Organisations organisations;
    private final Offices offices;
    private final Places places;

    ConcernExits(Concerns concerns, ConcernSheets sheets, Organisations organisations, Offices offices, Places places) {
        this.concerns = concerns;
        this.sheets = sheets;
        this.organisations = organisations;
        this.offices = offices;
        this.places = places;
    }

    @Override
    public Hidden hide(String word) {
        var owner = offices.aSpecialistOf("Văn phòng UBND tỉnh");
        var area = places.aCommuneOf(organisations.need(owner.organisation()).area());
        var fresh = NewConcern.of(Channel.COUNTER, Field.WATER_AND_POWER, "Mất nước " + word, "Cả xóm " + word, area)
                .asking("Cấp nước " + word)
                .at("Xóm " + word);
        var id = ((Opening.Opened) concerns.open(fresh, owner.actor())).id();
        var line = sheets.need(id, owner.actor()).line();
        return new Hidden(
                owner,
                Stream.of(
                                "/concerns",
                                "/concerns?q=" + word,
                                "/concerns?phase=ALL&mine=OWNER&field=WATER_AND_POWER",
                                "/concerns?sort=DUE",
                                "/concerns?area=" + line.areaCode(),
                                "/concerns/board",
                                "/concerns/board?q=" + word,
                                "/concerns/" + id,
                                "/concerns/" + id + "/blind",
                                "/concerns/export.csv",
                                "/concerns/export.xlsx?q=" + word,
                                "/api/v1/concerns",
                                "/api/v1/concerns?q=" + word,
                                "/api/v1/concerns/" + id,
                                "/search?q=" + line.number())
                        .map(Exit::page)
                        .toList());
    }
}
