package vn.phoihop.clarifications;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.phoihop.publicfiles.PublicFiles;
import vn.phoihop.publicsite.spi.PublicKind;
import vn.phoihop.testing.Exits;
import vn.phoihop.testing.Offices;

/// Every way by which a clarification could come out before it is published.
class ClarificationExits implements Exits {

    private final Proposals proposals;
    private final Clarifications clarifications;
    private final Offices offices;
    private final Clock clock;
    private final PublicFiles files;

    ClarificationExits(
            Proposals proposals, Clarifications clarifications, Offices offices, Clock clock, PublicFiles files) {
        this.proposals = proposals;
        this.clarifications = clarifications;
        this.offices = offices;
        this.clock = clock;
        this.files = files;
    }

    @Override
    public Hidden hide(String word) {
        var owner = offices.aSpecialistOf("Ban Tuyên giáo và Dân vận");
        var fresh = new NewClarification(
                UUID.randomUUID(),
                "Dự án " + word + " dừng thi công",
                "Dự án " + word,
                null,
                "Có thông tin cũ về " + word,
                Topic.CONSTRUCTION,
                new NewClarification.Place("", "Xã " + word),
                false,
                null,
                List.of());
        var proposed = (Proposals.Proposing.Proposed) proposals.propose(fresh, clock.instant(), owner.actor());
        var id = proposed.id();
        var number = clarifications.need(id, owner.actor()).line().number();
        var place = new PublicFiles.Place(PublicKind.CLARIFICATION, id.value());
        files.bring(place, "can-cu.txt", ("Căn cứ " + word).getBytes(StandardCharsets.UTF_8), owner.actor());
        var desk = files.desk(place, owner.actor());
        return new Hidden(
                owner,
                Stream.of(
                                "/clarifications",
                                "/clarifications?q=" + word,
                                "/clarifications?open=true",
                                "/clarifications/" + id,
                                desk.path(),
                                desk.path() + "/" + desk.waiting().getFirst().id(),
                                "/clarifications/export.csv",
                                "/clarifications/export.xlsx?q=" + word,
                                "/api/v1/clarifications",
                                "/api/v1/clarifications/" + id,
                                "/search?q=" + number)
                        .map(Exit::page)
                        .toList());
    }
}
