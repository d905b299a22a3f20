package vn.phoihop.petitions;

import java.text.Normalizer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.phoihop.shared.OrganisationId;

/// Which petitions someone asks to see; null or empty asks for nothing in particular. It is the address of the list.
public record PetitionFilter(
        String words,
        @Nullable Box box,
        @Nullable PetitionKind kind,
        @Nullable PetitionState state,
        @Nullable Field field,
        @Nullable Competence competence,
        @Nullable ResultGroup result,
        @Nullable OrganisationId organisation,
        @Nullable UUID session,
        @Nullable UUID round,
        @Nullable UUID area) {

    /// Everything, newest first.
    public static final PetitionFilter ALL =
            new PetitionFilter("", null, null, null, null, null, null, null, null, null, null);

    /// Where a petition lies, seen from the own organisation.
    public enum Box {
        /// Chờ cơ quan ta xử lý.
        WAITING,
        /// Quá hạn.
        OVERDUE,
        /// Đã đề nghị trả lời lại.
        SENT_BACK,
        /// Đang theo dõi lời hứa.
        PROMISED,
        /// Lời hứa đã vỡ.
        BROKEN,
        /// Cử tri nêu lại.
        RERAISED,
        /// Đã đóng.
        CLOSED;

        /// Whether only what is open lies in it.
        boolean isOpen() {
            return this == WAITING || this == OVERDUE || this == SENT_BACK;
        }

        /// Whether only what is over lies in it.
        boolean isOver() {
            return this == CLOSED;
        }
    }

    public PetitionFilter {
        words = Normalizer.normalize(words, Normalizer.Form.NFC).strip();
    }

    public static PetitionFilter words(String words) {
        return new PetitionFilter(words, null, null, null, null, null, null, null, null, null, null);
    }

    public static PetitionFilter of(SessionId session) {
        return new PetitionFilter("", null, null, null, null, null, null, null, session.value(), null, null);
    }

    public static PetitionFilter of(RoundId round) {
        return new PetitionFilter("", null, null, null, null, null, null, null, null, round.value(), null);
    }

    public PetitionFilter boxed(@Nullable Box other) {
        return new PetitionFilter(
                words, other, kind, state, field, competence, result, organisation, session, round, area);
    }

    public PetitionFilter in(PetitionState other) {
        return new PetitionFilter(
                words, box, kind, other, field, competence, result, organisation, session, round, area);
    }

    public PetitionFilter in(Field other) {
        return new PetitionFilter(
                words, box, kind, state, other, competence, result, organisation, session, round, area);
    }

    public PetitionFilter of(Competence other) {
        return new PetitionFilter(words, box, kind, state, field, other, result, organisation, session, round, area);
    }

    public PetitionFilter with(ResultGroup other) {
        return new PetitionFilter(
                words, box, kind, state, field, competence, other, organisation, session, round, area);
    }

    public PetitionFilter of(PetitionKind other) {
        return new PetitionFilter(
                words, box, other, state, field, competence, result, organisation, session, round, area);
    }
}
