package vn.phoihop.exchanges;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.phoihop.exchanges.Exchanges.Drafted;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Role;
import vn.phoihop.testing.Exits;
import vn.phoihop.testing.Offices;

/// An exchange nobody else may see, and every way by which it could come out.
class ExchangesExits implements Exits {

    private final Offices offices;
    private final Exchanges exchanges;
    private final Clock clock;

    ExchangesExits(Offices offices, Exchanges exchanges, Clock clock) {
        this.offices = offices;
        this.exchanges = exchanges;
        this.clock = clock;
    }

    @Override
    public Hidden hide(String word) {
        var owner = offices.aSpecialistOf("Văn phòng " + word);
        var receiver = offices.aSpecialistOf("Cơ quan nhận");
        var start = clock.instant().plusSeconds(30L * 86_400);
        var consultation = draft(ExchangeKind.DRAFT_CONSULTATION, word, receiver, owner.actor(), null);
        var meeting = draft(
                ExchangeKind.MEETING_INVITATION,
                word,
                receiver,
                owner.actor(),
                new MeetingPlan(start, start.plusSeconds(3600), "Phòng " + word, "Nội dung " + word));
        return new Hidden(
                owner.and(Role.LEADER),
                Stream.of(
                                "/exchanges",
                                "/exchanges?q=" + word,
                                "/exchanges?box=SENT",
                                "/exchanges?box=WAITING&kind=DRAFT_CONSULTATION",
                                "/exchanges/" + consultation,
                                "/exchanges/" + consultation + "/draft",
                                "/exchanges/" + consultation + "/table",
                                "/exchanges/" + consultation + "/table.docx",
                                "/exchanges/" + consultation + "/table.xlsx",
                                "/exchanges/" + meeting,
                                "/exchanges/" + meeting + "/invitation.ics",
                                "/exchanges/export.csv",
                                "/exchanges/export.xlsx?q=" + word,
                                "/api/v1/exchanges",
                                "/api/v1/exchanges?q=" + word,
                                "/api/v1/exchanges/" + consultation,
                                "/search?q=chuyen")
                        .map(Exit::page)
                        .toList());
    }

    private ExchangeId draft(
            ExchangeKind kind, String word, Offices.Person receiver, Actor by, @Nullable MeetingPlan meeting) {
        var content = ExchangeContent.of("Chuyện " + word, "Nội dung " + word, 7);
        var draft = ExchangeDraft.of(kind, content, List.of(receiver.organisation()));
        var whole = meeting == null ? draft : draft.meeting(meeting);
        return switch (exchanges.draft(whole, clock.instant(), by)) {
            case Drafted.Kept(var id) -> id;
            case Drafted.Refused(var why) -> throw new IllegalStateException(why.name());
        };
    }
}
