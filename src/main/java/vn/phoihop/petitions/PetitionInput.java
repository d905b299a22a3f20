package vn.phoihop.petitions;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phoihop.registry.DocumentId;
import vn.phoihop.shared.OrganisationId;

/// What is said with an act on a petition: words (a reason, what is missing), a paper (its number and symbol, or where
/// the evidence is) with the registered document if there is one, a body with those that help it, a day, a place, and
/// what the act chooses.
public record PetitionInput(
        String words,
        String paper,
        @Nullable DocumentId document,
        @Nullable OrganisationId body,
        List<OrganisationId> partners,
        @Nullable LocalDate day,
        String place,
        Choice choice) {

    public static final PetitionInput NOTHING =
            new PetitionInput("", "", null, null, List.of(), null, "", Choice.NOTHING);

    /// What an act chooses among what there is.
    public record Choice(
            @Nullable Field field,
            @Nullable Competence competence,
            @Nullable AnswerClass answerClass,
            @Nullable PetitionId main,
            @Nullable SessionId session,
            @Nullable PromiseId promise) {

        public static final Choice NOTHING = new Choice(null, null, null, null, null, null);
    }

    public PetitionInput {
        words = clean(words);
        paper = clean(paper);
        place = clean(place);
        partners = List.copyOf(partners);
    }

    public static PetitionInput words(String words) {
        return new PetitionInput(words, "", null, null, List.of(), null, "", Choice.NOTHING);
    }

    /// To this body, by this paper, asking for an answer until a day.
    public static PetitionInput to(OrganisationId body, String paper, @Nullable LocalDate asked) {
        return new PetitionInput("", paper, null, body, List.of(), asked, "", Choice.NOTHING);
    }

    /// Given to a unit, with those that help it.
    public static PetitionInput unit(OrganisationId lead, List<OrganisationId> partners) {
        return new PetitionInput("", "", null, lead, partners, null, "", Choice.NOTHING);
    }

    /// Not ours, because of this: that body is competent.
    public static PetitionInput competent(OrganisationId body, String why) {
        return new PetitionInput(why, "", null, body, List.of(), null, "", Choice.NOTHING);
    }

    /// Joined into another one.
    public static PetitionInput into(PetitionId main) {
        return NOTHING.choosing(new Choice(null, null, null, main, null, null));
    }

    /// Summed up so, in this field, the matter of that level.
    public static PetitionInput summedUp(String summary, @Nullable Field field, @Nullable Competence competence) {
        return words(summary).choosing(new Choice(field, competence, null, null, null, null));
    }

    public static PetitionInput of(@Nullable AnswerClass answerClass, String words) {
        return words(words).choosing(new Choice(null, null, answerClass, null, null, null));
    }

    public static PetitionInput to(SessionId session) {
        return NOTHING.choosing(new Choice(null, null, null, null, session, null));
    }

    /// About one promise: its new day, if there is one, and why.
    public static PetitionInput promise(PromiseId promise, @Nullable LocalDate day, String why) {
        return new PetitionInput(
                why, "", null, null, List.of(), day, "", new Choice(null, null, null, null, null, promise));
    }

    /// Proved by this paper.
    public static PetitionInput proved(String words, String paper) {
        return new PetitionInput(words, paper, null, null, List.of(), null, "", Choice.NOTHING);
    }

    /// Voters were told on this day, there.
    public static PetitionInput told(LocalDate day, String place) {
        return new PetitionInput("", "", null, null, List.of(), day, place, Choice.NOTHING);
    }

    public PetitionInput choosing(Choice other) {
        return new PetitionInput(words, paper, document, body, partners, day, place, other);
    }

    List<String> typed() {
        return List.of(words, paper, place);
    }

    private static String clean(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .strip();
    }
}
