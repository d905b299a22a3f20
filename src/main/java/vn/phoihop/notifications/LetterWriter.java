package vn.phoihop.notifications;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.access.Positions;
import vn.phoihop.notifications.Letter.Entry;
import vn.phoihop.notifications.Letter.Group;
import vn.phoihop.notifications.Sight.Named;

/// Writes letters at the moment they leave: only about what is still unread and may still be seen, and of that no more
/// than the kind, the number and where it opens.
@Component
class LetterWriter {

    private static final int MOST = 50;

    private final PendingStore pending;
    private final SettingsStore settings;
    private final Positions positions;
    private final Sight sight;
    private final Wording wording;
    private final AddressSeal seal;
    private final MailServer server;
    private final MessageSource messages;

    LetterWriter(
            PendingStore pending,
            SettingsStore settings,
            Positions positions,
            Sight sight,
            Wording wording,
            AddressSeal seal,
            MailServer server,
            MessageSource messages) {
        this.pending = pending;
        this.settings = settings;
        this.positions = positions;
        this.sight = sight;
        this.wording = wording;
        this.seal = seal;
        this.server = server;
        this.messages = messages;
    }

    /// The letter, or nothing when there is nothing left to say.
    @Transactional(readOnly = true)
    public Optional<Letter> write(MailRow mail) {
        var reader = settings.find(mail.account());
        return switch (mail.purpose()) {
            case NOTICES -> reader.filter(Settings::isReached).flatMap(it -> notices(mail, it));
            case CONFIRMATION -> reader.flatMap(it -> confirmation(mail, it));
        };
    }

    /// A letter that shows an administrator that letters arrive.
    Letter trial(String to, Locale language) {
        return letter(UUID.randomUUID(), to, language, "trial", List.of(), "", server.site());
    }

    private Optional<Letter> notices(MailRow mail, Settings reader) {
        var visible = visible(mail);
        if (visible.isEmpty()) {
            return Optional.empty();
        }
        var language = Locale.of(reader.language());
        var kind = visible.stream().anyMatch(NoticeRow::isUrgent) ? "urgent" : "notices";
        var more = visible.size() > MOST ? say("more", language, visible.size() - MOST) : "";
        var listed = visible.subList(0, Math.min(MOST, visible.size()));
        var letter = letter(
                mail.id(),
                reader.address(),
                language,
                kind,
                groups(listed, language),
                more,
                server.site() + "/notifications",
                visible.size());
        return Optional.of(letter);
    }

    private Optional<Letter> confirmation(MailRow mail, Settings reader) {
        return seal.of(reader)
                .map(token -> letter(
                        mail.id(),
                        reader.askedAddress(),
                        Locale.of(reader.language()),
                        "confirmation",
                        List.of(),
                        "",
                        server.site() + "/notifications/settings/address/confirm?token=" + token));
    }

    private Letter letter(
            UUID id,
            String to,
            Locale language,
            String kind,
            List<Group> groups,
            String more,
            String address,
            Object... values) {
        return new Letter(
                id,
                to,
                language.getLanguage(),
                say(kind + ".subject", language, values),
                say(kind + ".greeting", language, values),
                groups,
                more,
                say(kind + ".action", language, values),
                address,
                say(kind + ".ending", language, values),
                say("settings", language),
                server.site() + "/notifications/settings");
    }

    /// What may be seen now, from the position as whose holder one was told.
    private List<NoticeRow> visible(MailRow mail) {
        var unread = new ArrayList<>(pending.unreadIn(mail.id()));
        var holder = positions.holder(mail.account());
        if (holder.isEmpty()) {
            return List.of();
        }
        var visible = new TreeMap<Long, NoticeRow>();
        for (var position : holder.get().positions()) {
            var actor = holder.get().as(position);
            var mine = unread.stream()
                    .filter(row -> row.isFor(position.organisation()))
                    .toList();
            var seen = sight.seen(mine.stream().map(NoticeRow::about).toList(), actor.visibility());
            mine.stream()
                    .filter(row -> seen.contains(Named.of(row.about())))
                    .forEach(row -> visible.put(row.number(), row));
        }
        return List.copyOf(visible.values());
    }

    private List<Group> groups(List<NoticeRow> rows, Locale language) {
        var groups = new TreeMap<String, List<Entry>>();
        for (var row : rows) {
            var number = row.about().number();
            groups.computeIfAbsent(wording.kind(row.about().kind(), language), kind -> new ArrayList<>())
                    .add(new Entry(
                            number.isEmpty() ? say("unnumbered", language) : number,
                            server.site() + "/notifications/" + row.number()));
        }
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    private String say(String key, Locale language, Object... values) {
        return messages.getMessage("notifications.letter." + key, values, language);
    }
}
