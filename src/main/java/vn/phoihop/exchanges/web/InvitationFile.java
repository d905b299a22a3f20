package vn.phoihop.exchanges.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import vn.phoihop.exchanges.ExchangeSheet;
import vn.phoihop.exchanges.ExchangeStatus;
import vn.phoihop.exchanges.MeetingPlan;

/// A meeting as a file for calendars (iCalendar, RFC 5545). Its name in the calendar is the exchange’s, so
/// that a later
/// file moves the same entry.
final class InvitationFile {

    private InvitationFile() {}

    static byte[] of(ExchangeSheet sheet, MeetingPlan meeting) {
        var event = new VEvent(meeting.starts(), meeting.ends(), sheet.content().subject());
        event.removeAll(Property.DTSTAMP);
        event.add(new DtStamp(sheet.sentAt() == null ? meeting.starts() : sheet.sentAt()));
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
}
