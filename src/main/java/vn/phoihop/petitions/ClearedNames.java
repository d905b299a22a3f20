package vn.phoihop.petitions;

import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.organisations.Seats;
import vn.phoihop.protection.PersonalDataFinder;
import vn.phoihop.protection.PersonalDataFound;
import vn.phoihop.protection.PersonalDataKind;
import vn.phoihop.shared.AccountId;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;

/// Names the finder takes for persons and that are not (tên riêng đã xác nhận): one person says so and why, another of
/// the same organisation agrees. Only names can be cleared, never a number, an address or a mailbox.
@Component
public class ClearedNames {

    /// The most names a page shows.
    private static final int MOST = 500;

    /// Letters and spaces, two syllables or more: nothing by which anybody could be reached.
    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}'’.-]*(?: \\p{L}[\\p{L}'’.-]*){1,6}");

    private final NameStore store;
    private final Seats seats;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClearedNames(NameStore store, Seats seats, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.seats = seats;
        this.events = events;
        this.clock = clock;
    }

    /// A name and why it is not that of a person. Whoever asked does not clear it.
    public record Name(
            String key, String text, String why, OrganisationId owner, AccountId askedBy, boolean isCleared) {}

    /// Somebody asked that a name be cleared, agreed, or took it back. The trail does not say which name.
    public record NameJudged(String what, Actor by, Instant at) implements Act {

        @Override
        public String subject() {
            return "petitions/names";
        }

        @Override
        public String detail() {
            return what;
        }
    }

    /// What in these texts names or reaches a person, without names that were cleared.
    @Transactional(readOnly = true)
    public List<PersonalDataFound> find(Collection<String> texts, Actor by) {
        var found = all(texts);
        return found.isEmpty() ? found : without(found, seats.provinceOf(by.organisation()));
    }

    private List<PersonalDataFound> without(List<PersonalDataFound> found, String province) {
        var cleared = store.cleared(province, keys(found));
        return found.stream()
                .filter(each -> each.kind() != PersonalDataKind.NAME || !cleared.contains(key(each.text())))
                .toList();
    }

    /// Which texts of these were cleared, as the public board asks for them.
    @Transactional(readOnly = true)
    public List<String> clearedIn(Collection<String> texts, String province) {
        var found = all(texts);
        if (found.isEmpty()) {
            return List.of();
        }
        var cleared = store.cleared(province, keys(found));
        return found.stream()
                .map(PersonalDataFound::text)
                .filter(text -> cleared.contains(key(text)))
                .distinct()
                .toList();
    }

    private static List<PersonalDataFound> all(Collection<String> texts) {
        return texts.stream()
                .flatMap(text -> PersonalDataFinder.find(text).stream())
                .toList();
    }

    private static List<String> keys(List<PersonalDataFound> found) {
        return found.stream().map(each -> key(each.text())).collect(Collectors.toSet()).stream()
                .toList();
    }

    /// Says that this is not the name of a person, and what it is.
    @Transactional
    public Optional<Refusal> ask(String name, String why, Actor by) {
        var text = clean(name);
        if (!NAME.matcher(text).matches() || text.length() > 80) {
            return Optional.of(Refusal.NOT_A_NAME);
        }
        if (why.isBlank()) {
            return Optional.of(Refusal.REASON_MISSING);
        }
        store.ask(seats.provinceOf(by.organisation()), key(text), text, clean(why), clock.instant(), by);
        events.publishEvent(new NameJudged("asked", by, clock.instant()));
        return Optional.empty();
    }

    /// Agrees: from now on it stops nobody.
    @Transactional
    public Optional<Refusal> clear(String key, Actor by) {
        var province = seats.provinceOf(by.organisation());
        var name = store.find(province, key, by.organisation());
        if (name.isEmpty()) {
            return Optional.of(Refusal.NOT_YOURS);
        }
        if (name.get().askedBy().equals(by.account())) {
            return Optional.of(Refusal.SAME_PERSON);
        }
        store.clear(province, key, clock.instant(), by);
        events.publishEvent(new NameJudged("cleared", by, clock.instant()));
        return Optional.empty();
    }

    /// Does not agree, or takes it back: it is asked about again wherever it stands.
    @Transactional
    public Optional<Refusal> forget(String key, Actor by) {
        var province = seats.provinceOf(by.organisation());
        if (store.find(province, key, by.organisation()).isEmpty()) {
            return Optional.of(Refusal.NOT_YOURS);
        }
        store.forget(province, key);
        events.publishEvent(new NameJudged("forgotten", by, clock.instant()));
        return Optional.empty();
    }

    /// What waits in the own organisation, and what was cleared in the province.
    @Transactional(readOnly = true)
    public List<Name> names(Actor by) {
        return store.names(seats.provinceOf(by.organisation()), by.organisation(), MOST);
    }

    /// How many wait for a second person of this organisation.
    @Transactional(readOnly = true)
    public int waiting(Actor by) {
        return store.waiting(by.organisation());
    }

    private static String key(String name) {
        return clean(name).toLowerCase(Locale.ROOT);
    }

    private static String clean(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
