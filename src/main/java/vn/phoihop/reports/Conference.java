package vn.phoihop.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;

/// A review conference (hội nghị sơ kết, tổng kết): when, where, who, what is talked about, on which documents, and
/// what it concluded.
public record Conference(
        String province,
        UUID id,
        String number,
        OrganisationId host,
        List<OrganisationId> participants,
        Kind kind,
        State state,
        String title,
        Instant from,
        Instant to,
        String place,
        String agenda,
        String minutes,
        @Nullable RequestId request,
        List<Reference> documents,
        List<Conclusion> conclusions,
        int version) {

    public Conference {
        participants = List.copyOf(participants);
        documents = List.copyOf(documents);
        conclusions = List.copyOf(conclusions);
    }

    /// Within a period, or at its end.
    public enum Kind {
        /// Sơ kết.
        INTERIM,
        /// Tổng kết.
        CLOSING
    }

    /// How far it has come.
    public enum State {
        PLANNED,
        HELD,
        CANCELLED
    }

    /// What was concluded: words, output, who leads, until when, and the task it became.
    public record Conclusion(
            String words,
            String output,
            OrganisationId lead,
            LocalDate dueOn,
            @Nullable Reference task) {}

    public Reference reference() {
        return new Reference("reports", "conferences/" + id, number, title);
    }

    /// With its documents and conclusions.
    Conference with(List<Reference> papers, List<Conclusion> concluded) {
        return new Conference(
                province,
                id,
                number,
                host,
                participants,
                kind,
                state,
                title,
                from,
                to,
                place,
                agenda,
                minutes,
                request,
                papers,
                concluded,
                version);
    }
}
