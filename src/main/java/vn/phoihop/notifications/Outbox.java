package vn.phoihop.notifications;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import vn.phoihop.access.Administration;
import vn.phoihop.access.Reach;
import vn.phoihop.access.Staffing;
import vn.phoihop.shared.AccountId;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.NotThere;

/// The letters on their way, as administrators look after them: of people in their reach only.
@Service
public class Outbox {

    private static final int SHOWN = 100;

    private final MailStore mails;
    private final SettingsStore settings;
    private final LetterWriter letters;
    private final Post post;
    private final Reach reach;
    private final Staffing staffing;
    private final Administration administration;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Outbox(
            MailStore mails,
            SettingsStore settings,
            LetterWriter letters,
            Post post,
            Reach reach,
            Staffing staffing,
            Administration administration,
            ApplicationEventPublisher events,
            Clock clock) {
        this.mails = mails;
        this.settings = settings;
        this.letters = letters;
        this.post = post;
        this.reach = reach;
        this.staffing = staffing;
        this.administration = administration;
        this.events = events;
        this.clock = clock;
    }

    /// Somebody whose address the server refused.
    public record DeadAddress(AccountId account, Instant at, String because) {}

    /// How letters fare: how many in each state, since when the oldest waits, which had trouble, which addresses are
    /// dead, and the names of the people meant.
    public record Overview(
            Map<MailState, Long> counts,
            Optional<Instant> oldestWaiting,
            List<MailLine> troubled,
            List<DeadAddress> dead,
            Map<AccountId, String> names) {}

    /// The state of the letters, as far as this administrator reaches.
    public Overview overview(Actor by) {
        var troubled = mails.troubled(SHOWN);
        var dead = settings.dead(SHOWN);
        var people = Stream.concat(
                        troubled.stream().map(MailLine::account), dead.stream().map(Settings::account))
                .collect(Collectors.toUnmodifiableSet());
        var inReach = inReach(people, by);
        return new Overview(
                mails.counts(),
                mails.oldestWaiting(),
                troubled.stream()
                        .filter(line -> inReach.contains(line.account()))
                        .toList(),
                dead.stream()
                        .filter(reader -> inReach.contains(reader.account()))
                        .map(reader -> new DeadAddress(
                                reader.account(),
                                Optional.ofNullable(reader.deadAt()).orElse(Instant.EPOCH),
                                reader.deadBecause()))
                        .toList(),
                administration.names(inReach));
    }

    /// Puts a letter back that was given up or of which nobody knows; the administrator takes it on themselves that it
    /// may come twice.
    public void sendAgain(UUID id, Actor by) {
        var reader = mails.reader(id).orElseThrow(() -> new NotThere("mail " + id));
        if (!inReach(Set.of(reader), by).contains(reader)) {
            throw new NotThere("mail " + id);
        }
        if (mails.again(id, clock.instant())) {
            events.publishEvent(new LetterSentAgain(id, by, clock.instant()));
        }
    }

    /// Sends a letter now and says what the server answered; empty when it took it.
    public String tryOut(String to, Locale language, Actor by) {
        events.publishEvent(new TrialLetterSent(by, clock.instant()));
        try (var line = post.open()) {
            return switch (post.hand(letters.trial(to.strip(), language), line)) {
                case Handed.Taken() -> "";
                case Handed.NotNow(var problem) -> problem;
                case Handed.NobodyThere(var problem) -> problem;
                case Handed.Unknown(var problem) -> problem;
            };
        } catch (MessagingException noLine) {
            return Handed.said(noLine);
        }
    }

    private Set<AccountId> inReach(Collection<AccountId> people, Actor by) {
        var within = reach.within(by);
        if (within.isEmpty()) {
            return Set.copyOf(people);
        }
        var kept = new HashSet<AccountId>();
        staffing.keepers(people).forEach((person, keeper) -> {
            if (within.get().contains(keeper)) {
                kept.add(person);
            }
        });
        return kept;
    }
}
