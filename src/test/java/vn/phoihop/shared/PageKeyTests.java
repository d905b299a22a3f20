package vn.phoihop.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The key of the next page")
class PageKeyTests {

    private static final UUID ID = UUID.fromString("6c1c3c0e-5f3f-4a43-8a5e-5b1f6a0f7d11");

    @Test
    void isReadAsItWasWritten() {
        var at = Instant.parse("2026-11-20T02:00:00.123456Z");

        var read = PageKey.read(PageKey.of(at, ID), PageKey.AFTER_ALL);

        assertThat(read.at().toInstant()).isEqualTo(at);
        assertThat(read.id()).isEqualTo(ID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "_",
                "2026-11-20T02:00:00Z",
                "2026-11-20T02:00:00Z_nobody",
                "2026-99-99T02:00:00Z_6c1c3c0e-5f3f-4a43-8a5e-5b1f6a0f7d11",
                "+1000000000-01-01T00:00:00Z_6c1c3c0e-5f3f-4a43-8a5e-5b1f6a0f7d11",
                "+10000-01-01T00:00:00Z_6c1c3c0e-5f3f-4a43-8a5e-5b1f6a0f7d11",
                "-0001-01-01T00:00:00Z_6c1c3c0e-5f3f-4a43-8a5e-5b1f6a0f7d11"
            })
    void isTheBeginningWhenNoListWroteIt(String changed) {
        assertThat(PageKey.read(changed, PageKey.BEFORE_ALL)).isSameAs(PageKey.BEFORE_ALL);
        assertThat(PageKey.read(null, PageKey.AFTER_ALL)).isSameAs(PageKey.AFTER_ALL);
    }
}
