package vn.phoihop.petitions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phoihop.calendar.ClockLine;
import vn.phoihop.petitions.Session.Meeting;
import vn.phoihop.petitions.Session.Round;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Part;
import vn.phoihop.shared.Reference;

/// One petition in full, as somebody sees it, with what they may do.
public record PetitionSheet(
        PetitionId id,
        String number,
        PetitionKind kind,
        PetitionState state,
        OrganisationId owner,
        PetitionContent content,
        Origin origin,
        Handled handled,
        List<Answer> answers,
        List<Promise> promises,
        Relatives relatives,
        List<ClockLine> clocks,
        List<Told> history,
        Set<Part> parts,
        Set<PetitionEvent> acts,
        Publication publication,
        int version) {

    /// Where and when it was raised, and to which session it is reported.
    public record Origin(
            Session session,
            @Nullable Session firstSession,
            Round round,
            Meeting meeting,
            LocalDate raisedOn,
            int carried,
            int reraised) {}

    /// Who has it, by which paper, and how far its answer is.
    public record Handled(
            @Nullable OrganisationId receiver,
            @Nullable OrganisationId lead,
            List<OrganisationId> partners,
            @Nullable OrganisationId competentBody,
            String paper,
            @Nullable Reference document,
            @Nullable LocalDate askedOn,
            @Nullable AnswerClass answerClass,
            int round,
            int sentBack,
            boolean sessionAsked,
            boolean reported,
            boolean isOwnAnswer,
            @Nullable LocalDate toldOn,
            String toldWhere,
            @Nullable Instant answeredAt,
            @Nullable Instant closedAt) {}

    /// Other petitions it has to do with: the one it was joined into, those joined into it, those its answer serves
    /// too, those of earlier sessions that say the same, and those that may.
    public record Relatives(
            @Nullable Kin main, List<Kin> joined, List<Kin> together, List<Kin> earlier, List<Kin> alike) {}

    /// Another petition, as a relative shows it.
    public record Kin(
            PetitionId id,
            String number,
            String topic,
            String wording,
            String area,
            LocalDate raisedOn,
            PetitionState state,
            String session,
            int version) {}

    /// A line of the history.
    public record Told(
            String act, OrganisationId organisation, String name, Instant at, List<String> details, String words) {}

    /// What the public page says of it, and whether it may be put there now.
    public record Publication(String state, String text, boolean mayPublish, boolean mayWithdraw) {}

    public boolean may(PetitionEvent event) {
        return acts.contains(event);
    }

    /// Whether the reader is of the council side.
    public boolean isOurs() {
        return parts.contains(Part.OWNER);
    }

    /// Whether the reader is of the answering side.
    public boolean isAnswering() {
        return parts.contains(Part.LEAD);
    }

    /// The answer that is being prepared or waits to be sent, if the reader may see it.
    public @Nullable Answer draft() {
        return answers.isEmpty() || answers.getLast().status() == Answer.Status.SENT ? null : answers.getLast();
    }
}
