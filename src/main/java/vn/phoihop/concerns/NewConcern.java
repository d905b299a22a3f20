package vn.phoihop.concerns;

import java.text.Normalizer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.phoihop.organisations.AreaId;
import vn.phoihop.shared.Reference;

/// A concern to be opened: the problem alone. `form` is the one-time id of the form; `source` what it comes from (a
/// press item, a clarification); `isReachable` whether whoever reported can be asked; `isRegulation` that it reflects
/// on an administrative regulation, which is answered within fifteen working days at the latest.
public record NewConcern(
        UUID form,
        Channel channel,
        Field field,
        String title,
        String facts,
        String wish,
        AreaId area,
        String place,
        boolean isReachable,
        boolean isRegulation,
        @Nullable Reference source) {

    public NewConcern {
        title = clean(title);
        facts = clean(facts);
        wish = clean(wish);
        place = clean(place);
    }

    /// Whether one of its texts is longer than anybody reads.
    boolean isTooLong() {
        return title.length() > 300 || place.length() > 300 || wish.length() > 2000 || facts.length() > 8000;
    }

    /// A concern with what it needs.
    public static NewConcern of(Channel channel, Field field, String title, String facts, AreaId area) {
        return new NewConcern(UUID.randomUUID(), channel, field, title, facts, "", area, "", true, false, null);
    }

    public NewConcern asking(String what) {
        return new NewConcern(form, channel, field, title, facts, what, area, place, isReachable, isRegulation, source);
    }

    public NewConcern at(String where) {
        return new NewConcern(form, channel, field, title, facts, wish, area, where, isReachable, isRegulation, source);
    }

    /// What it comes from; nobody can be asked about what a newspaper or a report says.
    public NewConcern from(Reference record) {
        return new NewConcern(form, channel, field, title, facts, wish, area, place, false, isRegulation, record);
    }

    private static String clean(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }
}
