package vn.phoihop.notifications.web;

import java.util.List;
import vn.phoihop.notifications.Refusal;
import vn.phoihop.notifications.Settings;

/// How one is told of what: whether letters can leave at all, the address with its state, the choices by kind of
/// record, and the keys of what went wrong or was done (empty: nothing). `typed` is the address as typed.
public record SettingsPage(
        boolean isMailSetUp,
        Settings settings,
        SettingsForm form,
        List<Kind> kinds,
        String typed,
        String wrong,
        String said) {

    /// A kind of records one may choose for, and its name in the reader’s language.
    public record Kind(String kind, String name) {}

    static String key(Refusal why) {
        return "notifications.refusal." + why;
    }

    public boolean isDead() {
        return settings.deadAt() != null;
    }
}
