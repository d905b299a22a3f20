package vn.phoihop.notifications.spi;

import java.util.List;
import vn.phoihop.shared.Reference;

/// Something worth telling: what happened to which record, in words each receiver reads in the own language.
///
/// `key` makes it one of its kind (`exchanges.sent/<leg>`): the same key reaches a person once. `words` is the key of a
/// sentence in the messages of the module, `arguments` its values (strings, numbers, days, due dates, moments).
/// `isUrgent` leaves also outside office hours: only for matters of level 4.
public record Notice(
        String key, Reference about, String words, List<Object> arguments, List<Receiver> to, boolean isUrgent) {

    public Notice {
        arguments = List.copyOf(arguments);
        to = List.copyOf(to);
    }

    public static Notice of(String key, Reference about, String words, List<Object> arguments, Receiver... to) {
        return new Notice(key, about, words, arguments, List.of(to), false);
    }
}
