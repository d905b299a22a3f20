package vn.phoihop.registry.outgoing;

import java.time.Clock;
import java.util.stream.Stream;
import vn.phoihop.registry.outgoing.Drafts.Desk;
import vn.phoihop.shared.Role;
import vn.phoihop.testing.Exits;
import vn.phoihop.testing.Offices;

/// A draft nobody else may see, and every way by which it could come out.
class OutgoingExits implements Exits {

    private final Offices offices;
    private final Outgoing outgoing;
    private final OutgoingSheets sheets;
    private final Approvals approvals;
    private final Dispatch dispatch;
    private final Clock clock;

    OutgoingExits(
            Offices offices,
            Outgoing outgoing,
            OutgoingSheets sheets,
            Approvals approvals,
            Dispatch dispatch,
            Clock clock) {
        this.offices = offices;
        this.outgoing = outgoing;
        this.sheets = sheets;
        this.approvals = approvals;
        this.dispatch = dispatch;
        this.clock = clock;
    }

    /// A document of two bodies, one of which may have signed on paper.
    private OutgoingId joint(Drafts drafts, Desk desk, String word) {
        var partner = offices.aLeaderOf("UBND tỉnh");
        return drafts.approved(desk, drafts.joint(desk, Drafts.programme("Chương trình " + word), partner));
    }

    @Override
    public Hidden hide(String word) {
        var drafts = new Drafts(offices, outgoing, sheets, approvals, dispatch, clock);
        var writer = offices.aSpecialistOf("Văn phòng kín");
        var desk = new Desk(writer.and(Role.CLERK), writer.colleague(Role.CLERK), writer.colleague(Role.LEADER));
        var text = Drafts.report("Dự thảo " + word + " tìm" + word.substring(3), "Chuyện " + word + " được xem xét.");
        var id = drafts.draft(desk, text);
        var joint = "/outgoing/" + joint(drafts, desk, word);
        return new Hidden(
                desk.writer(),
                Stream.of(
                                joint,
                                joint + "/paper-signature",
                                joint + "/pdf",
                                "/outgoing/" + id + "/pdf",
                                "/outgoing",
                                "/outgoing?q=" + word,
                                "/outgoing?status=DRAFT",
                                "/outgoing?phase=MINE",
                                "/outgoing/" + id,
                                "/outgoing/" + id + "/edit",
                                "/outgoing/" + id + "/check",
                                "/outgoing/" + id + "/compare",
                                "/outgoing/" + id + "/docx",
                                "/api/v1/outgoing",
                                "/api/v1/outgoing?q=" + word,
                                "/api/v1/outgoing/" + id,
                                "/search?q=tìm" + word.substring(3))
                        .map(Exit::page)
                        .toList());
    }
}
