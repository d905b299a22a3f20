package vn.phoihop.agenda.web;

import java.time.Instant;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import vn.phoihop.agenda.spi.Approval;
import vn.phoihop.agenda.spi.Approvals;
import vn.phoihop.agenda.spi.Dated;
import vn.phoihop.agenda.spi.DatedEntry;
import vn.phoihop.agenda.spi.Standing;
import vn.phoihop.agenda.spi.Standings;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Reference;
import vn.phoihop.shared.Role;

/// A module that offers something to decide, a figure and a meeting.
@TestComponent
class Offers implements Approvals, Standings, Dated {

    static final Reference DRAFT = new Reference("programmes", "p1", "CTPH-01", "Chương trình phối hợp 2026-2030");
    static final Reference MEETING = new Reference(
            "exchanges",
            "e1",
            "TĐ-12",
            "Mời họp về việc thống nhất nội dung chương trình phối hợp công tác thông tin, tuyên truyền giữa các cơ"
                    + " quan, đơn vị trên địa bàn tỉnh giai đoạn 2026-2030");

    @Override
    public List<Approval> waitingFor(Actor actor, int limit) {
        return actor.is(Role.LEADER)
                ? List.of(new Approval(DRAFT, "agenda.leader.approvals", Instant.parse("2026-11-16T01:30:00Z")))
                : List.of();
    }

    @Override
    public List<Standing> of(Actor actor) {
        return List.of(new Standing(20, "agenda.leader.promises", 5, 8, "/programmes?signed=false"));
    }

    @Override
    public List<DatedEntry> between(Instant from, Instant to, Actor actor) {
        var begins = Instant.parse("2026-11-25T01:30:00Z");
        return List.of(new DatedEntry(MEETING, begins, begins.plusSeconds(9_000), "Hội trường tầng 2"));
    }
}
