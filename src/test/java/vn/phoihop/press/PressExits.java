package vn.phoihop.press;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.phoihop.shared.Role;
import vn.phoihop.testing.Exits;
import vn.phoihop.testing.Offices;

/// Every way by which a press item could come out.
class PressExits implements Exits {

    private final PressItems items;
    private final Offices offices;

    PressExits(PressItems items, Offices offices) {
        this.items = items;
        this.offices = offices;
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
        return new Hidden(
                owner,
                Stream.of(
                                "/press",
                                "/press?q=" + word,
                                "/press?mine=OWNER",
                                "/press/" + id,
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
