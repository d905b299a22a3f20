package vn.phoihop.example;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.phoihop.access.Administration;
import vn.phoihop.access.Positions;
import vn.phoihop.registry.outgoing.Amendment;
import vn.phoihop.registry.outgoing.Approvals;
import vn.phoihop.registry.outgoing.Dispatch;
import vn.phoihop.registry.outgoing.DraftText;
import vn.phoihop.registry.outgoing.Drafting;
import vn.phoihop.registry.outgoing.NewDraft;
import vn.phoihop.registry.outgoing.Outgoing;
import vn.phoihop.registry.outgoing.OutgoingId;
import vn.phoihop.registry.outgoing.OutgoingRefusal;
import vn.phoihop.registry.outgoing.OutgoingSheets;
import vn.phoihop.registry.outgoing.Withdrawals;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;

/// Documents on their way out, one in each state, brought there by the people of the offices.
@Component
class OutgoingOfTheYear {

    private static final Duration STEP = Duration.ofHours(3);

    private final Outgoing outgoing;
    private final OutgoingSheets sheets;
    private final Approvals approvals;
    private final Dispatch dispatch;
    private final Withdrawals withdrawals;
    private final Administration accounts;
    private final Positions positions;
    private final Clock clock;

    OutgoingOfTheYear(
            Outgoing outgoing,
            OutgoingSheets sheets,
            Approvals approvals,
            Dispatch dispatch,
            Withdrawals withdrawals,
            Administration accounts,
            Positions positions,
            Clock clock) {
        this.outgoing = outgoing;
        this.sheets = sheets;
        this.approvals = approvals;
        this.dispatch = dispatch;
        this.withdrawals = withdrawals;
        this.accounts = accounts;
        this.positions = positions;
        this.clock = clock;
    }

    void happen(Locality.Bodies bodies) {
        OutgoingPaper.all().forEach(paper -> bring(paper, bodies));
    }

    /// The office a paper comes from, and the moments at which its steps are done, one after the other.
    private final class Office {

        private final String body;
        private final Iterator<Instant> moments;

        Office(String issuer, Instant begun) {
            body = issuer.equals("BTGDVTU") ? "tgdv" : "ubnd";
            moments = Stream.iterate(begun.plus(STEP), done -> done.plus(STEP)).iterator();
        }

        Actor writer() {
            return person("chuyenvien." + body);
        }

        Actor clerk() {
            return person("vanthu." + body);
        }

        Actor leader() {
            return person("lanhdao." + body);
        }

        Instant next() {
            return moments.next();
        }
    }

    private Actor person(String userName) {
        return accounts.named(userName)
                .flatMap(positions::holder)
                .flatMap(holder -> holder.inPosition(null).map(holder::as))
                .orElseThrow(() -> new IllegalStateException("the example has no " + userName));
    }

    private void bring(OutgoingPaper paper, Locality.Bodies bodies) {
        var office = new Office(paper.issuer(), clock.instant().minus(Duration.ofDays(paper.daysAgo())));
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
        expect(approvals.check(id, version(id, office), "", office.next(), office.clerk()));
    }

    private void approve(OutgoingId id, Office office) {
        check(id, office);
        expect(approvals.approve(id, version(id, office), office.next(), office.leader()));
    }

    private void sign(OutgoingId id, Office office) {
        approve(id, office);
        expect(approvals.sign(id, version(id, office), office.next(), office.leader()));
    }

    private void issue(OutgoingId id, Office office) {
        sign(id, office);
        expect(dispatch.numberAndIssue(id, version(id, office), office.next(), office.clerk()));
    }

    private void recall(OutgoingId id, Office office) {
        issue(id, office);
        expect(withdrawals.recall(
                id, version(id, office), OutgoingPaper.word("recalled"), office.next(), office.leader()));
        expect(withdrawals.confirm(id, office.next(), person("vanthu.stc")));
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

    private int version(OutgoingId id, Office office) {
        return sheets.need(id, office.writer()).line().version();
    }

    private static OutgoingId drafted(Drafting drafting) {
        return switch (drafting) {
            case Drafting.Drafted(var id, var record) -> id;
            case Drafting.Refused(var why) -> throw new IllegalStateException(why.name());
        };
    }

    private static void expect(Optional<OutgoingRefusal> refusal) {
        refusal.ifPresent(why -> {
            throw new IllegalStateException(why.name());
        });
    }
}
