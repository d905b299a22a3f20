package vn.phoihop.agenda;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.phoihop.agenda.spi.DatedEntry;
import vn.phoihop.calendar.AgendaClocks;
import vn.phoihop.calendar.AgendaLine;
import vn.phoihop.shared.Reference;

/// Writes obligations and meetings as a calendar (iCalendar, RFC 5545). The same content always gives the same text.
///
/// A calendar leaves for programs and servers that are not ours: it names no person, and of what people wrote in it
/// says only the number.
@Component
class FeedFile {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final int UNFOLDED = 1_000_000;

    /// Records whose titles offices write for offices; those of others may carry a person’s words.
    private static final Set<String> TITLED =
            Set.of("programmes", "tasks", "exchanges", "reports", "registry", "outreach", "supervision", "calendar");

    private final MessageSource messages;
    private final AgendaClocks clocks;
    private final ZoneId zone;

    FeedFile(MessageSource messages, AgendaClocks clocks, @Value("${phoihop.zone}") ZoneId zone) {
        this.messages = messages;
        this.clocks = clocks;
        this.zone = zone;
    }

    String text(List<AgendaLine> owed, List<DatedEntry> meetings, Locale language, String home) {
        var components = new ArrayList<CalendarComponent>();
        components.add(timeZone());
        var closes = TIME.format(clocks.closes());
        owed.forEach(line -> components.add(owed(line, language, home, closes)));
        meetings.forEach(entry -> components.add(meeting(entry, language, home)));
        var head = new PropertyList(List.of(
                new ProdId("-//Phoi Hop//" + language.getLanguage() + "//"),
                ImmutableVersion.VERSION_2_0,
                ImmutableCalScale.GREGORIAN,
                new XProperty("X-WR-CALNAME", say("agenda.feed.name", language)),
                new XProperty("X-WR-TIMEZONE", zone.getId()),
                new XProperty("X-PUBLISHED-TTL", "PT1H")));
        var calendar = new Calendar(head, new ComponentList<>(components));
        return Folding.folded(written(calendar));
    }

    private VTimeZone timeZone() {
        var registry = TimeZoneRegistryFactory.getInstance().createRegistry();
        return Objects.requireNonNull(registry.getTimeZone(zone.getId()), "the library knows our zone")
                .getVTimeZone();
    }

    private static String written(Calendar calendar) {
        var text = new StringWriter();
        try {
            new CalendarOutputter(true, UNFOLDED).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /// A term that ends with its day is an event of that day; one that ends at a moment is an event at that moment.
    private VEvent owed(AgendaLine line, Locale language, String home, String closes) {
        var event = new VEvent(false);
        event.add(new Uid("clock-" + line.clock().value() + "@phoihop"));
        event.add(new DtStamp(line.startedAt()));
        if (line.timed()) {
            event.add(at(line.due()));
        } else {
            event.add(new DtStart<>(line.dueOn()));
        }
        var key = line.isProvisional() ? "agenda.feed.due.provisional" : "agenda.feed.due";
        event.add(new Summary(say(key, language, name(line, language), title(line.record()))));
        event.add(new Description(described(line, language, home, closes)));
        event.add(new Url(URI.create(home + line.record().path())));
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }

    private static String name(AgendaLine line, Locale language) {
        return line.name(language.getLanguage().equals("vi"));
    }

    private String described(AgendaLine line, Locale language, String home, String closes) {
        var why = home + line.clock().path();
        return line.timed()
                ? say(
                        "agenda.feed.until.moment",
                        language,
                        TIME.format(line.due().atZone(zone)),
                        day(line),
                        why)
                : say("agenda.feed.until.day", language, day(line), closes, why);
    }

    private static String day(AgendaLine line) {
        return DAY.format(line.dueOn());
    }

    private VEvent meeting(DatedEntry entry, Locale language, String home) {
        var event = new VEvent(false);
        var record = entry.record();
        event.add(new Uid(record.kind() + "-" + record.id() + "@phoihop"));
        event.add(new DtStamp(entry.from()));
        event.add(at(entry.from()));
        event.add(new DtEnd<>(entry.to().atZone(zone)));
        event.add(new Summary(say("agenda.feed.meeting", language, title(record))));
        if (!entry.place().isBlank()) {
            event.add(new Location(entry.place()));
        }
        event.add(new Url(URI.create(home + record.path())));
        return event;
    }

    private DtStart<?> at(Instant moment) {
        return new DtStart<>(moment.atZone(zone));
    }

    private static String title(Reference record) {
        return TITLED.contains(record.kind()) ? (record.number() + " " + record.title()).strip() : record.number();
    }

    private String say(String key, Locale language, Object... details) {
        return messages.getMessage(key, details, language);
    }
}
