package vn.phoihop.reports;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.registry.outgoing.Drafting;
import vn.phoihop.registry.outgoing.NewDraft;
import vn.phoihop.registry.outgoing.Outgoing;
import vn.phoihop.registry.outgoing.OutgoingAct;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Part;
import vn.phoihop.shared.Reference;

/// Hands an approved report over to the register as a document on its way out, and follows it there: signed when that
/// is signed, sent when that is issued, under its number.
@Component
public class HandingOver {

    private static final Pattern NUMBER = Pattern.compile("\\s*0*(\\d{1,9})[-/](.+)");

    private final SubmissionStore store;
    private final SubmissionMoves moves;
    private final RequestStore requests;
    private final ReportSheets sheets;
    private final SubmissionActs acts;
    private final EntryStore entries;
    private final Outgoing outgoing;
    private final ZoneId zone;

    HandingOver(
            SubmissionStore store,
            SubmissionMoves moves,
            RequestStore requests,
            ReportSheets sheets,
            SubmissionActs acts,
            EntryStore entries,
            Outgoing outgoing,
            @Value("${phoihop.zone}") ZoneId zone) {
        this.store = store;
        this.moves = moves;
        this.requests = requests;
        this.sheets = sheets;
        this.acts = acts;
        this.entries = entries;
        this.outgoing = outgoing;
        this.zone = zone;
    }

    /// Makes the document of an approved report; the same approval makes one document.
    @Transactional
    public Optional<Refusal> handOver(SubmissionId id, int version, Instant at, Actor by) {
        var submission = store.need(id, by).at(version);
        if (!submission.parts(by).contains(Part.LEAD)) {
            return Optional.of(Refusal.NOT_YOURS);
        }
        if (submission.state() != SubmissionState.APPROVED || submission.paper().document() != null) {
            return Optional.of(Refusal.NOT_NOW);
        }
        var once = id + "/" + submission.round() + "/" + submission.approvedAt();
        var draft = NewDraft.of(sheets.document(id, by), receivers(submission), submission.reference())
                .once(UUID.nameUUIDFromBytes(once.getBytes(StandardCharsets.UTF_8)));
        return switch (outgoing.draft(draft, at, by)) {
            case Drafting.Drafted(var document, var record) -> {
                moves.papered(submission, record);
                var said = EntryStore.Said.of("HANDED_OVER", "", record.number());
                entries.tell(submission, said, submission.audience(), by, at);
                yield Optional.empty();
            }
            case Drafting.Refused refused -> Optional.of(Refusal.DOCUMENT_REFUSED);
        };
    }

    private List<OrganisationId> receivers(Submission submission) {
        var all = new ArrayList<OrganisationId>();
        if (!submission.isForItself()) {
            all.add(submission.requester());
        }
        all.addAll(requests.of(submission).copies());
        return all.stream()
                .distinct()
                .filter(one -> !one.equals(submission.unit()))
                .toList();
    }

    /// What becomes of the document becomes of the report.
    @EventListener
    void follow(OutgoingAct act) {
        var source = act.source();
        if (source != null && source.kind().equals("reports") && source.id().matches("[0-9a-f-]{36}")) {
            var id = new SubmissionId(UUID.fromString(source.id()));
            switch (act) {
                case OutgoingAct.DocumentSigned signed -> signed(id, signed.at(), signed.by());
                case OutgoingAct.DocumentIssued issued -> issued(id, issued.record(), issued.at(), issued.by());
                case OutgoingAct.DraftDiscarded discarded -> withdrawn(id, discarded.by());
                default -> {
                    // the other steps of a document change nothing of the report
                }
            }
        }
    }

    private void signed(SubmissionId id, Instant at, Actor by) {
        var submission = store.need(id, by);
        if (submission.state() == SubmissionState.APPROVED) {
            acts.act(submission, SubmissionEvent.SUBMISSION_SIGNED, ActInput.because(""), at, by);
        }
    }

    private void issued(SubmissionId id, Reference record, Instant at, Actor by) {
        var submission = store.need(id, by);
        var match = NUMBER.matcher(record.number());
        if (submission.state() == SubmissionState.SIGNED && match.matches()) {
            var input = new ActInput(
                    "", Integer.valueOf(match.group(1)), match.group(2), LocalDate.ofInstant(at, zone), record);
            acts.act(submission, SubmissionEvent.SUBMISSION_SENT, input, at, by);
        }
    }

    private void withdrawn(SubmissionId id, Actor by) {
        var submission = store.need(id, by);
        if (submission.state() == SubmissionState.APPROVED) {
            moves.papered(submission, null);
        }
    }
}
