package vn.phoihop.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.phoihop.publicfiles.PublicFiles;
import vn.phoihop.publicfiles.PublicFiles.Place;
import vn.phoihop.publicfiles.Refusal;
import vn.phoihop.publicsite.spi.WithdrawalReason;
import vn.phoihop.testing.Offices.Person;

/// The errand of a file beside a public record, the same for every module: one brings it, others may not let it out,
/// one may; anyone finds it on the page of the record and in the open data, and has it without a cookie; it is taken
/// back.
@TestComponent
public class FileErrand {

    private static final String WORDS = "Đã phủ đất toàn bộ ô chôn lấp; số trực 0987654321";
    private static final String PHONE = "0987654321";

    private final PublicFiles files;
    private final MockMvcTester mvc;

    FileErrand(PublicFiles files, MockMvcTester mvc) {
        this.files = files;
        this.mvc = mvc;
    }

    /// Brings a file that names a number, has it covered, and lets everyone have it.
    public String letOut(Place place, String name, Person brings, List<Person> notThese, Person letsOut) {
        assertThat(files.bring(place, name, WORDS.getBytes(StandardCharsets.UTF_8), brings.actor()))
                .isEmpty();
        assertThat(tryToLetOut(place, letsOut)).contains(Refusal.PERSONAL_DATA);
        var seen = files.desk(place, brings.actor()).waiting().getFirst().id();
        assertThat(files.cover(place, seen, List.of(), brings.actor())).isEmpty();
        for (var person : notThese) {
            assertThat(tryToLetOut(place, person)).isPresent();
        }
        var path = files.desk(place, letsOut.actor()).publicPath(name);
        assertThat(get(path)).hasStatus(404);

        assertThat(tryToLetOut(place, letsOut)).isEmpty();

        assertThat(text(get(path))).contains("Đã phủ đất", "[…]").doesNotContain(PHONE);
        assertThat(get(path).getResponse().getCookies()).isEmpty();
        assertThat(text(get(path.substring(0, path.indexOf("/files/"))))).contains("href=\"" + path + "\"");
        assertThat(text(get("/public/data/entries.json?kind=" + place.kind().path())))
                .contains(path);
        assertThat(text(get("/public/feed.atom?kind=" + place.kind().path()))).contains(path);
        return path;
    }

    /// Somebody takes it back, and nobody has it any more.
    public void takeBack(Place place, String name, Person by) {
        var path = files.desk(place, by.actor()).publicPath(name);
        assertThat(files.takeBack(place, name, WithdrawalReason.PUBLISHED_BY_MISTAKE, by.actor()))
                .isEmpty();
        assertThat(get(path)).hasStatus(404);
        assertThat(text(get("/public/data/entries.json?kind=" + place.kind().path())))
                .doesNotContain(path);
    }

    private Optional<Refusal> tryToLetOut(Place place, Person who) {
        var waiting = files.desk(place, who.actor()).waiting();
        return waiting.isEmpty()
                ? Optional.of(Refusal.NOT_YOURS)
                : files.letOut(place, waiting.getFirst().id(), List.of(), true, who.actor());
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(URI.create(path)).exchange();
    }

    private static String text(MvcTestResult answer) {
        try {
            assertThat(answer).hasStatusOk();
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
