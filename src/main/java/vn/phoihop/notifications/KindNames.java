package vn.phoihop.notifications;

import java.util.Locale;
import org.springframework.stereotype.Component;

/// What kinds of records are called.
@Component
public class KindNames {

    private final Wording wording;

    KindNames(Wording wording) {
        this.wording = wording;
    }

    public String of(String kind, Locale language) {
        return wording.kind(kind, language);
    }
}
