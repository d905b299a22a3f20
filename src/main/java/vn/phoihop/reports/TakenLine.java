package vn.phoihop.reports;

import java.time.Instant;
import vn.phoihop.shared.OrganisationId;

/// Words taken over from below: under which mark, from which report and sending, who wrote them there, as they were.
public record TakenLine(
        int mark,
        int section,
        SubmissionId from,
        String fromNumber,
        OrganisationId unit,
        int round,
        String writer,
        String words,
        String takenBy,
        Instant at) {}
