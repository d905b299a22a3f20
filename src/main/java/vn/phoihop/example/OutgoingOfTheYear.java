package vn.phoihop.example;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.phoihop.registry.outgoing.Amendment;
import vn.phoihop.registry.outgoing.DraftText;
import vn.phoihop.registry.outgoing.Drafting;
import vn.phoihop.registry.outgoing.NewDraft;
import vn.phoihop.registry.outgoing.Outgoing;
import vn.phoihop.registry.outgoing.OutgoingId;
import vn.phoihop.registry.outgoing.Withdrawals;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;

/// Documents on their way out, one in each state, brought there by the people of the offices.
@Component
class OutgoingOfTheYear {

    private final Outgoing outgoing;
    private final OutgoingDesk desk;
    private final Withdrawals withdrawals;
    private final People people;
    private final OfficeTime time;

    OutgoingOfTheYear(Outgoing outgoing, OutgoingDesk desk, Withdrawals withdrawals, People people, OfficeTime time) {
        this.outgoing = outgoing;
        this.desk = desk;
        this.withdrawals = withdrawals;
        this.people = people;
        this.time = time;
    }

    void happen(Locality.Bodies bodies) {
        OutgoingPaper.all().forEach(paper -> bring(paper, bodies));
    }

    /// The office a paper comes from, and the moments at which its steps are done, one after the other.
    private final class Office {

        private final String body;
        private final Iterator<Instant> moments;

        Office(String issuer, int daysAgo) {
            body = issuer.equals("BTGDVTU") ? "tgdv" : "ubnd";
            moments = time.from(daysAgo);
        }

        Actor writer() {
            return people.named("chuyenvien." + body);
        }

        Actor clerk() {
            return people.named("vanthu." + body);
        }

        Actor leader() {
            return people.named("lanhdao." + body);
        }

        Instant next() {
            return moments.next();
        }
    }

    private void bring(OutgoingPaper paper, Locality.Bodies bodies) {
        var office = new Office(paper.issuer(), paper.daysAgo());
        var id = drafted(outgoing.draft(fresh(paper, paper.text(), bodies), office.next(), office.writer()));
        bring(id, paper, office, bodies);
    }

    private void bring(OutgoingId id, OutgoingPaper paper, Office office, Locality.Bodies bodies) {
        switch (paper.state()) {
            case "DRAFT" -> {}
            case "CHECKED" -> check(id, office);
            case "APPROVED" -> approve(id, office);
            case "HALF", "SIGNED" -> sign(id, office);
            case "ISSUED" -> issue(id, office);
            case "RECALLED" -> recall(id, office);
            case "REPLACED" -> replace(id, paper, office, bodies);
            default -> throw new IllegalStateException(paper.state());
        }
    }

    private void check(OutgoingId id, Office office) {
        desk.check(id, office.next(), office.clerk());
    }

    private void approve(OutgoingId id, Office office) {
        check(id, office);
        desk.approve(id, office.next(), office.leader());
    }

    private void sign(OutgoingId id, Office office) {
        approve(id, office);
        desk.sign(id, office.next(), office.leader());
    }

    private void issue(OutgoingId id, Office office) {
        sign(id, office);
        desk.issue(id, office.next(), office.clerk());
    }

    private void recall(OutgoingId id, Office office) {
        issue(id, office);
        OutgoingDesk.expect(withdrawals.recall(
                id, desk.version(id, office.leader()), OutgoingPaper.word("recalled"), office.next(), office.leader()));
        OutgoingDesk.expect(withdrawals.confirm(id, office.next(), people.named("vanthu.stc")));
    }

    private void replace(OutgoingId id, OutgoingPaper paper, Office office, Locality.Bodies bodies) {
        issue(id, office);
        var mended = fresh(paper, paper.mended().text(), bodies);
        issue(drafted(outgoing.amend(id, Amendment.REPLACES, mended, office.next(), office.writer())), office);
    }

    private static NewDraft fresh(OutgoingPaper paper, DraftText text, Locality.Bodies bodies) {
        var parties = new ArrayList<OrganisationId>();
        paper.parties().forEach(each -> parties.add(bodies.of(each)));
        return new NewDraft(
                text, parties, paper.receivers().stream().map(bodies::of).toList(), null, UUID.randomUUID());
    }

    private static OutgoingId drafted(Drafting drafting) {
        return switch (drafting) {
            case Drafting.Drafted(var id, var record) -> id;
            case Drafting.Refused(var why) -> throw new IllegalStateException(why.name());
        };
    }
}
