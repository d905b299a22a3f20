package vn.phoihop.tasks.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.phoihop.tasks.Evidence;
import vn.phoihop.tasks.Obstacle;

/// What may be typed into the form of an act on a task; each act takes what it needs.
public record ActForm(
        @Nullable Integer version,
        @Nullable UUID form,
        @Nullable String words,
        @Nullable String unit,
        @Nullable String body,
        @Nullable String what,
        @Nullable String help,
        Obstacle.@Nullable Helper from,
        @Nullable String day,
        @Nullable String days,
        @Nullable Boolean criterion,
        @Nullable Boolean granted,
        Evidence.@Nullable Kind evidence,
        @Nullable String title,
        @Nullable String document,
        @Nullable String address,
        @Nullable String figure,
        @Nullable String figureUnit,
        @Nullable String asOf,
        @Nullable List<UUID> tasks) {

    static final ActForm EMPTY = new ActForm(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null);

    /// The version of the task as it was seen; one that nobody has when it was left out.
    int seen() {
        return version == null ? -1 : version;
    }

    /// The one-time id of the form.
    UUID once() {
        return form == null ? UUID.randomUUID() : form;
    }

    static String typed(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
