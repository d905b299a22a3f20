package vn.phoihop.press;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.phoihop.publicfiles.PublicFiles;
import vn.phoihop.publicsite.spi.PublicKind;
import vn.phoihop.shared.Role;
import vn.phoihop.testing.Exits;
import vn.phoihop.testing.Offices;

/// Every way by which a press item could come out.
class PressExits implements Exits {

    private final PressItems items;
    private final Offices offices;
    private final PublicFiles files;

    PressExits(PressItems items, Offices offices, PublicFiles files) {
        this.items = items;
        this.offices = offices;
        this.files = files;
    }

    @Override
    public Hidden hide(String word) {
        var owner = offices.aSpecialistOf("Văn phòng UBND").and(Role.SPOKESPERSON);
        var publication = new Publication(
                "Báo " + word, "Tin về " + word, "https://bao.example/" + word, LocalDate.of(2026, 1, 5), null);
        var fresh = new NewPressItem(
                UUID.randomUUID(),
                publication,
                new Place("", "Xã " + word),
                Topic.LAND,
                List.of(new NewFact("Sự việc " + word, true)));
        var captured = (Capture.Captured<PressItemId>) items.capture(fresh, owner.actor());
        var id = captured.id();
        var place = new PublicFiles.Place(PublicKind.PRESS, id.value());
        files.bring(place, "tra-loi.txt", ("Trả lời " + word).getBytes(StandardCharsets.UTF_8), owner.actor());
        var desk = files.desk(place, owner.actor());
        return new Hidden(
                owner,
                Stream.of(
                                "/press",
                                "/press?q=" + word,
                                "/press?mine=OWNER",
                                "/press/" + id,
                                desk.path(),
                                desk.path() + "/" + desk.waiting().getFirst().id(),
                                "/press/export.csv",
                                "/press/export.xlsx?q=" + word,
                                "/api/v1/press",
                                "/api/v1/press/" + id,
                                "/search?q="
                                        + items.need(id, owner.actor()).line().number())
                        .map(Exit::page)
                        .toList());
    }
}
