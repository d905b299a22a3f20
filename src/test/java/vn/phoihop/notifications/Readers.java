package vn.phoihop.notifications;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import vn.phoihop.notifications.spi.Notice;
import vn.phoihop.notifications.spi.Notices;
import vn.phoihop.notifications.spi.Receiver;
import vn.phoihop.shared.Reference;
import vn.phoihop.shared.Role;
import vn.phoihop.testing.Offices;
import vn.phoihop.testing.Offices.Person;

/// People who have confirmed an address by its link, and what they are told.
@TestComponent
class Readers {

    private final Offices offices;
    private final Preferences preferences;
    private final AddressSeal seal;
    private final Notices notices;
    private final Things things;

    Readers(Offices offices, Preferences preferences, AddressSeal seal, Notices notices, Things things) {
        this.offices = offices;
        this.preferences = preferences;
        this.seal = seal;
        this.notices = notices;
        this.things = things;
    }

    /// A specialist with an address nobody else has; the letter that asked to confirm it has been opened.
    Person aReader() {
        var person = offices.aSpecialistOf("Sở Tư pháp");
        preferences.askAddress(address(person), person.actor()).ifPresent(why -> {
            throw new IllegalStateException(why.name());
        });
        var token = seal.of(preferences.of(person.actor())).orElseThrow();
        preferences.confirmAddress(token, person.actor()).ifPresent(why -> {
            throw new IllegalStateException(why.name());
        });
        return person;
    }

    static String address(Person person) {
        return person.userName() + "@coquan.example";
    }

    void wants(Person person, Way way) {
        wants(person, way, null);
    }

    void wants(Person person, Way way, @Nullable QuietHours quiet) {
        var now = preferences.of(person.actor());
        var wanted = new Settings(
                now.account(),
                now.language(),
                LocalTime.of(8, 0),
                quiet,
                Map.of("things", way),
                now.address(),
                null,
                "",
                "",
                null,
                now.version());
        preferences.save(wanted).ifPresent(why -> {
            throw new IllegalStateException(why.name());
        });
    }

    Reference tell(Person person, String number) {
        return tell(person, number, false);
    }

    Reference tell(Person person, String number, boolean isUrgent) {
        var thing = things.of(person.organisation(), number, "Chuyện kín của " + number);
        notices.tell(new Notice(
                "things.given/" + thing.id(),
                thing,
                "notifications.elsewhere",
                List.of("Chuyện kín của " + number),
                List.of(Receiver.in(person.organisation(), Role.SPECIALIST)),
                isUrgent));
        return thing;
    }
}
