package vn.phoihop.registry.outgoing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.phoihop.calendar.RungReached;
import vn.phoihop.notifications.spi.Due;
import vn.phoihop.notifications.spi.Notice;
import vn.phoihop.notifications.spi.Notices;
import vn.phoihop.notifications.spi.Receiver;
import vn.phoihop.shared.AccountId;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;
import vn.phoihop.shared.Role;

/// Tells those whose turn it is, and those who got something, what happened to an outgoing document.
@Component
class OutgoingNotices {

    private final Notices notices;
    private final OutgoingStore store;
    private final ReceiverStore receivers;
    private final Clock clock;

    OutgoingNotices(Notices notices, OutgoingStore store, ReceiverStore receivers, Clock clock) {
        this.notices = notices;
        this.store = store;
        this.receivers = receivers;
        this.clock = clock;
    }

    /// The next in turn is told; what was sent is told to the offices that have it.
    @ApplicationModuleListener
    void tell(OutgoingAct act) {
        store.find(act.document()).ifPresent(document -> tell(document, act));
    }

    private void tell(OutgoingDocument document, OutgoingAct act) {
        var name = act.getClass().getSimpleName();
        var key = "outgoing." + name + "/" + document.id() + "/" + act.at().toEpochMilli();
        var about = document.reference();
        var to = receivers(document, act);
        if (!to.isEmpty()) {
            notices.tell(new Notice(
                    key, about, "outgoing.notice." + name, List.of(about.number(), about.title()), to, false));
        }
        if (act instanceof OutgoingAct.DocumentIssued issued) {
            issued.deliveries().forEach(delivery -> arrived(document, delivery));
        }
    }

    /// The office that got it finds it in its register.
    private void arrived(OutgoingDocument document, OutgoingAct.Delivery delivery) {
        var words = document.words();
        notices.tell(Notice.of(
                "outgoing.arrived/" + delivery.receipt(),
                new Reference("registry", delivery.receipt().toString(), words.number(), words.subject()),
                "outgoing.notice.arrived",
                List.of(words.number(), words.subject()),
                Receiver.in(delivery.receiver(), Role.CLERK)));
    }

    private List<Receiver> receivers(OutgoingDocument document, OutgoingAct act) {
        var owner = document.owner();
        return switch (act) {
            case OutgoingAct.FormatChecked checked -> List.of(Receiver.in(owner, Role.LEADER));
            case OutgoingAct.ContentApproved approved -> signers(document);
            case OutgoingAct.PartySigned signed -> signers(document);
            case OutgoingAct.DocumentSigned signed -> List.of(Receiver.in(owner, Role.CLERK));
            case OutgoingAct.DocumentReturned back -> authors(document);
            case OutgoingAct.DocumentIssued issued -> authors(document);
            case OutgoingAct.DraftDiscarded gone -> authors(document);
            case OutgoingAct.NumberCancelled cancelled -> authors(document);
            case OutgoingAct.CancellationAsked asked -> List.of(Receiver.in(owner, Role.CLERK, Role.LEADER));
            case OutgoingAct.DocumentCorrected corrected -> offices(document);
            case OutgoingAct.DocumentReplaced replaced -> offices(document);
            case OutgoingAct.DocumentRecalled recalled -> offices(document);
            case OutgoingAct.RecallConfirmed confirmed -> List.of();
            case OutgoingAct.DocumentDrafted drafted -> List.of();
            case OutgoingAct.DraftRevised revised -> List.of();
            case OutgoingAct.DocumentNumbered numbered -> List.of();
        };
    }

    private static List<Receiver> signers(OutgoingDocument document) {
        var all = new ArrayList<OrganisationId>(document.parties());
        all.add(document.owner());
        all.removeAll(document.signedBy());
        return all.stream().map(each -> Receiver.in(each, Role.LEADER)).toList();
    }

    private static List<Receiver> authors(OutgoingDocument document) {
        return document.text().authors().stream()
                .filter(OutgoingNotices::isSomebody)
                .map(each -> (Receiver) new Receiver.Person(each))
                .toList();
    }

    private static boolean isSomebody(AccountId account) {
        return !account.value().equals(new UUID(0, 0));
    }

    private List<Receiver> offices(OutgoingDocument document) {
        return receivers.of(document).stream()
                .map(each -> Receiver.in(each.organisation(), Role.CLERK, Role.LEADER))
                .toList();
    }

    /// A rung of the ladder of one of its clocks.
    @ApplicationModuleListener
    void remind(RungReached rung) {
        if (!rung.record().kind().equals(OutgoingDocument.KIND)) {
            return;
        }
        store.find(new OutgoingId(UUID.fromString(rung.record().id())))
                .filter(document -> document.status().isOpen())
                .ifPresent(document -> notices.tell(new Notice(
                        "outgoing.rung/" + rung.clock().value() + "/" + rung.epoch() + "/" + rung.rung(),
                        document.reference(),
                        clock.instant().isBefore(rung.due()) ? "outgoing.notice.soon" : "outgoing.notice.passed",
                        List.of(
                                document.reference().number(),
                                document.reference().title(),
                                new Due(rung.dueOn())),
                        reminded(document, rung.audience()),
                        false)));
    }

    private static List<Receiver> reminded(OutgoingDocument document, @Nullable String audience) {
        return "LEADERSHIP".equals(audience) || "HEAD_OF_UNIT".equals(audience)
                ? List.of(Receiver.in(document.owner(), Role.LEADER))
                : List.of(Receiver.in(document.owner(), Role.CLERK));
    }
}
