package vn.phoihop.press.occasions;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    /// Shows an occasion that was held, if its kind is one anyone may read.
    void publish(Occasion occasion, List<Question> questions) {
        var held = occasion.heldAt();
        if (held == null || !occasion.kind().isPublic()) {
            return;
        }
        var day = times.day(held);
        var entry = PublicEntry.of(
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
        board.publish(entry.withConfirmed(board.findings(entry).stream()
                .map(found -> found.text())
                .distinct()
                .toList()));
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
