package vn.phoihop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The words of a command line")
class OptionsTests {

    @Test
    void meanServingWhenThereAreNone() {
        assertThat(Options.split(new String[0]).word()).isEqualTo("serve");
        assertThat(split("--port", "8081").word()).isEqualTo("serve");
    }

    @Test
    void sayWhereToWorkBeforeAndAfterTheCommand() {
        var expected = Options.split(new String[] {"backup", "file.zip", "--force", "--data", "folder"});

        assertThat(split("--data=folder", "backup", "file.zip", "--force")).isEqualTo(expected);
        assertThat(expected.word()).isEqualTo("backup");
        assertThat(expected.words()).containsExactly("file.zip", "--force");
        assertThat(expected.properties()).containsExactly("--phoihop.data=folder");
    }

    @Test
    void askForHelpInAnyOfTheUsualWays() {
        assertThat(split("help").word()).isEqualTo("help");
        assertThat(split("--help").word()).isEqualTo("help");
        assertThat(split("-h").word()).isEqualTo("help");
    }

    @Test
    void keepAnOptionWithoutItsValueToComplainAbout() {
        assertThat(split("serve", "--port").words()).containsExactly("--port");
    }

    @Test
    void mayAskForAnEmptyInstallation() {
        assertThat(split("serve", "--empty").properties()).containsExactly("--phoihop.empty=true");
    }

    private static Options split(String... words) {
        return Options.split(words);
    }
}
