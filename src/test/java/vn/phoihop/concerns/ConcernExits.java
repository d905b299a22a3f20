package vn.phoihop.concerns;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Optional;
import java.util.stream.Stream;
import vn.phoihop.concerns.triage.Criterion;
import vn.phoihop.concerns.triage.Profile;
import vn.phoihop.concerns.triage.Rubric;
import vn.phoihop.organisations.AreaId;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.publicfiles.PublicFiles;
import vn.phoihop.publicsite.spi.PublicKind;
import vn.phoihop.shared.Role;
import vn.phoihop.testing.Exits;
import vn.phoihop.testing.Offices;
import vn.phoihop.testing.Offices.Person;
import vn.phoihop.testing.Places;

/// Every way by which a concern could come out.
class ConcernExits implements Exits {

    private final Concerns concerns;
    private final ConcernSheets sheets;
    private final Reporting reporting;
    private final Rubrics rubrics;
    private final PublicFiles files;
    private final Clock clock;
    private final Organisations organisations;
    private final Offices offices;
    private final Places places;

    ConcernExits(
            Concerns concerns,
            ConcernSheets sheets,
            Reporting reporting,
            Rubrics rubrics,
            PublicFiles files,
            Clock clock,
            Organisations organisations,
            Offices offices,
            Places places) {
        this.concerns = concerns;
        this.sheets = sheets;
        this.reporting = reporting;
        this.rubrics = rubrics;
        this.files = files;
        this.clock = clock;
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
        rate(id, owner);
        var place = new PublicFiles.Place(PublicKind.CONCERN, id.value());
        files.bring(place, "tep.txt", ("Danh sách " + word).getBytes(StandardCharsets.UTF_8), owner.actor());
        var desk = files.desk(place, owner.actor());
        var waiting = waitsForASecondRating(word, area, owner.colleague(Role.SPECIALIST));
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
                                desk.path(),
                                desk.path() + "/" + desk.waiting().getFirst().id(),
                                "/concerns/agreement",
                                "/concerns/" + waiting + "/blind",
                                "/concerns/rubric/" + tried(owner.colleague(Role.COORDINATOR)),
                                "/concerns/export.csv",
                                "/concerns/export.xlsx?q=" + word,
                                "/api/v1/concerns",
                                "/api/v1/concerns?q=" + word,
                                "/api/v1/concerns/" + id,
                                "/search?q=" + line.number())
                        .map(Exit::page)
                        .toList());
    }

    private void rate(ConcernId id, Person by) {
        var input = ConcernInput.rating(ConcernCase.rating(Profile.of(2, 1, 0, 0, 0, 0)))
                .confirmed(true);
        var version = sheets.need(id, by.actor()).line().version();
        require(concerns.act(id, version, ConcernMove.TRIAGE, input, clock.instant(), by.actor()));
    }

    /// Rated by a colleague; whoever reported asks for a second rating.
    private ConcernId waitsForASecondRating(String word, AreaId area, Person colleague) {
        var fresh = NewConcern.of(Channel.HOTLINE, Field.LAND, "Kè sạt " + word, "Mười hộ " + word, area);
        var opened = (Opening.Opened) concerns.open(fresh, colleague.actor());
        rate(opened.id(), colleague);
        require(reporting.askSecondRating(opened.receipt(), "Chưa xem thực địa"));
        return opened.id();
    }

    /// A version of the rubric by which harm weighs more: tried, then taken back, so that others may propose.
    private int tried(Person coordinator) {
        var now = rubrics.inForce();
        var weights = new EnumMap<>(now.weights());
        weights.put(Criterion.H, 60);
        var other = new Rubric(now.version() + 1, weights, now.thresholds(), now.gates(), now.anchors());
        require(rubrics.propose(other, "Thử", coordinator.actor()));
        var number = rubrics.all().getFirst().version().number();
        require(rubrics.tryOut(number, coordinator.actor()));
        require(rubrics.drop(number, coordinator.actor()));
        return number;
    }

    private static void require(Optional<Refusal> refused) {
        refused.ifPresent(why -> {
            throw new IllegalStateException(why.name());
        });
    }
}
