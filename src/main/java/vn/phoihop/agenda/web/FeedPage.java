package vn.phoihop.agenda.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What the page of the calendar address shows: when there is one, since when; and right after it was made, itself.
public record FeedPage(@Nullable Instant madeAt, String address) {}
