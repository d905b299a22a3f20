package vn.phoihop.exchanges.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import vn.phoihop.exchanges.ExchangeEvent;
import vn.phoihop.exchanges.ExchangeSheet;
import vn.phoihop.exchanges.ExchangeStatus;
import vn.phoihop.exchanges.MeetingPlan;

/// A meeting as a file for calendars (iCalendar, RFC 5545). Its name in the calendar is the exchange’s and its
/// sequence grows with each change, so that a later file moves the same entry.
final class InvitationFile {

    private static final Set<String> CHANGES =
            Set.of(ExchangeEvent.MEETING_RESCHEDULED.name(), ExchangeEvent.EXCHANGE_RECALLED.name());

    private InvitationFile() {}

    static byte[] of(ExchangeSheet sheet, MeetingPlan meeting) {
        var event = new VEvent(meeting.starts(), meeting.ends(), sheet.content().subject());
        event.removeAll(Property.DTSTAMP, Property.SEQUENCE);
        var changes = changes(sheet);
        event.add(new DtStamp(changes.isEmpty() ? meeting.starts() : changes.getLast()));
        event.add(new Sequence(Math.max(0, changes.size() - 1)));
        event.add(new Uid(sheet.id() + "@phoihop"));
        event.add(new Location(meeting.place()));
        event.add(new Description(sheet.number() + "\n" + meeting.agenda()));
        event.add(new Status(sheet.status() == ExchangeStatus.CANCELLED ? "CANCELLED" : "CONFIRMED"));
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Phoi Hop//Trao doi//VI"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(event);
        var bytes = new ByteArrayOutputStream();
        try {
            new CalendarOutputter(false).output(calendar, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// When it was sent, moved and cancelled, in order.
    private static List<Instant> changes(ExchangeSheet sheet) {
        var changed = Stream.concat(
                Stream.ofNullable(sheet.sentAt()),
                sheet.thread().stream()
                        .filter(said -> CHANGES.contains(said.act()))
                        .map(ExchangeSheet.Said::at));
        return changed.sorted().toList();
    }
}
