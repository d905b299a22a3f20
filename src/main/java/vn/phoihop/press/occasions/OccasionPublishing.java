package vn.phoihop.press.occasions;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.press.PressClocks;
import vn.phoihop.publicsite.spi.PublicBoard;
import vn.phoihop.publicsite.spi.PublicDates;
import vn.phoihop.publicsite.spi.PublicEntry;
import vn.phoihop.publicsite.spi.PublicKind;
import vn.phoihop.publicsite.spi.PublicLog;
import vn.phoihop.publicsite.spi.PublicOwner;
import vn.phoihop.publicsite.spi.PublicPreview;
import vn.phoihop.publicsite.spi.PublicPromise;
import vn.phoihop.publicsite.spi.PublicSection;
import vn.phoihop.publicsite.spi.PublicStage;
import vn.phoihop.publicsite.spi.PublicStep;
import vn.phoihop.shared.OrganisationId;

/// Puts up for anyone what was said at a conference or in a statement, with the answers that were promised there.
@Component
class OccasionPublishing {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final PublicBoard board;
    private final PublicLog log;
    private final Organisations organisations;
    private final PressClocks times;
    private final MessageSource messages;

    OccasionPublishing(
            PublicBoard board, PublicLog log, Organisations organisations, PressClocks times, MessageSource messages) {
        this.board = board;
        this.log = log;
        this.organisations = organisations;
        this.times = times;
        this.messages = messages;
    }

    /// Shows an occasion that was held, if its kind is one anyone may read; what looks like personal data in it was
    /// confirmed by whoever approved it.
    void publish(Occasion occasion, List<Question> questions) {
        var held = occasion.heldAt();
        if (held != null && occasion.kind().isPublic()) {
            var entry = entry(occasion, questions, held);
            board.publish(entry.withConfirmed(board.preview(entry).texts()));
        }
    }

    /// What anyone would see if it were held now, with what looks like personal data in it; nothing of a kind that
    /// nobody outside reads, and nothing when it was held.
    Optional<PublicPreview> preview(Occasion occasion, List<Question> questions, Instant at) {
        return occasion.heldAt() == null && occasion.kind().isPublic()
                ? Optional.of(board.preview(entry(occasion, questions, at)))
                : Optional.empty();
    }

    private PublicEntry entry(Occasion occasion, List<Question> questions, Instant held) {
        var day = times.day(held);
        return PublicEntry.of(
                        PublicKind.BRIEFING,
                        occasion.number().toString(),
                        occasion.title(),
                        say("press.kind." + occasion.kind()),
                        owner(occasion.owner()),
                        PublicStage.PUBLISHED,
                        new PublicDates(day, null, day, null))
                .withSections(sections(occasion, questions))
                .withSteps(List.of(new PublicStep(
                        day, say("press.public.held." + occasion.kind().isMeeting()))))
                .withPromises(promises(questions));
    }

    private PublicOwner owner(OrganisationId id) {
        return new PublicOwner(id, organisations.need(id).name());
    }

    private List<PublicSection> sections(Occasion occasion, List<Question> questions) {
        var all = new ArrayList<PublicSection>();
        add(all, "press.field.agenda", occasion.text().agenda());
        add(all, "press.field.statement", occasion.text().words());
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(say("press.field.question"), say("press.field.answer")));
        for (var question : questions) {
            if (!question.isOwed()) {
                rows.add(List.of(question.words(), question.answer()));
            }
        }
        if (rows.size() > 1) {
            all.add(new PublicSection(say("press.sheet.questions"), List.of(), rows));
        }
        return all;
    }

    private void add(List<PublicSection> all, String heading, String words) {
        if (!words.isBlank()) {
            var lines = words.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
            all.add(new PublicSection(say(heading), lines, List.of()));
        }
    }

    private List<PublicPromise> promises(List<Question> questions) {
        var all = new ArrayList<PublicPromise>();
        for (var question : questions) {
            var promiser = question.promiser();
            var due = question.dueOn();
            if (promiser != null && due != null) {
                var answered = question.answeredAt();
                all.add(new PublicPromise(
                        question.words(),
                        owner(promiser),
                        due,
                        List.of(),
                        answered == null ? PublicPromise.State.OPEN : PublicPromise.State.KEPT,
                        answered == null ? null : times.day(answered)));
            }
        }
        return all;
    }

    /// One line in the public log.
    void log(String act, Occasion occasion, Instant at) {
        log.count(times.day(at), "press", act, occasion.kind().name(), occasion.owner(), "");
    }

    private String say(String key) {
        return messages.getMessage(key, null, VIETNAMESE);
    }
}
