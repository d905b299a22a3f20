package vn.phoihop.press.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.phoihop.press.digests.Digest;
import vn.phoihop.shell.spi.Typed;

/// What the list of digests shows, with the days a new one is proposed for.
public record DigestListPage(
        List<Digest> lines,
        @Nullable LocalDate next,
        LocalDate from,
        LocalDate to,
        UUID form,
        boolean mayCompose,
        Typed typed,
        String refusal) {}
