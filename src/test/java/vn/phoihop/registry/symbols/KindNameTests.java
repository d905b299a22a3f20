package vn.phoihop.registry.symbols;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The kind of a document")
class KindNameTests {

    @Test
    void isShownAsRunningTextHasIt() {
        assertThat(KindName.plain("QUYẾT ĐỊNH")).isEqualTo("Quyết định");
        assertThat(KindName.plain("ĐỀ ÁN")).isEqualTo("Đề án");
        assertThat(KindName.plain("Công văn")).isEqualTo("Công văn");
        assertThat(KindName.plain("")).isEmpty();
    }
}
