package vn.phoihop.petitions;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Where a petition was raised and where it went: the session it is reported to now and the one it was first raised
/// for, its round and meeting, how often it was carried over and raised again, into which other it was joined, where
/// and when voters were told, and when each step was taken.
record PetitionCourse(
        SessionId session,
        SessionId firstSession,
        RoundId round,
        MeetingId meeting,
        LocalDate raisedOn,
        int carried,
        int reraised,
        @Nullable PetitionId linkedTo,
        @Nullable LocalDate toldOn,
        String toldWhere,
        Moments moments) {

    /// When each step was taken; null while it was not.
    record Moments(
            Instant collected,
            @Nullable Instant sent,
            @Nullable Instant received,
            @Nullable Instant answered,
            @Nullable Instant accepted,
            @Nullable Instant closed) {

        static Moments begun(Instant at) {
            return new Moments(at, null, null, null, null, null);
        }

        Moments sent(Instant at) {
            return new Moments(collected, at, received, answered, accepted, null);
        }

        Moments received(Instant at) {
            return new Moments(collected, sent, at, answered, accepted, null);
        }

        Moments answered(Instant at) {
            return new Moments(collected, sent, received, at, accepted, null);
        }

        Moments accepted(Instant at) {
            return new Moments(collected, sent, received, answered, at, null);
        }

        Moments closed(Instant at) {
            return new Moments(collected, sent, received, answered, accepted, at);
        }
    }

    static PetitionCourse begin(SessionId session, RoundId round, MeetingId meeting, LocalDate raisedOn, Instant at) {
        return new PetitionCourse(session, session, round, meeting, raisedOn, 0, 0, null, null, "", Moments.begun(at));
    }

    PetitionCourse with(Moments other) {
        return new PetitionCourse(
                session, firstSession, round, meeting, raisedOn, carried, reraised, linkedTo, toldOn, toldWhere, other);
    }

    PetitionCourse linkedTo(@Nullable PetitionId main) {
        return new PetitionCourse(
                session, firstSession, round, meeting, raisedOn, carried, reraised, main, toldOn, toldWhere, moments);
    }

    PetitionCourse carriedTo(SessionId next) {
        return new PetitionCourse(
                next,
                firstSession,
                round,
                meeting,
                raisedOn,
                carried + 1,
                reraised,
                linkedTo,
                toldOn,
                toldWhere,
                moments);
    }

    PetitionCourse raisedAgain() {
        return new PetitionCourse(
                session, firstSession, round, meeting, raisedOn, carried, reraised + 1, null, null, "", moments);
    }

    /// One more time it was asked before.
    PetitionCourse askedBefore() {
        return new PetitionCourse(
                session,
                firstSession,
                round,
                meeting,
                raisedOn,
                carried,
                reraised + 1,
                linkedTo,
                toldOn,
                toldWhere,
                moments);
    }

    PetitionCourse told(LocalDate on, String where) {
        return new PetitionCourse(
                session, firstSession, round, meeting, raisedOn, carried, reraised, linkedTo, on, where, moments);
    }
}
