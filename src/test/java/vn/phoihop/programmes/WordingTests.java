package vn.phoihop.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.phoihop.programmes.Wording.Clause;
import vn.phoihop.programmes.Wording.Kind;

@DisplayName("The wording of a programme")
class WordingTests {

    private static final Wording OLD = new Wording(List.of(
            new Clause("head", "title", "Chương trình"),
            new Clause("item/1", "name", "Việc một"),
            new Clause("item/1", "due", "2026-06-30"),
            new Clause("item/2", "name", "Việc hai")));

    @Test
    void isReadBackAsItWasWritten() {
        var hard = new Wording(List.of(new Clause("head", "basis", "Dòng một\nDòng\thai \\ ba")));

        assertThat(Wording.read(hard.written())).isEqualTo(hard);
        assertThat(Wording.read(hard.written()).hash()).isEqualTo(hard.hash());
    }

    @Test
    void saysWhatIsNewGoneAndChanged() {
        var now = new Wording(List.of(
                new Clause("head", "title", "Chương trình"),
                new Clause("item/1", "name", "Việc một"),
                new Clause("item/1", "due", "2026-09-30"),
                new Clause("item/3", "name", "Việc ba")));

        assertThat(now.changesSince(OLD))
                .extracting(change -> change.kind() + " " + change.label() + " " + change.part())
                .containsExactly("CHANGED Việc một due", "ADDED Việc ba name", "REMOVED Việc hai name");
        assertThat(now.changesSince(OLD).getFirst().kind()).isEqualTo(Kind.CHANGED);
    }

    @Test
    void hasAnotherHashWhenOneLetterChanges() {
        var other = new Wording(List.of(new Clause("head", "title", "Chương trình.")));

        assertThat(other.hash()).isNotEqualTo(OLD.hash()).hasSize(64);
        assertThat(OLD.changesSince(OLD)).isEmpty();
    }
}
