package vn.phoihop.concerns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.calendar.ClockId;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Part;

/// Second ratings that whoever reported, or the council, asks for: once per round each, within three working days, by
/// somebody who has not rated the concern and does not see how it was rated. What comes out higher raises the level at
/// once; what comes out lower stands beside it, for two people to decide.
@Component
class SecondRatings {

    private final JdbcClient jdbc;
    private final ConcernKeeper keeper;
    private final RecordStore records;
    private final ConcernClocks dates;
    private final Ratings ratings;
    private final MessageSource messages;

    SecondRatings(
            JdbcClient jdbc,
            ConcernKeeper keeper,
            RecordStore records,
            ConcernClocks dates,
            Ratings ratings,
            MessageSource messages) {
        this.jdbc = jdbc;
        this.keeper = keeper;
        this.records = records;
        this.dates = dates;
        this.ratings = ratings;
        this.messages = messages;
    }

    /// One that waits: who asked, in which round, its clock, the level then.
    record Waiting(String askedBy, int round, ClockId clock, int firstLevel) {}

    /// Why this part cannot ask now; empty when it can.
    Optional<Refusal> refusesAsking(Concern concern, Part part) {
        if (!concern.weight().isRated() || !concern.axes().state().isOpen()) {
            return Optional.of(Refusal.NOT_NOW);
        }
        var asked = jdbc.sql("""
                select count(*)
                  from concerns.second_rating
                 where province_id = :province
                   and concern_id = :concern
                   and (rated_at is null or (round = :round and asked_by = :part))
                """)
                .param("province", concern.province())
                .param("concern", concern.key())
                .param("round", concern.tally().rounds())
                .param("part", part.name())
                .query(Integer.class)
                .single();
        return asked > 0 ? Optional.of(Refusal.SECOND_ASKED_ONCE) : Optional.empty();
    }

    Optional<Refusal> ask(Concern concern, Part part, String words, Actor by) {
        var refused = refusesAsking(concern, part)
                .or(() -> words.isBlank() ? Optional.of(Refusal.WORDS_MISSING) : Optional.empty())
                .or(() -> ConcernInput.words(words).isTooLong() ? Optional.of(Refusal.TOO_LONG) : Optional.empty());
        if (refused.isPresent()) {
            return refused;
        }
        var at = keeper.now();
        var clock = dates.secondRating(concern, at, by);
        jdbc.sql("""
                insert into concerns.second_rating
                       (province_id, concern_id, round, asked_by, words, asked_at, clock_id, due_on, first_level)
                values (:province, :concern, :round, :part, :words, :at, :clock, :due, :level)
                """)
                .param("province", concern.province())
                .param("concern", concern.key())
                .param("round", concern.tally().rounds())
                .param("part", part.name())
                .param("words", words.strip())
                .param("at", ConcernColumns.time(at))
                .param("clock", clock.id().value())
                .param("due", clock.dueOn())
                .param("level", concern.weight().level())
                .update();
        if (part == Part.REPORTER) {
            records.say(concern, "SECOND_ASKED", false, words.strip(), at);
        }
        keeper.note(concern, "SECOND_ASKED_" + part, List.of(words.strip()), at, by);
        return Optional.empty();
    }

    /// The one that waits for this concern.
    Optional<Waiting> waiting(Concern concern) {
        return jdbc.sql("""
                select asked_by, round, clock_id, first_level
                  from concerns.second_rating
                 where province_id = :province
                   and concern_id = :concern
                   and rated_at is null
                 order by asked_at
                 limit 1
                """)
                .param("province", concern.province())
                .param("concern", concern.key())
                .query((row, n) -> waiting(row))
                .optional();
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        return new Waiting(
                row.getString("asked_by"),
                row.getInt("round"),
                new ClockId(row.getObject("clock_id", UUID.class)),
                row.getInt("first_level"));
    }

    /// Rates what was asked for.
    Optional<Refusal> rate(Concern concern, Waiting waiting, Step step) {
        var again = ratings.again(step, "SECOND");
        if (again.refusal().isPresent()) {
            return again.refusal();
        }
        end(concern, waiting, again.level(), step.at());
        dates.stop(waiting.clock(), "rated", step.at(), step.by());
        var before = concern.weight().level();
        if (again.level() > before) {
            var raised = ratings.raise(step);
            if (raised instanceof Step.Decision.Made made) {
                keeper.keep(step, made);
            }
        }
        answer(concern, before, again.level(), step);
        return Optional.empty();
    }

    private void end(Concern concern, Waiting waiting, int level, Instant at) {
        jdbc.sql("""
                update concerns.second_rating
                   set rated_at = :at, level = :level
                 where province_id = :province
                   and concern_id = :concern
                   and round = :round
                   and asked_by = :part
                """)
                .param("at", ConcernColumns.time(at))
                .param("level", level)
                .param("province", concern.province())
                .param("concern", concern.key())
                .param("round", waiting.round())
                .param("part", waiting.askedBy())
                .update();
    }

    /// Whoever reported reads what came out; the office reads it in the history.
    private void answer(Concern concern, int before, int after, Step step) {
        var key = after > before ? "higher" : after < before ? "lower" : "same";
        var said = messages.getMessage(
                "concerns.second." + key,
                new Object[] {String.valueOf(before), String.valueOf(after)},
                Locale.of("vi"));
        records.say(concern, "SECOND_RATED", true, said, step.at());
        records.tell(
                concern, "SECOND_RATED", List.of(String.valueOf(before), String.valueOf(after)), step.at(), step.by());
    }
}
