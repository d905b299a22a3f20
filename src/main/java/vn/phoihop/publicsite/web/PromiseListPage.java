package vn.phoihop.publicsite.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.phoihop.publicsite.PromiseLine;
import vn.phoihop.publicsite.PromiseState;

/// What the list of promises shows.
public record PromiseListPage(
        LocalDate today,
        @Nullable PromiseState state,
        List<PromiseLine> lines,
        @Nullable String next,
        Map<String, Long> totals) {

    public List<PromiseState> states() {
        return List.of(PromiseState.values());
    }

    public long total(String name) {
        return totals.getOrDefault(name, 0L);
    }

    /// The address of what follows.
    public String following() {
        return UriComponentsBuilder.fromPath("/public/promises")
                .queryParam("state", state == null ? "" : state.path())
                .queryParam("after", "{after}")
                .encode()
                .buildAndExpand(Map.of("after", Objects.requireNonNullElse(next, "")))
                .toUriString();
    }
}
