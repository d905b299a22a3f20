package vn.phoihop.example;

import java.time.Instant;
import java.util.Iterator;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.phoihop.registry.outgoing.Approvals;
import vn.phoihop.registry.outgoing.Dispatch;
import vn.phoihop.registry.outgoing.OutgoingId;
import vn.phoihop.registry.outgoing.OutgoingRefusal;
import vn.phoihop.registry.outgoing.OutgoingSheets;
import vn.phoihop.shared.Actor;

/// Brings a document out as the people of an office do: the clerk checks its form, the leader approves and signs, the
/// clerk numbers and issues it.
@Component
class OutgoingDesk {

    private final OutgoingSheets sheets;
    private final Approvals approvals;
    private final Dispatch dispatch;

    OutgoingDesk(OutgoingSheets sheets, Approvals approvals, Dispatch dispatch) {
        this.sheets = sheets;
        this.approvals = approvals;
        this.dispatch = dispatch;
    }

    int version(OutgoingId id, Actor by) {
        return sheets.version(id, by);
    }

    void check(OutgoingId id, Instant at, Actor clerk) {
        expect(approvals.check(id, version(id, clerk), "", at, clerk));
    }

    void approve(OutgoingId id, Instant at, Actor leader) {
        expect(approvals.approve(id, version(id, leader), at, leader));
    }

    void sign(OutgoingId id, Instant at, Actor leader) {
        expect(approvals.sign(id, version(id, leader), at, leader));
    }

    void issue(OutgoingId id, Instant at, Actor clerk) {
        expect(dispatch.numberAndIssue(id, version(id, clerk), at, clerk));
    }

    /// The whole way of a draft, each step at its moment.
    void bringOut(OutgoingId id, Actor clerk, Actor leader, Iterator<Instant> moments) {
        check(id, moments.next(), clerk);
        approve(id, moments.next(), leader);
        sign(id, moments.next(), leader);
        issue(id, moments.next(), clerk);
    }

    static void expect(Optional<OutgoingRefusal> refusal) {
        refusal.ifPresent(why -> {
            throw new IllegalStateException("a document of the example: " + why);
        });
    }
}
