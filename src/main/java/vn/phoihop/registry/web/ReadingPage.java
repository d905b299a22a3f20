package vn.phoihop.registry.web;

import org.jspecify.annotations.Nullable;
import vn.phoihop.registry.DocumentHead;

/// What the page for reading without filing shows: nothing yet, why a file was not read, or what was read from it.
public record ReadingPage(
        long megabytes,
        @Nullable IntakeResult refused,
        @Nullable DocumentHead head,
        @Nullable ReadText text,
        String file) {}
