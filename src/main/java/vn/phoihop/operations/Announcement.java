package vn.phoihop.operations;

import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import vn.phoihop.operations.database.Database;
import vn.phoihop.shell.spi.StartNotes;

/// Says where the program answers as soon as it does, in both languages, with what the modules want to add.
@Component
@ConditionalOnWebApplication
@ConditionalOnProperty(name = "phoihop.purpose", havingValue = "SERVE")
class Announcement {

    private final Environment settings;
    private final Database database;
    private final ObjectProvider<StartNotes> notes;

    Announcement(Environment settings, Database database, ObjectProvider<StartNotes> notes) {
        this.settings = settings;
        this.database = database;
        this.notes = notes;
    }

    @EventListener(ApplicationReadyEvent.class)
    void announce() {
        for (var language : List.of(Locale.of("vi"), Locale.ENGLISH)) {
            var sentences = Sentences.in(language);
            System.out.println(sentences.say("operations.ready", address()));
            System.out.println("  " + sentences.say("operations.ready.place", database.place()));
            notes.orderedStream()
                    .flatMap(note -> note.lines(language).stream())
                    .forEach(line -> System.out.println("  " + line));
        }
        System.out.flush();
    }

    private String address() {
        return "http://localhost:" + settings.getRequiredProperty("local.server.port");
    }
}
